package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the service answered. */
public record Reply(String method, String target, HttpResponse<String> response) {

  // 1500.0 and 1500.00 are not the same to whoever reads money.
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  public static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  public int status() {
    return response.statusCode();
  }

  public JsonNode body() {
    return json(response.body());
  }

  /** The items of a list. */
  public List<JsonNode> items() {
    assertStatus(200);
    return List.copyOf(body().asArray().values());
  }

  /** A text in the body, by its name. */
  public String text(String field) {
    return body().get(field).asString();
  }

  public String id() {
    return text("id");
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  public Reply assertStatus(int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return this;
  }

  /** Asserts the status and the whole body. */
  public Reply assertAnswer(int status, String json) {
    assertStatus(status);
    assertThat(body()).isEqualTo(json(json));
    return this;
  }

  /**
   * Asserts the whole problem but for what every problem says of itself: title, path and request
   * id.
   *
   * @param json the members peculiar to this problem
   */
  public Reply assertProblem(int status, String code, String json) {
    assertStatus(status);
    assertThat(header("Content-Type")).contains("application/problem+json");
    var problem = (ObjectNode) body();
    problem.remove(List.of("type", "title", "instance", "request_id"));
    var expected = (ObjectNode) json(json);
    expected.put("status", status).put("code", code);
    assertThat((JsonNode) problem).isEqualTo(expected);
    return this;
  }

  /** Asserts the status and the code of a problem, where its words do not matter. */
  public Reply assertProblem(int status, String code) {
    assertStatus(status);
    assertThat(text("code")).isEqualTo(code);
    return this;
  }

  /** Asserts that the request was refused for the value of one field. */
  public Reply assertInvalid(String field, String code) {
    var error = assertProblem(422, "INVALID_REQUEST").body().at("/errors/0");
    assertThat(error.path("field").asString()).isEqualTo(field);
    assertThat(error.path("code").asString()).isEqualTo(code);
    return this;
  }
}
