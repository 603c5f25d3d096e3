package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Service;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssignRoomsHttpTest {

  private final Service service = Service.start();
  private final FrontDesk desk = FrontDesk.of(service);

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void gives_every_room_of_the_booking_a_door() {
    var id = desk.aConfirmedBooking();
    var before = (ObjectNode) desk.read(id).body();

    var reply = desk.step(id, "assign-rooms").assertStatus(200);

    var given = (ObjectNode) before.at("/rooms/0");
    given.put("room_id", desk.room()).put("room_number", "101");
    given
        .putArray("doors")
        .addObject()
        .put("room_id", desk.room())
        .put("room_number", "101")
        .put("from", "2030-06-01");
    assertThat(reply.body()).isEqualTo(before);
    assertThat(reply.header("ETag")).contains("\"3\"");
    assertThat(desk.read(id).body()).isEqualTo(reply.body());
    assertThat(desk.alice().get("/api/v1/bookings").items()).containsExactly(reply.body());
  }

  @Test
  void twice_changes_nothing() {
    var id = desk.aConfirmedBooking();
    var first = desk.step(id, "assign-rooms");

    var again = desk.step(id, "assign-rooms");

    again.assertAnswer(200, first.response().body());
    assertThat(again.header("ETag")).contains("\"3\"");
  }

  @Test
  void is_refused_where_no_room_left_takes_the_party() {
    desk.hotel().room(desk.deluxe(), "102", 1);
    desk.step(aConfirmedCouple(), "assign-rooms").assertStatus(200);
    var closedLater = desk.hotel().room(desk.deluxe(), "103", 2);
    var couple = aConfirmedCouple();
    desk.alice()
        .post(
            "/api/v1/hotels/%s/rooms/%s/out-of-service".formatted(desk.hotel().id(), closedLater),
            """
            {"from": "2030-06-01", "until": "2030-06-03", "reason": "New paint"}
            """)
        .assertStatus(201);

    desk.step(couple, "assign-rooms")
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
            .formatted(desk.hotel().id(), desk.deluxe());
    return desk.hotel().confirm(desk.bob().post("/api/v1/bookings", json).assertStatus(201).id());
  }

  @Test
  void is_refused_before_the_booking_is_confirmed() {
    var id = desk.book("2030-06-01", "2030-06-02").id();

    desk.step(id, "assign-rooms")
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
