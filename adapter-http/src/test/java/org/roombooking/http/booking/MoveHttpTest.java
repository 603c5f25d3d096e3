package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoveHttpTest {

  private static final Instant MIDNIGHT_IN_BANGKOK = Instant.parse("2030-06-01T17:00:00Z");

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 0);
  private final String first = hotel.room(deluxe, "101");
  private final String second = hotel.room(deluxe, "102");

  @AfterEach
  void stop() {
    service.close();
  }

  private String aBookingWithItsDoor() {
    return aBookingWithItsDoor("2030-06-01", "2030-06-03");
  }

  private String aBookingWithItsDoor(String checkIn, String checkOut) {
    var id = hotel.confirm(hotel.book(deluxe, checkIn, checkOut).assertStatus(201).id());
    alice.post("/api/v1/bookings/%s/assign-rooms".formatted(id)).assertStatus(200);
    return id;
  }

  private Reply move(String booking, String json) {
    return alice.post("/api/v1/bookings/%s/move".formatted(booking), json);
  }

  private Reply moveTo(String booking, String room) {
    return move(booking, "{\"room_id\": \"%s\"}".formatted(room));
  }

  private static void assertRefused(Reply reply, String... reasons) {
    assertThat(reply.assertProblem(409, "ACTION_NOT_ALLOWED").body().get("reasons"))
        .extracting(reason -> reason.get("code").asString())
        .containsExactly(reasons);
  }

  /** The first room is taken on the night of the 12th, the second on that of the 10th. */
  private String aStayThatHasToMove() {
    var early = aBookingWithItsDoor("2030-06-10", "2030-06-11");
    aBookingWithItsDoor("2030-06-12", "2030-06-13");
    moveTo(early, second).assertStatus(200);
    return hotel.confirm(hotel.book(deluxe, "2030-06-10", "2030-06-13").assertStatus(201).id());
  }

  @Test
  void guests_who_agree_to_move_get_one_door_after_the_other() {
    var path = "/api/v1/bookings/%s/assign-rooms".formatted(aStayThatHasToMove());
    alice.post(path).assertProblem(409, "NO_INVENTORY");
    alice.post(path, "{\"allow_moves\": false}").assertProblem(409, "NO_INVENTORY");
    alice.post(path, "{\"allow_moves\": null}").assertProblem(409, "NO_INVENTORY");

    var assigned = alice.post(path, "{\"allow_moves\": true}").assertStatus(200);

    assertThat(assigned.body().at("/rooms/0/doors"))
        .isEqualTo(
            Reply.json(
                """
                [
                  {"room_id": "%s", "room_number": "101", "from": "2030-06-10"},
                  {"room_id": "%s", "room_number": "102", "from": "2030-06-12"}
                ]
                """
                    .formatted(first, second)));
    alice.post(path, "{\"allow_moves\": \"yes\"}").assertProblem(400, "MALFORMED_REQUEST");
  }

  @Test
  void a_search_reckons_that_guests_to_come_can_be_given_other_doors() {
    var early = aBookingWithItsDoor("2030-06-10", "2030-06-11");
    aBookingWithItsDoor("2030-06-12", "2030-06-13");
    assertThat(offer().get("moves_needed").asInt()).isZero();
    moveTo(early, second).assertStatus(200);

    var offer = offer();

    assertThat(offer.get("free").asInt()).isOne();
    assertThat(offer.get("free_without_moving").asBoolean()).isTrue();
    assertThat(offer.get("moves_needed").asInt()).isZero();
  }

  private JsonNode offer() {
    var stay = "start_date=2030-06-10&end_date=2030-06-13&guests=2";
    return alice
        .get("/api/v1/rooms/available?hotel_id=%s&%s".formatted(hotel.id(), stay))
        .assertStatus(200)
        .items()
        .getFirst();
  }

  @Test
  void guests_to_come_get_another_door_for_the_whole_stay() {
    var id = aBookingWithItsDoor();

    var moved = moveTo(id, second).assertStatus(200);

    assertThat(moved.header("ETag")).contains("\"4\"");
    assertThat(moved.body().at("/rooms/0/room_number").asString()).isEqualTo("102");
    assertThat(moved.body().at("/rooms/0/doors"))
        .isEqualTo(
            Reply.json(
                """
                [{"room_id": "%s", "room_number": "102", "from": "2030-06-01"}]
                """
                    .formatted(second)));
    assertThat(alice.get("/api/v1/bookings/" + id).body()).isEqualTo(moved.body());
  }

  @Test
  void a_split_stay_shows_each_door_and_the_one_of_today() {
    var id = aBookingWithItsDoor();

    var split =
        move(id, "{\"room_id\": \"%s\", \"from\": \"2030-06-02\"}".formatted(second))
            .assertStatus(200);

    assertThat(split.body().at("/rooms/0/room_number").asString()).isEqualTo("101");
    assertThat(split.body().at("/rooms/0/doors"))
        .isEqualTo(
            Reply.json(
                """
                [{"room_id": "%s", "room_number": "101", "from": "2030-06-01"},
                 {"room_id": "%s", "room_number": "102", "from": "2030-06-02"}]
                """
                    .formatted(first, second)));
    service.clock().setTo(MIDNIGHT_IN_BANGKOK);
    assertThat(alice.get("/api/v1/bookings/" + id).body().at("/rooms/0/room_number").asString())
        .isEqualTo("102");
  }

  @Test
  void a_move_to_the_door_one_has_changes_nothing() {
    assertThat(moveTo(aBookingWithItsDoor(), first).assertStatus(200).header("ETag"))
        .contains("\"3\"");
  }

  @Test
  void a_room_that_is_taken_on_one_of_the_nights_is_refused() {
    var id = aBookingWithItsDoor();
    aBookingWithItsDoor("2030-06-02", "2030-06-03");

    assertRefused(moveTo(id, second), "ROOM_TAKEN");
  }

  @Test
  void a_room_out_of_service_is_refused() {
    var id = aBookingWithItsDoor();
    alice
        .post("/api/v1/hotels/%s/rooms/%s/suspend".formatted(hotel.id(), second))
        .assertStatus(200);

    assertRefused(moveTo(id, second), "ROOM_TAKEN");
  }

  @Test
  void a_room_of_another_type_or_one_that_is_too_small_is_refused() {
    var id =
        bob.post(
                "/api/v1/bookings",
                """
                {"hotel_id": "%s", "check_in": "2030-06-01", "check_out": "2030-06-03",
                 "guest_name": "J", "rooms": [{"room_type_id": "%s", "guests": 2}]}
                """
                    .formatted(hotel.id(), deluxe))
            .assertStatus(201)
            .id();
    hotel.confirm(id);
    alice.post("/api/v1/bookings/%s/assign-rooms".formatted(id)).assertStatus(200);
    var single = hotel.room(hotel.soldRoomType("Single", 0), "9", 1);

    assertRefused(moveTo(id, single), "ROOM_OF_OTHER_TYPE", "ROOM_TOO_SMALL");
  }

  @Test
  void a_booking_that_waits_for_its_door_is_not_moved() {
    var id = hotel.book(deluxe, "2030-06-01", "2030-06-03").assertStatus(201).id();
    assertRefused(moveTo(id, second), "BOOKING_PENDING");
    hotel.confirm(id);

    assertRefused(moveTo(id, second), "ROOM_NOT_ASSIGNED");
  }

  @Test
  void what_is_moved_where_and_when_must_exist() {
    var id = aBookingWithItsDoor();

    moveTo(id, HotelOf.NOBODYS_ID).assertProblem(404, "ROOM_NOT_FOUND");
    move(id, "{}").assertInvalid("room_id", "REQUIRED");
    move(
            id,
            "{\"room_id\": \"%s\", \"booked_room_id\": \"%s\"}"
                .formatted(second, HotelOf.NOBODYS_ID))
        .assertInvalid("booked_room_id", "UNKNOWN_VALUE");
    move(id, "{\"room_id\": \"%s\", \"from\": \"2030-06-03\"}".formatted(second))
        .assertInvalid("from", "NOT_ALLOWED");
  }

  @Test
  void only_the_owner_moves_and_only_the_version_that_was_seen() {
    var path = "/api/v1/bookings/%s/move".formatted(aBookingWithItsDoor());
    var json = "{\"room_id\": \"%s\"}".formatted(second);

    bob.post(path, json).assertProblem(404, "BOOKING_NOT_FOUND");
    alice.post(path, json, "If-Match", "\"1\"").assertProblem(412, "STALE_VERSION");
  }
}
