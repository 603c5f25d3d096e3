package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.access.AccountDesk.CREDENTIALS;
import static org.roombooking.http.access.AccountDesk.credentials;

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
class RegisterUserHttpTest {

  private final Service service = Service.start();
  private final Client anybody = service.anybody();
  private final AccountDesk desk = new AccountDesk(service);

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void shows_the_new_user_and_no_secret() {
    var reply = desk.register(CREDENTIALS);

    reply.assertAnswer(
        201,
        """
        {"id": "%s", "username": "john", "created_at": "2030-06-01T05:00:00Z"}
        """
            .formatted(reply.id()));
  }

  @Test
  void takes_capitals_for_small_letters() {
    var reply = desk.register(CREDENTIALS.replace("john", "John"));

    assertThat(reply.assertStatus(201).text("username")).isEqualTo("john");
  }

  @Test
  void under_a_name_that_is_taken_is_refused() {
    desk.register(CREDENTIALS).assertStatus(201);

    desk.register(CREDENTIALS.replace("john", "JOHN"))
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

    var reply = desk.register(CREDENTIALS.replace("john", tooLong));

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("username");
  }

  @ParameterizedTest
  @CsvSource({"7, 422", "8, 201", "256, 201", "257, 422"})
  void takes_passwords_of_8_to_256_characters(int length, int status) {
    desk.register(credentials("john", "horse-and-cart/".repeat(20).substring(0, length)))
        .assertStatus(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1", "Summer2026", "P@SSW0RD", "johnny.walker", "REKLAW.YNNHOJ", "zzzzzzzz",
        "abcabcabca", "12345678", "87654321", "qwertyui", "lkjhgfds", "1qaz2wsx"
      })
  void with_a_password_that_anybody_would_try_is_refused(String password) {
    var reply = desk.register(credentials("johnny.walker", password));

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
