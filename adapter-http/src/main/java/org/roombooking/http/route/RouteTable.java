package org.roombooking.http.route;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All routes, one line each, in a stable order: what {@code docs/routes.txt} holds. */
public final class RouteTable {

  private static final Comparator<Route> BY_PATH_AND_METHOD =
      Comparator.comparing(Route::path).thenComparing(Route::method);

  private RouteTable() {}

  public static String of(List<Route> routes) {
    return routes.stream()
        .sorted(BY_PATH_AND_METHOD)
        .map(r -> "%-6s  %-6s  %s\n".formatted(r.method(), r.access(), r.path()))
        .collect(Collectors.joining());
  }
}
