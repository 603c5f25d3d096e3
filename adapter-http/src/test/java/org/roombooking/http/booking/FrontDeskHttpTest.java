package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;
import tools.jackson.databind.node.ObjectNode;

/** Guests come, leave or do not come; and what every step of the front desk does alike. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrontDeskHttpTest {

  private static final Instant MIDNIGHT_IN_BANGKOK = Instant.parse("2030-06-01T17:00:00Z");

  private final Service service = Service.start();
  private final FrontDesk desk = FrontDesk.of(service);

  @AfterEach
  void stop() {
    service.close();
  }

  @Nested
  class checking_in {

    @Test
    void brings_the_guests_into_the_house() {
      var id = desk.aConfirmedBooking();
      var assigned = (ObjectNode) desk.step(id, "assign-rooms").body();

      var reply = desk.step(id, "check-in").assertStatus(200);

      assertThat(reply.body()).isEqualTo(assigned.put("status", "checked_in"));
      assertThat(reply.header("ETag")).contains("\"4\"");
    }

    @Test
    void is_refused_with_every_reason_against_it() {
      var id = desk.aConfirmedBooking("2030-06-02", "2030-06-03");

      desk.step(id, "check-in")
          .assertProblem(
              409,
              "ACTION_NOT_ALLOWED",
              """
              {
                "detail": "This cannot be done now; see reasons.",
                "reasons": [
                  {"code": "ARRIVAL_IN_FUTURE", "message": "The day of arrival has not come."},
                  {"code": "ROOM_NOT_ASSIGNED", "message": "A room of the booking has no door."}
                ]
              }
              """);
    }
  }

  @Nested
  class checking_out {

    @Test
    void ends_the_stay_today_and_lets_the_other_nights_be_sold_again() {
      var id = desk.aBookingInTheHouse();
      service.clock().setTo(MIDNIGHT_IN_BANGKOK);

      var reply = desk.step(id, "check-out").assertStatus(200);

      assertThat(reply.text("status")).isEqualTo("checked_out");
      assertThat(reply.text("check_out")).isEqualTo("2030-06-02");
      assertThat(reply.body().get("total_price")).isEqualTo(Reply.json("1500.00"));
      assertThat(reply.body().at("/rooms/0/room_number").asString()).isEqualTo("101");
      assertThat(reply.header("ETag")).contains("\"5\"");
      desk.book("2030-06-02", "2030-06-03").assertStatus(201);
    }

    @Test
    void is_refused_before_the_guests_have_come() {
      desk.step(desk.aConfirmedBooking(), "check-out").assertProblem(409, "ACTION_NOT_ALLOWED");
    }
  }

  @Nested
  class marking_a_no_show {

    @Test
    void lets_the_nights_to_come_be_sold_again() {
      var id = desk.aConfirmedBooking();
      service.clock().setTo(MIDNIGHT_IN_BANGKOK);

      var reply = desk.step(id, "no-show").assertStatus(200);

      assertThat(reply.text("status")).isEqualTo("no_show");
      assertThat(reply.text("check_out")).isEqualTo("2030-06-03");
      desk.book("2030-06-02", "2030-06-03").assertStatus(201);
    }

    @Test
    void is_refused_until_the_day_of_arrival_is_over_at_the_hotel() {
      var id = desk.aConfirmedBooking();
      service.clock().setTo(MIDNIGHT_IN_BANGKOK.minusSeconds(1));

      desk.step(id, "no-show")
          .assertProblem(
              409,
              "ACTION_NOT_ALLOWED",
              """
              {
                "detail": "This cannot be done now; see reasons.",
                "reasons": [{
                  "code": "ARRIVAL_DAY_NOT_OVER",
                  "message": "The day of arrival is not over at the hotel."
                }]
              }
              """);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"assign-rooms", "check-in", "check-out", "no-show", "undo"})
  void every_step_is_for_the_owner_alone(String step) {
    var id = desk.aConfirmedBooking();

    desk.bob()
        .post("/api/v1/bookings/%s/%s".formatted(id, step))
        .assertProblem(404, "BOOKING_NOT_FOUND");
    desk.step(HotelOf.NOBODYS_ID, step)
        .assertProblem(
            404,
            "BOOKING_NOT_FOUND",
            """
            {"detail": "There is no booking %s."}
            """
                .formatted(HotelOf.NOBODYS_ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"assign-rooms", "check-in", "check-out", "no-show", "undo"})
  void every_step_is_refused_in_another_version_than_was_seen(String step) {
    var path = "/api/v1/bookings/%s/%s".formatted(desk.aConfirmedBooking(), step);

    desk.alice().post(path, "{}", "If-Match", "\"1\"").assertProblem(412, "STALE_VERSION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assign-rooms", "check-in", "check-out", "no-show", "undo"})
  void no_step_takes_a_body_that_says_anything(String step) {
    var path = "/api/v1/bookings/%s/%s".formatted(desk.aConfirmedBooking(), step);

    desk.alice().post(path, "{\"room\": \"101\"}").assertProblem(400, "MALFORMED_REQUEST");
  }

  @Test
  void a_repeated_step_with_one_key_gets_the_first_answer_again() {
    var id = desk.aConfirmedBooking();
    var path = "/api/v1/bookings/%s/assign-rooms".formatted(id);
    var first = desk.alice().post(path, "{}", "Idempotency-Key", "k");
    desk.step(id, "check-in").assertStatus(200);

    var again = desk.alice().post(path, "{}", "Idempotency-Key", "k");

    again.assertAnswer(200, first.response().body());
    assertThat(again.header("Idempotent-Replayed")).contains("true");
  }
}
