package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.json;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Route;
import org.roombooking.http.text.PlainText;

/** What is taken for a request body at all, whatever its fields. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonBodyTest {

  record Sample(@NotNull @PlainText(max = 5) String name, @Nullable BigDecimal price) {}

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.post("/samples", Access.PUBLIC, r -> Answer.ok(r.body(Sample.class))));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "7",
        "\"a\"",
        "{",
        "{\"name\":\"a\"",
        "{\"name\":\"a\"} {}",
        "{\"name\":\"a\"} x",
        "{name:\"a\"}",
        "{'name':'a'}",
        "{\"name\":\"a\",}",
        "{\"name\":\"a\" /* b */}",
        "{\"name\":\"a\",\"price\":NaN}",
        "{\"name\":\"a\",\"price\":01}",
        "{\"name\":\"a\nb\"}",
        "\uFEFF{\"name\":\"a\"}",
      })
  void what_is_no_json_object_is_malformed(String body) {
    var response = server.postJson("/samples", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("code").asString()).isEqualTo("MALFORMED_REQUEST");
    assertThat(response.body()).doesNotContain("jackson", "Exception", "Sample");
  }

  @Test
  void a_body_nested_without_end_is_malformed() {
    var body = "{\"name\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";

    var response = server.postJson("/samples", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("detail").asString()).contains("nested too deeply");
  }

  @Test
  void a_number_without_end_is_malformed() {
    var response = server.postJson("/samples", "{\"price\":" + "1".repeat(30_000) + "}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("detail").asString()).contains("too long a value");
  }

  @Test
  void a_body_that_is_not_utf_8_is_malformed() {
    var body = "{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    var response =
        server.send(
            server
                .request("/samples")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("detail").asString()).isEqualTo("The body is not valid UTF-8.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|200",
        "Application/JSON; charset=UTF-8|200",
        "application/json;charset=\"utf-8\"|200",
        "application/json; charset=iso-8859-1|415",
        "application/json; charset=utf-16|415",
        "text/json|415",
        "text/plain|415",
        "application/x-www-form-urlencoded|415",
        "multipart/form-data; boundary=x|415",
        "application/problem+json|415",
        "nonsense|415",
      })
  void only_json_in_utf_8_is_taken(String type, int status) {
    var response =
        server.send(
            server
                .request("/samples")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"name\":\"a\"}")));

    assertThat(response.statusCode()).isEqualTo(status);
  }

  @Test
  void a_body_of_no_declared_type_is_not_taken() {
    var response =
        server.send(server.request("/samples").POST(BodyPublishers.ofString("{\"name\":\"a\"}")));

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(json(response).path("code").asString()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void a_compressed_body_is_not_taken() {
    var response = server.postJson("/samples", "{}", "Content-Encoding", "gzip");

    assertThat(response.statusCode()).isEqualTo(415);
  }

  @Test
  void a_missing_body_is_malformed_whatever_its_type() {
    var response = server.send(server.request("/samples").POST(BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(400);
  }
}
