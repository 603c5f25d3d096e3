package org.roombooking.http;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the OpenAPI document says of each route and what the route says of itself, as lines that can
 * be compared: method, path, access, query parameters with the required ones marked {@code !}, and
 * whether it honours {@code Idempotency-Key}.
 */
public final class OpenApiRoutes {

  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  private OpenApiRoutes() {}

  public static List<String> declared(List<Route> routes) {
    return routes.stream()
        .map(route ->
            line(
                route.method().name(),
                route.path(),
                route.access().name(),
                query(route),
                route.replayed()))
        .sorted()
        .toList();
  }

  private static Stream<String> query(Route route) {
    return route.parameters().stream().map(OpenApiRoutes::marked);
  }

  private static String marked(Parameter<?> parameter) {
    return parameter.name() + (parameter.isRequired() ? "!" : "");
  }

  public static List<String> documented() {
    var document = document();
    var lines = new ArrayList<String>();
    document
        .path("paths")
        .forEachEntry((path, item) -> {
          for (var method : METHODS) {
            if (item.has(method)) {
              lines.add(documented(document, method, path, item.path(method)));
            }
          }
        });
    return lines.stream().sorted().toList();
  }

  private static String documented(
      JsonNode document, String method, String path, JsonNode operation) {
    var parameters =
        operation.path("parameters").valueStream().map(p -> resolved(document, p)).toList();
    return line(
        method.toUpperCase(Locale.ROOT),
        path,
        operation.path("x-access").asString(),
        parameters.stream()
            .filter(p -> p.path("in").asString().equals("query"))
            .map(p ->
                p.path("name").asString() + (p.path("required").booleanValue(false) ? "!" : "")),
        parameters.stream().anyMatch(p -> p.path("name").asString().equals("Idempotency-Key")));
  }

  private static String line(
      String method, String path, String access, Stream<String> query, boolean keyed) {
    return "%s %s %s [%s]%s"
        .formatted(
            path, method, access, query.sorted().collect(joining(",")), keyed ? " keyed" : "");
  }

  /** The thing itself, where a reference to it stands. */
  public static JsonNode resolved(JsonNode document, JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
  }

  public static JsonNode document() {
    try (var stream =
        OpenApiRoutes.class.getClassLoader().getResourceAsStream("openapi/openapi.json")) {
      if (stream == null) {
        throw new AssertionError("no openapi/openapi.json on the class path");
      }
      return new JsonMapper().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
