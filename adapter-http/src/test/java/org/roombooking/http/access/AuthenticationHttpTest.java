package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthenticationHttpTest {

  private static final String CREDENTIALS =
      """
      {"username": "john", "password": "correct horse"}
      """;

  private final Service service = Service.start();
  private final Client anybody = service.anybody();

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply register(String json) {
    return anybody.post("/api/v1/auth/register", json);
  }

  private Reply logIn() {
    return anybody.post("/api/v1/auth/login", CREDENTIALS);
  }

  private Reply logIn(String username, String password) {
    return anybody.post("/api/v1/auth/login", credentials(username, password));
  }

  private static String credentials(String username, String password) {
    return "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password);
  }

  private Reply refresh(String token) {
    return anybody.post("/api/v1/auth/refresh", "{\"refresh_token\": \"%s\"}".formatted(token));
  }

  private Client john() {
    return service.withToken(logIn().assertStatus(200).text("token"));
  }

  @Nested
  class registering {

    @Test
    void shows_the_new_user_and_no_secret() {
      var reply = register(CREDENTIALS);

      reply.assertAnswer(
          201,
          """
          {"id": "%s", "username": "john", "created_at": "2030-06-01T05:00:00Z"}
          """
              .formatted(reply.id()));
    }

    @Test
    void takes_capitals_for_small_letters() {
      var reply = register(CREDENTIALS.replace("john", "John"));

      assertThat(reply.assertStatus(201).text("username")).isEqualTo("john");
    }

    @Test
    void under_a_name_that_is_taken_is_refused() {
      register(CREDENTIALS).assertStatus(201);

      register(CREDENTIALS.replace("john", "JOHN"))
          .assertProblem(
              409,
              "USERNAME_TAKEN",
              """
              {"detail": "The user name john is taken."}
              """);
    }

    @Test
    void again_with_the_same_key_shows_the_same_user() {
      var first = anybody.post("/api/v1/auth/register", CREDENTIALS, "Idempotency-Key", "k");
      var again = anybody.post("/api/v1/auth/register", CREDENTIALS, "Idempotency-Key", "k");

      again.assertAnswer(201, first.response().body());
      assertThat(again.header("Idempotent-Replayed")).contains("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo", ".john", "jo hn", "", "é", "j0123456789"})
    void under_a_name_that_does_not_fit_is_refused(String name) {
      var tooLong = name.equals("j0123456789") ? name.repeat(6) : name;

      var reply = register(CREDENTIALS.replace("john", tooLong));

      reply.assertProblem(422, "INVALID_REQUEST");
      assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("username");
    }

    @ParameterizedTest
    @CsvSource({"7, 422", "8, 201", "256, 201", "257, 422"})
    void takes_passwords_of_8_to_256_characters(int length, int status) {
      register(credentials("john", "horse-and-cart/".repeat(20).substring(0, length)))
          .assertStatus(status);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "password1", "Summer2026", "P@SSW0RD", "johnny.walker", "REKLAW.YNNHOJ", "zzzzzzzz",
          "abcabcabca", "12345678", "87654321", "qwertyui", "lkjhgfds", "1qaz2wsx"
        })
    void with_a_password_that_anybody_would_try_is_refused(String password) {
      var reply = register(credentials("johnny.walker", password));

      reply.assertProblem(
          422,
          "INVALID_REQUEST",
          """
          {"detail": "Some of the values are not valid; see errors.",
           "errors": [{"field": "password", "code": "WEAK_PASSWORD",
                       "message": "is one of the first that anybody would try"}]}
          """);
    }

    @Test
    void is_refused_where_it_is_switched_off() {
      try (var closed = Service.startWith(Registration.CLOSED)) {
        closed
            .anybody()
            .post("/api/v1/auth/register", CREDENTIALS)
            .assertProblem(
                403,
                "REGISTRATION_CLOSED",
                """
                {"detail": "Nobody can sign up at this service."}
                """);
      }
    }
  }

  @Nested
  class logging_in {

    @Test
    void gives_tokens_that_live_a_week() {
      register(CREDENTIALS);

      var reply = logIn();

      reply.assertAnswer(
          200,
          """
          {"token": "%s", "refresh_token": "%s", "token_type": "Bearer", "expires_in": 604800}
          """
              .formatted(reply.text("token"), reply.text("refresh_token")));
      assertThat(reply.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({"john, wrong horse", "nobody, correct horse", "'', ''", "'not a name', x"})
    void with_a_wrong_name_or_password_is_refused_alike(String username, String password) {
      register(CREDENTIALS);

      var reply =
          anybody.post(
              "/api/v1/auth/login",
              "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password));

      reply.assertProblem(
          401,
          "BAD_CREDENTIALS",
          """
          {"detail": "The user name or the password is wrong."}
          """);
      assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"john", "nobody"})
    void fails_ten_times_at_once_whether_or_not_anybody_has_the_name(String name) {
      register(CREDENTIALS);
      for (int i = 0; i < 10; i++) {
        logIn(name, "wrong horse").assertProblem(401, "BAD_CREDENTIALS");
      }

      var refused = logIn(name, "correct horse");

      refused.assertProblem(
          429,
          "TOO_MANY_REQUESTS",
          """
          {"detail": "Too many log-ins have failed; wait a moment."}
          """);
      assertThat(refused.header("Retry-After")).contains("30");
      service.advanceBy(Duration.ofSeconds(29));
      logIn(name, "correct horse").assertStatus(429);
    }

    @Test
    void is_possible_again_half_a_minute_after_the_tenth_failure() {
      register(CREDENTIALS);
      for (int i = 0; i < 11; i++) {
        logIn("john", "wrong horse");
      }

      service.advanceBy(Duration.ofSeconds(30));

      logIn().assertStatus(200);
    }

    @Test
    void rightly_costs_nothing() {
      register(CREDENTIALS);

      for (int i = 0; i < 60; i++) {
        logIn().assertStatus(200);
      }
    }

    @Test
    void fails_fifty_times_at_once_from_one_address_under_whatever_names() {
      register(CREDENTIALS);
      for (int i = 0; i < 50; i++) {
        logIn("nobody" + i, "wrong horse").assertProblem(401, "BAD_CREDENTIALS");
      }

      var refused = logIn();

      refused.assertProblem(429, "TOO_MANY_REQUESTS");
      assertThat(refused.header("Retry-After")).contains("10");
      service.advanceBy(Duration.ofSeconds(10));
      logIn().assertStatus(200);
    }

    @Test
    void counts_the_address_of_the_connection_whatever_headers_say() {
      for (int i = 0; i < 50; i++) {
        anybody.post(
            "/api/v1/auth/login",
            credentials("nobody" + i, "wrong horse"),
            "X-Forwarded-For",
            "203.0.113." + i);
      }

      logIn().assertStatus(429);
    }

    @Test
    void with_one_key_twice_starts_two_sessions_since_no_token_is_kept() {
      register(CREDENTIALS);

      var first = anybody.post("/api/v1/auth/login", CREDENTIALS, "Idempotency-Key", "k");
      var again = anybody.post("/api/v1/auth/login", CREDENTIALS, "Idempotency-Key", "k");

      assertThat(again.assertStatus(200).text("token")).isNotEqualTo(first.text("token"));
      assertThat(again.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void proves_the_caller_until_the_week_is_over() {
      register(CREDENTIALS);
      var john = john();
      service.clock().advanceBy(Duration.ofDays(7).minusSeconds(1));

      john.get("/api/v1/hotels/mine").assertStatus(200);
      service.clock().advanceBy(Duration.ofSeconds(1));

      john.get("/api/v1/hotels/mine").assertProblem(401, "UNAUTHENTICATED");
    }
  }

  @Nested
  class refreshing {

    @Test
    void gives_new_tokens_in_the_same_shape() {
      register(CREDENTIALS);
      var login = logIn();

      var reply = refresh(login.text("refresh_token"));

      reply.assertAnswer(
          200,
          """
          {"token": "%s", "refresh_token": "%s", "token_type": "Bearer", "expires_in": 604800}
          """
              .formatted(reply.text("token"), reply.text("refresh_token")));
      assertThat(reply.text("refresh_token")).isNotEqualTo(login.text("refresh_token"));
      assertThat(reply.header("Cache-Control")).contains("no-store");
      service.withToken(reply.text("token")).get("/api/v1/hotels/mine").assertStatus(200);
    }

    @Test
    void again_with_one_token_within_ten_seconds_gives_the_same_next_one() {
      register(CREDENTIALS);
      var login = logIn();
      var next = refresh(login.text("refresh_token")).assertStatus(200);
      service.advanceBy(Duration.ofMillis(9_999));

      var again = refresh(login.text("refresh_token")).assertStatus(200);

      assertThat(again.text("refresh_token")).isEqualTo(next.text("refresh_token"));
      service.withToken(again.text("token")).get("/api/v1/hotels/mine").assertStatus(200);
      refresh(again.text("refresh_token")).assertStatus(200);
    }

    @Test
    void again_with_one_token_after_ten_seconds_ends_the_session() {
      register(CREDENTIALS);
      var login = logIn();
      var next = refresh(login.text("refresh_token")).assertStatus(200);
      service.advanceBy(Duration.ofSeconds(10));

      refresh(login.text("refresh_token")).assertProblem(401, "INVALID_REFRESH_TOKEN");

      refresh(next.text("refresh_token")).assertProblem(401, "INVALID_REFRESH_TOKEN");
      service
          .withToken(next.text("token"))
          .get("/api/v1/hotels/mine")
          .assertProblem(401, "UNAUTHENTICATED");
    }

    @Test
    void with_an_unknown_token_is_refused() {
      var reply = refresh("8f14e45f-ea9f-4c72-abc1-92c98f2398aa");

      reply.assertProblem(
          401,
          "INVALID_REFRESH_TOKEN",
          """
          {"detail": "The refresh token is unknown, has expired or has been used; log in again."}
          """);
      assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
    }
  }

  @Nested
  class changing_the_password {

    private static final String NEXT = "staple of the stable";

    private Reply change(Client who, String current, String next) {
      return who.post(
          "/api/v1/auth/password",
          "{\"current_password\": \"%s\", \"new_password\": \"%s\"}".formatted(current, next));
    }

    @Test
    void gives_tokens_of_a_new_session() {
      register(CREDENTIALS);

      var reply = change(john(), "correct horse", NEXT);

      reply.assertAnswer(
          200,
          """
          {"token": "%s", "refresh_token": "%s", "token_type": "Bearer", "expires_in": 604800}
          """
              .formatted(reply.text("token"), reply.text("refresh_token")));
      assertThat(reply.header("Cache-Control")).contains("no-store");
      service.withToken(reply.text("token")).get("/api/v1/hotels/mine").assertStatus(200);
      refresh(reply.text("refresh_token")).assertStatus(200);
    }

    @Test
    void ends_every_session_there_was_at_once() {
      register(CREDENTIALS);
      var elsewhere = logIn();
      var here = john();

      change(here, "correct horse", NEXT).assertStatus(200);

      here.get("/api/v1/hotels/mine").assertProblem(401, "UNAUTHENTICATED");
      service
          .withToken(elsewhere.text("token"))
          .get("/api/v1/hotels/mine")
          .assertProblem(401, "UNAUTHENTICATED");
      refresh(elsewhere.text("refresh_token")).assertProblem(401, "INVALID_REFRESH_TOKEN");
    }

    @Test
    void makes_the_new_one_the_one_to_log_in_with() {
      register(CREDENTIALS);

      change(john(), "correct horse", NEXT).assertStatus(200);

      logIn().assertProblem(401, "BAD_CREDENTIALS");
      logIn("john", NEXT).assertStatus(200);
    }

    @Test
    void needs_the_present_one_and_without_it_changes_nothing() {
      register(CREDENTIALS);
      var john = john();

      change(john, "wrong horse", NEXT)
          .assertProblem(
              422,
              "INVALID_REQUEST",
              """
              {"detail": "Some of the values are not valid; see errors.",
               "errors": [{"field": "current_password", "code": "WRONG_PASSWORD",
                           "message": "is wrong"}]}
              """);

      john.get("/api/v1/hotels/mine").assertStatus(200);
      logIn().assertStatus(200);
    }

    @Test
    void can_be_tried_as_often_as_a_log_in_and_counts_with_it() {
      register(CREDENTIALS);
      var john = john();
      for (int i = 0; i < 10; i++) {
        change(john, "wrong horse", NEXT).assertStatus(422);
      }

      assertThat(change(john, "correct horse", NEXT).assertStatus(429).header("Retry-After"))
          .contains("30");
      logIn().assertStatus(429);
    }

    @ParameterizedTest
    @CsvSource({"johnjohnjohn, WEAK_PASSWORD", "Password1, WEAK_PASSWORD", "horse-a, TOO_SHORT"})
    void takes_no_weak_one(String weak, String code) {
      register(CREDENTIALS);

      var reply = change(john(), "correct horse", weak).assertStatus(422);

      assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("new_password");
      assertThat(reply.body().at("/errors/0/code").asString()).isEqualTo(code);
      logIn().assertStatus(200);
    }
  }

  @Nested
  class logging_out {

    @Test
    void ends_the_session_and_says_nothing() {
      register(CREDENTIALS);
      var login = logIn();
      var john = service.withToken(login.text("token"));

      var reply = john.post("/api/v1/auth/logout").assertStatus(204);

      assertThat(reply.response().body()).isEmpty();
      john.get("/api/v1/hotels/mine").assertProblem(401, "UNAUTHENTICATED");
      refresh(login.text("refresh_token")).assertProblem(401, "INVALID_REFRESH_TOKEN");
    }

    @Test
    void ends_no_other_session() {
      register(CREDENTIALS);
      var elsewhere = john();

      john().post("/api/v1/auth/logout").assertStatus(204);

      elsewhere.get("/api/v1/hotels/mine").assertStatus(200);
    }

    @Test
    void takes_no_body_that_says_anything() {
      register(CREDENTIALS);
      var john = john();

      john.post("/api/v1/auth/logout", "{\"all\": true}").assertProblem(400, "MALFORMED_REQUEST");

      john.post("/api/v1/auth/logout", "{}").assertStatus(204);
    }
  }
}
