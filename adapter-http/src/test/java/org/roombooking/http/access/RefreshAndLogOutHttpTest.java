package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.access.AccountDesk.CREDENTIALS;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefreshAndLogOutHttpTest {

  private final Service service = Service.start();
  private final AccountDesk desk = new AccountDesk(service);

  @AfterEach
  void stop() {
    service.close();
  }

  @Nested
  class refreshing {

    @Test
    void gives_new_tokens_in_the_same_shape() {
      desk.register(CREDENTIALS);
      var login = desk.logIn();

      var reply = desk.refresh(login.text("refresh_token"));

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
      desk.register(CREDENTIALS);
      var login = desk.logIn();
      var next = desk.refresh(login.text("refresh_token")).assertStatus(200);
      service.advanceBy(Duration.ofMillis(9_999));

      var again = desk.refresh(login.text("refresh_token")).assertStatus(200);

      assertThat(again.text("refresh_token")).isEqualTo(next.text("refresh_token"));
      service.withToken(again.text("token")).get("/api/v1/hotels/mine").assertStatus(200);
      desk.refresh(again.text("refresh_token")).assertStatus(200);
    }

    @Test
    void again_with_one_token_after_ten_seconds_ends_the_session() {
      desk.register(CREDENTIALS);
      var login = desk.logIn();
      var next = desk.refresh(login.text("refresh_token")).assertStatus(200);
      service.advanceBy(Duration.ofSeconds(10));

      desk.refresh(login.text("refresh_token")).assertProblem(401, "INVALID_REFRESH_TOKEN");

      desk.refresh(next.text("refresh_token")).assertProblem(401, "INVALID_REFRESH_TOKEN");
      service
          .withToken(next.text("token"))
          .get("/api/v1/hotels/mine")
          .assertProblem(401, "UNAUTHENTICATED");
    }

    @Test
    void with_an_unknown_token_is_refused() {
      var reply = desk.refresh("8f14e45f-ea9f-4c72-abc1-92c98f2398aa");

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
  class logging_out {

    @Test
    void ends_the_session_and_says_nothing() {
      desk.register(CREDENTIALS);
      var login = desk.logIn();
      var john = service.withToken(login.text("token"));

      var reply = john.post("/api/v1/auth/logout").assertStatus(204);

      assertThat(reply.response().body()).isEmpty();
      john.get("/api/v1/hotels/mine").assertProblem(401, "UNAUTHENTICATED");
      desk.refresh(login.text("refresh_token")).assertProblem(401, "INVALID_REFRESH_TOKEN");
    }

    @Test
    void ends_no_other_session() {
      desk.register(CREDENTIALS);
      var elsewhere = desk.john();

      desk.john().post("/api/v1/auth/logout").assertStatus(204);

      elsewhere.get("/api/v1/hotels/mine").assertStatus(200);
    }

    @Test
    void takes_no_body_that_says_anything() {
      desk.register(CREDENTIALS);
      var john = desk.john();

      john.post("/api/v1/auth/logout", "{\"all\": true}").assertProblem(400, "MALFORMED_REQUEST");

      john.post("/api/v1/auth/logout", "{}").assertStatus(204);
    }
  }
}
