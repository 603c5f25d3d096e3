package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.access.AccountDesk.CREDENTIALS;
import static org.roombooking.http.access.AccountDesk.credentials;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogInHttpTest {

  private final Service service = Service.start();
  private final Client anybody = service.anybody();
  private final AccountDesk desk = new AccountDesk(service);

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void gives_tokens_that_live_a_week() {
    desk.register(CREDENTIALS);

    var reply = desk.logIn();

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
    desk.register(CREDENTIALS);

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
    desk.register(CREDENTIALS);
    for (int i = 0; i < 10; i++) {
      desk.logIn(name, "wrong horse").assertProblem(401, "BAD_CREDENTIALS");
    }

    var refused = desk.logIn(name, "correct horse");

    refused.assertProblem(
        429,
        "TOO_MANY_REQUESTS",
        """
        {"detail": "Too many log-ins have failed; wait a moment."}
        """);
    assertThat(refused.header("Retry-After")).contains("30");
    service.advanceBy(Duration.ofSeconds(29));
    desk.logIn(name, "correct horse").assertStatus(429);
  }

  @Test
  void is_possible_again_half_a_minute_after_the_tenth_failure() {
    desk.register(CREDENTIALS);
    for (int i = 0; i < 11; i++) {
      desk.logIn("john", "wrong horse");
    }

    service.advanceBy(Duration.ofSeconds(30));

    desk.logIn().assertStatus(200);
  }

  @Test
  void rightly_costs_nothing() {
    desk.register(CREDENTIALS);

    for (int i = 0; i < 60; i++) {
      desk.logIn().assertStatus(200);
    }
  }

  @Test
  void fails_fifty_times_at_once_from_one_address_under_whatever_names() {
    desk.register(CREDENTIALS);
    for (int i = 0; i < 50; i++) {
      desk.logIn("nobody" + i, "wrong horse").assertProblem(401, "BAD_CREDENTIALS");
    }

    var refused = desk.logIn();

    refused.assertProblem(429, "TOO_MANY_REQUESTS");
    assertThat(refused.header("Retry-After")).contains("10");
    service.advanceBy(Duration.ofSeconds(10));
    desk.logIn().assertStatus(200);
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

    desk.logIn().assertStatus(429);
  }

  @Test
  void with_one_key_twice_starts_two_sessions_since_no_token_is_kept() {
    desk.register(CREDENTIALS);

    var first = anybody.post("/api/v1/auth/login", CREDENTIALS, "Idempotency-Key", "k");
    var again = anybody.post("/api/v1/auth/login", CREDENTIALS, "Idempotency-Key", "k");

    assertThat(again.assertStatus(200).text("token")).isNotEqualTo(first.text("token"));
    assertThat(again.header("Idempotent-Replayed")).isEmpty();
  }

  @Test
  void proves_the_caller_until_the_week_is_over() {
    desk.register(CREDENTIALS);
    var john = desk.john();
    service.clock().advanceBy(Duration.ofDays(7).minusSeconds(1));

    john.get("/api/v1/hotels/mine").assertStatus(200);
    service.clock().advanceBy(Duration.ofSeconds(1));

    john.get("/api/v1/hotels/mine").assertProblem(401, "UNAUTHENTICATED");
  }
}
