package org.roombooking.http.route;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.roombooking.domain.page.Page;

/** The {@code Link} header of a list (RFC 8288). */
final class PageLinks {

  private PageLinks() {}

  static String of(Page<?> page, Request request) {
    int limit = page.request().limit();
    int current = page.request().page();
    int last = (int) Math.max(1, (page.total() + limit - 1) / limit);
    var links = new ArrayList<String>();
    links.add(link(request, 1, "first"));
    if (current > 1) {
      links.add(link(request, Math.min(current - 1, last), "prev"));
    }
    if (current < last) {
      links.add(link(request, current + 1, "next"));
    }
    links.add(link(request, last, "last"));
    return String.join(", ", links);
  }

  private static String link(Request request, int page, String relation) {
    return "<%s>; rel=\"%s\"".formatted(request.linkTo(page), relation);
  }

  static String target(String path, Map<String, String> given, Parameter<?> changed, String value) {
    var parameters = new LinkedHashMap<>(given);
    parameters.put(changed.name(), value);
    return parameters.entrySet().stream()
        .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
