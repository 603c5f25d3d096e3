package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.header;
import static org.roombooking.http.ServerUnderTest.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.Reason;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;

/** What every route does alike, beside what it asks of its query and its caller. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConventionsTest {

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.get("/public", Access.PUBLIC, request -> Answer.ok(request.requestId())),
            Route.get("/user", Access.USER, request -> Answer.ok(request.caller())),
            Route.get("/refused", Access.PUBLIC, ConventionsTest::refused),
            Route.post("/things", Access.PUBLIC, r -> Answer.created("/things/7", Map.of())));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Answer refused(Request request) {
    return Answer.problem(
        Problem.of(ProblemCode.ACTION_NOT_ALLOWED, Phrase.SEE_REASONS.with())
            .withReasons(List.of(Reason.of("ARRIVAL_IN_FUTURE")))
            .withHeader("Retry-After", "7"));
  }

  @Nested
  class the_request_id {

    @ParameterizedTest
    @ValueSource(strings = {"a", "A.b_c-1", "01890a5d-ac96-774b-bcce-b302099a8057"})
    void is_taken_from_the_client_if_it_is_harmless(String id) {
      var response = server.get("/public", "X-Request-Id", id);

      assertThat(response.body()).isEqualTo("\"" + id + "\"");
      assertThat(header(response, "X-Request-Id")).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"b", "a{}", "é"})
    void is_made_where_the_clients_is_not_harmless(String id) {
      var response = server.get("/public", "X-Request-Id", id);

      assertThat(header(response, "X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
    }

    @Test
    void of_64_characters_is_taken_and_of_65_not() {
      var longest = "a".repeat(64);

      assertThat(header(server.get("/public", "X-Request-Id", longest), "X-Request-Id"))
          .hasValue(longest);
      assertThat(
              header(server.get("/public", "X-Request-Id", longest + "a"), "X-Request-Id")
                  .orElseThrow())
          .hasSize(36);
    }

    @Test
    void is_in_every_problem() {
      var response = server.get("/nothing", "X-Request-Id", "mine");

      assertThat(json(response).path("request_id").asString()).isEqualTo("mine");
      assertThat(header(response, "X-Request-Id")).hasValue("mine");
    }
  }

  @Nested
  class the_headers {

    @Test
    void of_an_answer_to_a_user_keep_it_from_caches() {
      var response = server.get("/user", "Authorization", "Bearer alice");

      assertThat(header(response, "Cache-Control")).hasValue("no-store");
    }

    @Test
    void of_a_public_answer_let_it_be_kept_but_asked_for_again() {
      assertThat(header(server.get("/public"), "Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public", "/user", "/nothing", "/refused"})
    void are_safe_on_every_answer(String path) {
      var response = server.get(path, "Origin", "https://elsewhere.example");

      assertThat(header(response, "X-Content-Type-Options")).hasValue("nosniff");
      assertThat(header(response, "Referrer-Policy")).hasValue("no-referrer");
      assertThat(header(response, "Content-Security-Policy"))
          .hasValue("default-src 'none'; frame-ancestors 'none'");
      assertThat(response.headers().map())
          .doesNotContainKeys(
              "server", "x-powered-by", "access-control-allow-origin", "set-cookie");
    }
  }

  @Nested
  class a_problem {

    @Test
    void tells_all_that_rfc_9457_asks_and_the_reasons() {
      var response = server.get("/refused", "X-Request-Id", "mine");

      assertThat(response.statusCode()).isEqualTo(409);
      assertThat(header(response, "Content-Type")).hasValue("application/problem+json");
      assertThat(header(response, "Retry-After")).hasValue("7");
      assertThat(response.body())
          .isEqualTo(
              "{\"type\":\"urn:roombooking:problem:action-not-allowed\","
                  + "\"title\":\"The action cannot be done now\",\"status\":409,"
                  + "\"detail\":\"This cannot be done now; see reasons.\",\"instance\":\"/refused\","
                  + "\"code\":\"ACTION_NOT_ALLOWED\",\"request_id\":\"mine\",\"reasons\":"
                  + "[{\"code\":\"ARRIVAL_IN_FUTURE\",\"message\":\"The day of arrival has not come.\"}]}");
    }
  }

  @Test
  void a_new_thing_tells_where_it_is() {
    var response = server.postJson("/things", "{}");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(header(response, "Location")).hasValue("/things/7");
  }
}
