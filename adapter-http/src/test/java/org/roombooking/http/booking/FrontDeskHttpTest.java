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
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrontDeskHttpTest {

  private static final Instant MIDNIGHT_IN_BANGKOK = Instant.parse("2030-06-01T17:00:00Z");

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 0);
  private final String room = hotel.room(deluxe, "101");

  @AfterEach
  void stop() {
    service.close();
  }

  /** A booking of the only room from today for two nights. */
  private String aConfirmedBooking() {
    return aConfirmedBooking("2030-06-01", "2030-06-03");
  }

  private String aConfirmedBooking(String checkIn, String checkOut) {
    var booking = hotel.book(bob, deluxe, checkIn, checkOut, "\"guest_name\": \"J\"");
    return confirmed(booking.assertStatus(201).id());
  }

  private String confirmed(String booking) {
    alice
        .post("/api/v1/hotels/%s/bookings/%s/confirm".formatted(hotel.id(), booking))
        .assertStatus(200);
    return booking;
  }

  private Reply step(String booking, String step) {
    return alice.post("/api/v1/bookings/%s/%s".formatted(booking, step));
  }

  private Reply read(String booking) {
    return alice.get("/api/v1/bookings/" + booking);
  }

  private String aBookingInTheHouse() {
    var id = aConfirmedBooking();
    step(id, "assign-rooms").assertStatus(200);
    step(id, "check-in").assertStatus(200);
    return id;
  }

  @Nested
  class assigning_rooms {

    @Test
    void gives_every_room_of_the_booking_a_door() {
      var id = aConfirmedBooking();
      var before = (ObjectNode) read(id).body();

      var reply = step(id, "assign-rooms").assertStatus(200);

      var given = (ObjectNode) before.at("/rooms/0");
      given.put("room_id", room).put("room_number", "101");
      given
          .putArray("doors")
          .addObject()
          .put("room_id", room)
          .put("room_number", "101")
          .put("from", "2030-06-01");
      assertThat(reply.body()).isEqualTo(before);
      assertThat(reply.header("ETag")).contains("\"3\"");
      assertThat(read(id).body()).isEqualTo(reply.body());
      assertThat(alice.get("/api/v1/bookings").items()).containsExactly(reply.body());
    }

    @Test
    void twice_changes_nothing() {
      var id = aConfirmedBooking();
      var first = step(id, "assign-rooms");

      var again = step(id, "assign-rooms");

      again.assertAnswer(200, first.response().body());
      assertThat(again.header("ETag")).contains("\"3\"");
    }

    @Test
    void is_refused_where_no_room_left_takes_the_party() {
      hotel.room(deluxe, "102", 1);
      step(aConfirmedCouple(), "assign-rooms").assertStatus(200);
      var closedLater = hotel.room(deluxe, "103", 2);
      var couple = aConfirmedCouple();
      alice
          .post(
              "/api/v1/hotels/%s/rooms/%s/out-of-service".formatted(hotel.id(), closedLater),
              """
              {"from": "2030-06-01", "until": "2030-06-03", "reason": "New paint"}
              """)
          .assertStatus(201);

      step(couple, "assign-rooms")
          .assertProblem(
              409,
              "NO_INVENTORY",
              """
              {
                "detail": "This cannot be done now; see reasons.",
                "reasons": [{
                  "code": "NO_ROOM_OPEN",
                  "message": "Too few rooms of the type are open for all nights to come."
                }]
              }
              """);
    }

    private String aConfirmedCouple() {
      var json =
          """
          {"hotel_id": "%s", "check_in": "2030-06-01", "check_out": "2030-06-03",
           "guest_name": "J", "rooms": [{"room_type_id": "%s", "guests": 2}]}
          """
              .formatted(hotel.id(), deluxe);
      return confirmed(bob.post("/api/v1/bookings", json).assertStatus(201).id());
    }

    @Test
    void is_refused_before_the_booking_is_confirmed() {
      var id = hotel.book(deluxe, "2030-06-01", "2030-06-02").id();

      step(id, "assign-rooms")
          .assertProblem(
              409,
              "ACTION_NOT_ALLOWED",
              """
              {
                "detail": "This cannot be done now; see reasons.",
                "reasons": [
                  {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}
                ]
              }
              """);
    }
  }

  @Nested
  class checking_in {

    @Test
    void brings_the_guests_into_the_house() {
      var id = aConfirmedBooking();
      var assigned = (ObjectNode) step(id, "assign-rooms").body();

      var reply = step(id, "check-in").assertStatus(200);

      assertThat(reply.body()).isEqualTo(assigned.put("status", "checked_in"));
      assertThat(reply.header("ETag")).contains("\"4\"");
    }

    @Test
    void is_refused_with_every_reason_against_it() {
      var id = aConfirmedBooking("2030-06-02", "2030-06-03");

      step(id, "check-in")
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
      var id = aBookingInTheHouse();
      service.clock().setTo(MIDNIGHT_IN_BANGKOK);

      var reply = step(id, "check-out").assertStatus(200);

      assertThat(reply.text("status")).isEqualTo("checked_out");
      assertThat(reply.text("check_out")).isEqualTo("2030-06-02");
      assertThat(reply.body().get("total_price")).isEqualTo(Reply.json("1500.00"));
      assertThat(reply.body().at("/rooms/0/room_number").asString()).isEqualTo("101");
      assertThat(reply.header("ETag")).contains("\"5\"");
      hotel.book(deluxe, "2030-06-02", "2030-06-03").assertStatus(201);
    }

    @Test
    void is_refused_before_the_guests_have_come() {
      step(aConfirmedBooking(), "check-out").assertProblem(409, "ACTION_NOT_ALLOWED");
    }
  }

  @Nested
  class marking_a_no_show {

    @Test
    void lets_the_nights_to_come_be_sold_again() {
      var id = aConfirmedBooking();
      service.clock().setTo(MIDNIGHT_IN_BANGKOK);

      var reply = step(id, "no-show").assertStatus(200);

      assertThat(reply.text("status")).isEqualTo("no_show");
      assertThat(reply.text("check_out")).isEqualTo("2030-06-03");
      hotel.book(deluxe, "2030-06-02", "2030-06-03").assertStatus(201);
    }

    @Test
    void is_refused_until_the_day_of_arrival_is_over_at_the_hotel() {
      var id = aConfirmedBooking();
      service.clock().setTo(MIDNIGHT_IN_BANGKOK.minusSeconds(1));

      step(id, "no-show")
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

  @Nested
  class undoing_the_last_step {

    @Test
    void answers_with_the_booking_as_it_was_in_a_new_version() {
      var id = aConfirmedBooking();
      step(id, "assign-rooms").assertStatus(200);
      var before = step(id, "check-in").assertStatus(200);
      step(id, "check-out").assertStatus(200);

      var undone = step(id, "undo").assertStatus(200);

      assertThat(undone.body()).isEqualTo(before.body());
      assertThat(undone.header("ETag")).contains("\"6\"");
      assertThat(read(id).body()).isEqualTo(before.body());
    }

    @Test
    void is_refused_when_there_is_nothing_to_undo() {
      step(aConfirmedBooking(), "undo")
          .assertProblem(
              409,
              "ACTION_NOT_ALLOWED",
              """
              {
                "detail": "This cannot be done now; see reasons.",
                "reasons": [{
                  "code": "NOTHING_TO_UNDO",
                  "message": "The last step is none that can be undone."
                }]
              }
              """);
    }

    @Test
    void is_refused_with_the_nights_that_have_been_sold_since() {
      var id = aConfirmedBooking();
      cancel(id);
      confirmed(hotel.book(deluxe, "2030-06-02", "2030-06-03").id());

      step(id, "undo")
          .assertProblem(
              409,
              "NO_INVENTORY",
              """
              {
                "detail": "Too few rooms are left on some nights; see nights.",
                "nights": [{"room_type_id": "%s", "date": "2030-06-02"}]
              }
              """
                  .formatted(deluxe));
    }

    @Test
    void is_refused_where_the_hotel_lets_nothing_be_undone() {
      alice.patch("/api/v1/hotels/" + hotel.id(), "{\"undo_minutes\": 0}").assertStatus(200);
      var id = aConfirmedBooking();
      cancel(id);

      var refusal = step(id, "undo").assertProblem(409, "ACTION_NOT_ALLOWED");

      assertThat(refusal.body().at("/reasons/0/code").asString()).isEqualTo("UNDO_WINDOW_OVER");
    }

    private void cancel(String booking) {
      alice
          .post("/api/v1/hotels/%s/bookings/%s/cancel".formatted(hotel.id(), booking))
          .assertStatus(200);
    }
  }

  @Nested
  class asking_what_can_be_done {

    private Reply actions(String booking) {
      return alice.get("/api/v1/bookings/%s/actions".formatted(booking));
    }

    @Test
    void shows_every_action_with_what_stands_against_it() {
      var id = hotel.book(deluxe, "2030-06-01", "2030-06-03").id();

      actions(id)
          .assertAnswer(
              200,
              """
              {
                "actions": [
                  {"action": "confirm", "allowed": true, "reasons": []},
                  {"action": "cancel", "allowed": true, "reasons": []},
                  {"action": "assign", "allowed": false, "reasons": [
                    {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                  {"action": "move", "allowed": false, "reasons": [
                    {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                  {"action": "check_in", "allowed": false, "reasons": [
                    {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                  {"action": "check_out", "allowed": false, "reasons": [
                    {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                  {"action": "mark_no_show", "allowed": false, "reasons": [
                    {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                  {"action": "amend", "allowed": true, "reasons": []},
                  {"action": "undo", "allowed": false, "reasons": [
                    {"code": "NOTHING_TO_UNDO",
                     "message": "The last step is none that can be undone."}]}
                ]
              }
              """);
    }

    @Test
    void gives_the_same_reasons_as_the_refusal_a_moment_later() {
      var id = aConfirmedBooking("2030-06-02", "2030-06-03");
      var before = actions(id).body().at("/actions/4/reasons");

      var refusal = step(id, "check-in");

      assertThat(refusal.body().get("reasons")).isEqualTo(before);
    }

    @Test
    void is_for_the_owner_alone() {
      var id = aConfirmedBooking();

      bob.get("/api/v1/bookings/%s/actions".formatted(id)).assertProblem(404, "BOOKING_NOT_FOUND");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"assign-rooms", "check-in", "check-out", "no-show", "undo"})
  void every_step_is_for_the_owner_alone(String step) {
    var id = aConfirmedBooking();

    bob.post("/api/v1/bookings/%s/%s".formatted(id, step)).assertProblem(404, "BOOKING_NOT_FOUND");
    step(HotelOf.NOBODYS_ID, step)
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
    var path = "/api/v1/bookings/%s/%s".formatted(aConfirmedBooking(), step);

    alice.post(path, "{}", "If-Match", "\"1\"").assertProblem(412, "STALE_VERSION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assign-rooms", "check-in", "check-out", "no-show", "undo"})
  void no_step_takes_a_body_that_says_anything(String step) {
    var path = "/api/v1/bookings/%s/%s".formatted(aConfirmedBooking(), step);

    alice.post(path, "{\"room\": \"101\"}").assertProblem(400, "MALFORMED_REQUEST");
  }

  @Test
  void a_repeated_step_with_one_key_gets_the_first_answer_again() {
    var id = aConfirmedBooking();
    var path = "/api/v1/bookings/%s/assign-rooms".formatted(id);
    var first = alice.post(path, "{}", "Idempotency-Key", "k");
    step(id, "check-in").assertStatus(200);

    var again = alice.post(path, "{}", "Idempotency-Key", "k");

    again.assertAnswer(200, first.response().body());
    assertThat(again.header("Idempotent-Replayed")).contains("true");
  }
}
