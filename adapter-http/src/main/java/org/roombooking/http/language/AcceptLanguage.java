package org.roombooking.http.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which languages a client reads, and how well (RFC 9110, 12.5.4). It is a wish: what of it cannot
 * be read is passed over, and no request is refused for it. Regions do not matter.
 */
final class AcceptLanguage {

  private static final String ANY = "*";

  // A language, further parts that do not matter, a weight of 0 to 1.
  private static final Pattern RANGE =
      Pattern.compile(
          "([A-Za-z]{1,8}|\\*)(?:-[A-Za-z0-9-]*)?"
              + "\\s*(?:;\\s*[qQ]\\s*=\\s*(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

  // In the order of the header: of those read equally well, the first is meant.
  private final Map<Language, Double> weights = new LinkedHashMap<>();

  AcceptLanguage(List<String> values) {
    double others = 0;
    for (var range : String.join(",", values).split(",", -1)) {
      var matcher = RANGE.matcher(range.strip());
      if (!matcher.matches()) {
        continue;
      }
      if (matcher.group(1).equals(ANY)) {
        others = weight(matcher);
      } else {
        note(matcher);
      }
    }
    for (var language : Language.values()) {
      weights.putIfAbsent(language, others);
    }
  }

  private void note(MatchResult range) {
    Language.named(range.group(1))
        .ifPresent(language -> weights.merge(language, weight(range), Math::max));
  }

  private static double weight(MatchResult range) {
    return range.group(2) == null ? 1 : Double.parseDouble(range.group(2));
  }

  Language preferred() {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Language.ENGLISH);
  }
}
