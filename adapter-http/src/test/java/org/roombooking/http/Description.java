package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the OpenAPI document says of operations. Every answer in the tests is held to it. */
public final class Description {

  private final JsonNode document = OpenApiRoutes.document();

  /** The operation that a request is for, if there is one. */
  private Optional<JsonNode> operation(String method, String target) {
    var path = target.replaceFirst("\\?.*", "");
    return document.path("paths").propertyNames().stream()
        .filter(template -> path.matches(template.replaceAll("\\{[^}]*}", "[^/]*")))
        .sorted((a, b) -> Integer.compare(parameters(a), parameters(b)))
        .map(
            template -> document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT)))
        .filter(operation -> !operation.isMissingNode())
        .findFirst();
  }

  private static int parameters(String template) {
    return template.split("\\{", -1).length;
  }

  void assertSays(String method, String target, HttpResponse<String> response) {
    operation(method, target).ifPresent(operation -> assertSays(operation, response));
  }

  private void assertSays(JsonNode operation, HttpResponse<String> response) {
    var name = operation.path("operationId").asString();
    var responses = operation.path("responses");
    var status = String.valueOf(response.statusCode());
    assertThat(responses.propertyNames()).as("answers of " + name).contains(status);
    var type = response.headers().firstValue("Content-Type").orElse("");
    var described = OpenApiRoutes.resolved(document, responses.path(status)).path("content");
    assertThat(type.isEmpty() ? described.isMissingNode() : described.has(type))
        .as("that %s answers %s with %s", name, status, type)
        .isTrue();
    if (type.endsWith("json")) {
      assertBody(operation, described.path(type).path("schema"), Reply.json(response.body()));
    }
  }

  private void assertBody(JsonNode operation, JsonNode schema, JsonNode body) {
    var name = operation.path("operationId").asString();
    assertThat(Shape.misfits(document, schema, body)).as("%s: %s", name, body).isEmpty();
    // Other things have codes too, but only problems have an instance.
    if (body.has("instance")) {
      assertThat(operation.path("x-problem-codes").valueStream())
          .as("problem codes of " + name)
          .contains(body.path("code"));
    }
  }
}
