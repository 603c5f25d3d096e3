package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfirmAndCancelHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 1);
  private final Reply booking =
      hotel.book(bob, deluxe, "2030-06-10", "2030-06-11", "\"guest_name\": \"J\"");

  @AfterEach
  void stop() {
    service.close();
  }

  private String path(String step) {
    return "/api/v1/hotels/%s/bookings/%s/%s".formatted(hotel.id(), booking.id(), step);
  }

  private String bookingJson(String status, String expiresAt) {
    return booking
        .response()
        .body()
        .replace("\"pending\"", "\"" + status + "\"")
        .replace(
            "\"cancellation_fee\":null",
            "\"cancellation_fee\":" + (status.equals("cancelled") ? "0.00" : "null"))
        .replace("\"expires_at\":\"2030-06-01T05:30:00Z\"", "\"expires_at\":" + expiresAt);
  }

  private void letTheHoldRunOut() {
    service.clock().setTo(Service.NOON.plusSeconds(30 * 60));
  }

  @Nested
  class confirming {

    @Test
    void sells_the_rooms() {
      var reply = alice.post(path("confirm"));

      reply.assertAnswer(200, bookingJson("confirmed", "null"));
      assertThat(reply.header("ETag")).contains("\"2\"");
      letTheHoldRunOut();
      hotel.book(deluxe, "2030-06-10", "2030-06-11").assertProblem(409, "NO_INVENTORY");
    }

    @Test
    void late_is_refused_unless_the_nights_are_to_be_taken_again() {
      letTheHoldRunOut();
      alice.post(path("confirm")).assertProblem(409, "HOLD_EXPIRED");
      alice.post(path("confirm"), "{\"reacquire\": false}").assertProblem(409, "HOLD_EXPIRED");

      alice
          .post(path("confirm"), "{\"reacquire\": true}")
          .assertAnswer(200, bookingJson("confirmed", "null"));
    }

    @Test
    void late_is_refused_when_somebody_has_the_room() {
      letTheHoldRunOut();
      hotel.book(deluxe, "2030-06-10", "2030-06-11").assertStatus(201);

      alice
          .post(path("confirm"), "{\"reacquire\": true}")
          .assertProblem(
              409,
              "NO_INVENTORY",
              """
              {
                "detail": "Too few rooms are left on some nights; see nights.",
                "nights": [{"room_type_id": "%s", "date": "2030-06-10"}]
              }
              """
                  .formatted(deluxe));
    }

    @Test
    void twice_is_refused_with_the_reason() {
      alice.post(path("confirm")).assertStatus(200);

      alice
          .post(path("confirm"))
          .assertProblem(
              409,
              "ACTION_NOT_ALLOWED",
              """
              {
                "detail": "This cannot be done now; see reasons.",
                "reasons": [
                  {"code": "BOOKING_CONFIRMED", "message": "The booking is confirmed."}
                ]
              }
              """);
    }

    @Test
    void with_one_key_twice_gets_the_first_answer_again() {
      var first = alice.post(path("confirm"), "{}", "Idempotency-Key", "k");

      var again = alice.post(path("confirm"), "{}", "Idempotency-Key", "k");

      again.assertAnswer(200, first.response().body());
      assertThat(again.header("Idempotent-Replayed")).contains("true");
    }

    @Test
    void is_refused_once_the_hold_has_run_out() {
      letTheHoldRunOut();

      alice
          .post(path("confirm"))
          .assertProblem(
              409,
              "HOLD_EXPIRED",
              """
              {
                "detail": "This cannot be done now; see reasons.",
                "reasons": [
                  {"code": "HOLD_EXPIRED", "message": "The booking was not confirmed in time."}
                ]
              }
              """);
    }

    @Test
    void is_for_the_owner_alone() {
      bob.post(path("confirm")).assertProblem(404, "BOOKING_NOT_FOUND");

      assertThat(bob.get("/api/v1/bookings/" + booking.id()).text("status")).isEqualTo("pending");
    }
  }

  @Nested
  class cancelling {

    @Test
    void lets_the_rooms_be_sold_again() {
      var reply = alice.post(path("cancel"));

      reply.assertAnswer(200, bookingJson("cancelled", "null"));
      assertThat(reply.header("ETag")).contains("\"2\"");
      hotel.book(deluxe, "2030-06-10", "2030-06-11").assertStatus(201);
    }

    @Test
    void is_possible_after_confirming() {
      alice.post(path("confirm")).assertStatus(200);

      alice.post(path("cancel")).assertAnswer(200, bookingJson("cancelled", "null"));
    }

    @Test
    void is_possible_for_whoever_booked() {
      bob.post(path("cancel")).assertStatus(200);
    }

    @Test
    void is_as_if_there_were_no_booking_for_everybody_else() {
      service
          .user("carol")
          .post(path("cancel"))
          .assertProblem(
              404,
              "BOOKING_NOT_FOUND",
              """
              {"detail": "There is no booking %s."}
              """
                  .formatted(booking.id()));
    }

    @Test
    void of_a_hold_that_has_run_out_is_refused_like_any_other_step() {
      letTheHoldRunOut();

      alice
          .post(path("cancel"))
          .assertProblem(
              409,
              "ACTION_NOT_ALLOWED",
              """
              {
                "detail": "This cannot be done now; see reasons.",
                "reasons": [
                  {"code": "HOLD_EXPIRED", "message": "The booking was not confirmed in time."}
                ]
              }
              """);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirm", "cancel"})
  void both_need_the_booking_to_be_in_the_hotel_of_the_path(String step) {
    var other = HotelOf.openedBy(alice).id();

    alice
        .post("/api/v1/hotels/%s/bookings/%s/%s".formatted(other, booking.id(), step))
        .assertProblem(404, "BOOKING_NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirm", "cancel"})
  void both_are_refused_in_another_version_than_was_seen(String step) {
    alice
        .post(path(step), "{}", "If-Match", "\"7\"")
        .assertProblem(
            412,
            "STALE_VERSION",
            """
            {"detail": "The booking has changed; it is at version 1 now."}
            """);

    alice.post(path(step), "{}", "If-Match", "\"1\"").assertStatus(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirm", "cancel"})
  void both_take_no_body_that_says_anything(String step) {
    alice.post(path(step), "{\"force\": true}").assertProblem(400, "MALFORMED_REQUEST");

    assertThat(alice.get("/api/v1/bookings/" + booking.id()).text("status")).isEqualTo("pending");
  }
}
