package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.access.AccountDesk.CREDENTIALS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.Client;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangePasswordHttpTest {

  private static final String NEXT = "staple of the stable";

  private final Service service = Service.start();
  private final AccountDesk desk = new AccountDesk(service);

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply change(Client who, String current, String next) {
    return who.post(
        "/api/v1/auth/password",
        "{\"current_password\": \"%s\", \"new_password\": \"%s\"}".formatted(current, next));
  }

  @Test
  void gives_tokens_of_a_new_session() {
    desk.register(CREDENTIALS);

    var reply = change(desk.john(), "correct horse", NEXT);

    reply.assertAnswer(
        200,
        """
        {"token": "%s", "refresh_token": "%s", "token_type": "Bearer", "expires_in": 604800}
        """
            .formatted(reply.text("token"), reply.text("refresh_token")));
    assertThat(reply.header("Cache-Control")).contains("no-store");
    service.withToken(reply.text("token")).get("/api/v1/hotels/mine").assertStatus(200);
    desk.refresh(reply.text("refresh_token")).assertStatus(200);
  }

  @Test
  void ends_every_session_there_was_at_once() {
    desk.register(CREDENTIALS);
    var elsewhere = desk.logIn();
    var here = desk.john();

    change(here, "correct horse", NEXT).assertStatus(200);

    here.get("/api/v1/hotels/mine").assertProblem(401, "UNAUTHENTICATED");
    service
        .withToken(elsewhere.text("token"))
        .get("/api/v1/hotels/mine")
        .assertProblem(401, "UNAUTHENTICATED");
    desk.refresh(elsewhere.text("refresh_token")).assertProblem(401, "INVALID_REFRESH_TOKEN");
  }

  @Test
  void makes_the_new_one_the_one_to_log_in_with() {
    desk.register(CREDENTIALS);

    change(desk.john(), "correct horse", NEXT).assertStatus(200);

    desk.logIn().assertProblem(401, "BAD_CREDENTIALS");
    desk.logIn("john", NEXT).assertStatus(200);
  }

  @Test
  void needs_the_present_one_and_without_it_changes_nothing() {
    desk.register(CREDENTIALS);
    var john = desk.john();

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
    desk.logIn().assertStatus(200);
  }

  @Test
  void can_be_tried_as_often_as_a_log_in_and_counts_with_it() {
    desk.register(CREDENTIALS);
    var john = desk.john();
    for (int i = 0; i < 10; i++) {
      change(john, "wrong horse", NEXT).assertStatus(422);
    }

    assertThat(change(john, "correct horse", NEXT).assertStatus(429).header("Retry-After"))
        .contains("30");
    desk.logIn().assertStatus(429);
  }

  @ParameterizedTest
  @CsvSource({"johnjohnjohn, WEAK_PASSWORD", "Password1, WEAK_PASSWORD", "horse-a, TOO_SHORT"})
  void takes_no_weak_one(String weak, String code) {
    desk.register(CREDENTIALS);

    var reply = change(desk.john(), "correct horse", weak).assertStatus(422);

    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("new_password");
    assertThat(reply.body().at("/errors/0/code").asString()).isEqualTo(code);
    desk.logIn().assertStatus(200);
  }
}
