package org.roombooking.http.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.Client;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeHotelHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void keeps_what_is_left_out() {
    var hotel = MyResort.openedBy(alice);
    var path = "/api/v1/hotels/" + hotel.id();

    var reply = alice.patch(path, "{\"city\": \"Bang Rak\"}");

    reply.assertAnswer(200, hotel.response().body().replace("Bangrak", "Bang Rak"));
    assertThat(reply.header("ETag")).contains("\"2\"");
    assertThat(alice.get(path).body()).isEqualTo(reply.body());
  }

  @Test
  void takes_every_field_that_can_change() {
    var hotel = MyResort.openedBy(alice);

    var reply =
        alice.patch(
            "/api/v1/hotels/" + hotel.id(),
            """
            {"name": "Ours", "address": "1", "city": "Trang", "booking_policy": "any_user",
             "hold_minutes": 1, "undo_minutes": 0}
            """);

    reply.assertAnswer(
        200,
        """
        {
          "id": "%s",
          "user_id": "%s",
          "name": "Ours",
          "address": "1",
          "city": "Trang",
          "country_code": "TH",
          "time_zone": "Asia/Bangkok",
          "currency": "THB",
          "booking_policy": "any_user",
          "hold_minutes": 1,
          "undo_minutes": 0,
          "is_active": true,
          "rating": 0,
          "sandbox": false,
          "created_at": "2030-06-01T05:00:00Z"
        }
        """
            .formatted(hotel.id(), hotel.text("user_id")));
  }

  @Test
  void has_holds_without_end_when_hold_minutes_is_null() {
    var path = "/api/v1/hotels/" + MyResort.openedBy(alice).id();

    var reply = alice.patch(path, "{\"hold_minutes\": null}").assertStatus(200);

    assertThat(reply.body().get("hold_minutes").isNull()).isTrue();
  }

  @Test
  void stays_in_its_version_if_nothing_is_new() {
    var hotel = MyResort.openedBy(alice);

    var reply = alice.patch("/api/v1/hotels/" + hotel.id(), "{\"city\": \"Bangrak\"}");

    reply.assertAnswer(200, hotel.response().body());
    assertThat(reply.header("ETag")).contains("\"1\"");
  }

  @ParameterizedTest
  @CsvSource({"name", "address", "city", "booking_policy"})
  void takes_null_for_no_field_that_has_a_value_always(String field) {
    var hotel = MyResort.openedBy(alice);

    alice
        .patch("/api/v1/hotels/" + hotel.id(), "{\"%s\": null}".formatted(field))
        .assertProblem(
            422,
            "INVALID_REQUEST",
            """
            {
              "detail": "Some of the values are not valid; see errors.",
              "errors": [{"field": "%s", "code": "REQUIRED", "message": "must not be null"}]
            }
            """
                .formatted(field));
  }

  @ParameterizedTest
  @CsvSource({
    "hold_minutes, 0, TOO_SMALL",
    "hold_minutes, 43201, TOO_LARGE",
    "undo_minutes, -1, TOO_SMALL",
    "undo_minutes, 10081, TOO_LARGE",
    "name, '\"\"', REQUIRED",
    "booking_policy, '\"nobody\"', UNKNOWN_VALUE",
  })
  void is_refused_with_a_value_that_does_not_fit(String field, String value, String code) {
    var path = "/api/v1/hotels/" + MyResort.openedBy(alice).id();

    alice.patch(path, "{\"%s\": %s}".formatted(field, value)).assertInvalid(field, code);
  }

  @ParameterizedTest
  @CsvSource({"country_code, US", "time_zone, UTC", "currency, USD"})
  void stays_where_it_is(String field, String value) {
    alice
        .patch(
            "/api/v1/hotels/" + MyResort.openedBy(alice).id(),
            "{\"%s\": \"%s\"}".formatted(field, value))
        .assertProblem(400, "MALFORMED_REQUEST");
  }

  @Test
  void is_changed_only_in_the_version_that_was_seen() {
    var path = "/api/v1/hotels/" + MyResort.openedBy(alice).id();
    alice.patch(path, "{\"city\": \"A\"}", "If-Match", "\"1\"").assertStatus(200);

    alice
        .patch(path, "{\"city\": \"B\"}", "If-Match", "\"1\"")
        .assertProblem(
            412,
            "STALE_VERSION",
            """
            {"detail": "The hotel has changed; it is at version 2 now."}
            """);

    assertThat(alice.get(path).text("city")).isEqualTo("A");
  }

  @Test
  void is_as_if_it_were_not_there_for_everybody_but_its_owner() {
    var hotel = MyResort.openedBy(alice);

    bob.patch("/api/v1/hotels/" + hotel.id(), "{\"city\": \"B\"}")
        .assertProblem(404, "HOTEL_NOT_FOUND");

    alice.get("/api/v1/hotels/" + hotel.id()).assertAnswer(200, hotel.response().body());
  }
}
