package org.roombooking.http.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomPlanHttpTest {

  private static final String JUNE = "\"from\": \"2030-06-01\", \"until\": \"2030-07-01\"";

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 0);
  private final String first = hotel.room(deluxe, "101");

  @AfterEach
  void stop() {
    service.close();
  }

  private String path() {
    return "/api/v1/hotels/%s/room-plan".formatted(hotel.id());
  }

  private Reply plan(String more) {
    return alice.post(path(), "{" + JUNE + more + "}");
  }

  private Reply commit(String token, String more) {
    return alice.post(
        path() + "/commit", "{" + JUNE + more + ", \"plan_token\": \"" + token + "\"}");
  }

  private static String token(Reply plan) {
    return plan.assertStatus(200).body().get("plan_token").asString();
  }

  private String aConfirmedBooking(String checkIn, String checkOut) {
    return hotel.confirm(hotel.book(deluxe, checkIn, checkOut).assertStatus(201).id());
  }

  private String aConfirmedBookingOfTwoRooms(String checkIn, String checkOut) {
    var json =
        """
        {"hotel_id": "%s", "check_in": "%s", "check_out": "%s", "guest_name": "John Doe",
         "rooms": [{"room_type_id": "%s", "quantity": 2}]}
        """
            .formatted(hotel.id(), checkIn, checkOut, deluxe);
    var id = alice.post("/api/v1/bookings", json).assertStatus(201).id();
    hotel.confirm(id);
    return id;
  }

  private String aBookingWithItsDoor(String checkIn, String checkOut) {
    var id = aConfirmedBooking(checkIn, checkOut);
    alice.post("/api/v1/bookings/%s/assign-rooms".formatted(id)).assertStatus(200);
    return id;
  }

  private String roomOf(String booking) {
    return alice
        .get("/api/v1/bookings/" + booking)
        .assertStatus(200)
        .body()
        .at("/rooms/0/room_number")
        .asString();
  }

  /** Room 101 is taken on the 10th and 102 on the 11th; a third booking wants both nights. */
  private String aBookingThatFindsNoRoom() {
    aBookingWithItsDoor("2030-06-10", "2030-06-11");
    hotel.room(deluxe, "102");
    var late = aBookingWithItsDoor("2030-06-11", "2030-06-12");
    alice
        .post(
            "/api/v1/bookings/%s/move".formatted(late),
            "{\"room_id\": \"%s\"}".formatted(hotel.rooms().getLast()))
        .assertStatus(200);
    return aConfirmedBooking("2030-06-10", "2030-06-12");
  }

  @Test
  void a_plan_is_looked_at_and_then_carried_out() {
    var booking = aConfirmedBooking("2030-06-10", "2030-06-12");

    var plan = plan("").assertStatus(200).body();

    assertThat(plan.get("verdict").asString()).isEqualTo("PLANNED");
    assertThat(plan.get("conflict").isNull()).isTrue();
    assertThat(plan.get("unassigned").size()).isZero();
    assertThat(plan.get("cost")).isEqualTo(plan.get("bound"));
    var change = plan.at("/changes/0");
    assertThat(change.get("booking_id").asString()).isEqualTo(booking);
    assertThat(change.get("room_id").asString()).isEqualTo(first);
    assertThat(change.get("room_number").asString()).isEqualTo("101");
    assertThat(change.get("from").asString()).isEqualTo("2030-06-10");
    assertThat(change.get("until").asString()).isEqualTo("2030-06-12");
    assertThat(change.get("instead_of").isNull()).isTrue();
    assertThat(change.get("doors").size()).isEqualTo(1);
    assertThat(change.at("/doors/0/room_number").asString()).isEqualTo("101");
    assertThat(plan.at("/cost/room_changes").asInt()).isZero();
    var before = alice.get("/api/v1/bookings/" + booking).assertStatus(200).body();
    assertThat(before.at("/rooms/0/room_id").isNull()).isTrue();

    var done = commit(plan.get("plan_token").asString(), "").assertStatus(200).body();

    assertThat(done).isEqualTo(plan);
    assertThat(roomOf(booking)).isEqualTo("101");
  }

  @Test
  void rooms_of_one_booking_are_next_to_each_other_where_that_costs_nothing() {
    hotel.room(deluxe, "102");
    hotel.room(deluxe, "103");
    aConfirmedBooking("2030-06-09", "2030-06-10");
    aConfirmedBooking("2030-06-09", "2030-06-12");
    var family = aConfirmedBookingOfTwoRooms("2030-06-10", "2030-06-12");

    var plan = plan("").assertStatus(200).body();
    commit(plan.get("plan_token").asString(), "").assertStatus(200);

    assertThat(plan.get("verdict").asString()).isEqualTo("PLANNED");
    assertThat(plan.get("cost")).isEqualTo(plan.get("bound"));
    var rooms = alice.get("/api/v1/bookings/" + family).assertStatus(200).body().get("rooms");
    assertThat(rooms).extracting(room -> room.get("room_number").asString()).contains("102");
  }

  @Test
  void a_wish_is_met_where_a_room_has_what_it_names_and_told_of_where_none_has() {
    var second = hotel.room(deluxe, "102");
    var features = "/api/v1/hotels/%s/rooms/%s/features".formatted(hotel.id(), second);
    alice.sendJson("PUT", features, "{\"features\": [\"sea view\"]}").assertStatus(200);
    var booking =
        alice
            .post(
                "/api/v1/bookings",
                """
                {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12",
                 "guest_name": "John Doe",
                 "rooms": [{"room_type_id": "%s", "wishes": ["sea view", "a piano"]}]}
                """
                    .formatted(hotel.id(), deluxe))
            .assertStatus(201)
            .id();
    hotel.confirm(booking);

    var plan = plan("").assertStatus(200).body();
    commit(plan.get("plan_token").asString(), "").assertStatus(200);

    assertThat(roomOf(booking)).isEqualTo("102");
    assertThat(plan.at("/cost/missed_wishes").asInt()).isEqualTo(1);
    assertThat(plan.get("cost")).isEqualTo(plan.get("bound"));
  }

  @Test
  void where_nobody_may_move_it_is_told_what_cannot_be_had() {
    var waiting = aBookingThatFindsNoRoom();

    var plan = plan("").assertStatus(200).body();

    assertThat(plan.get("verdict").asString()).isEqualTo("PROVED_IMPOSSIBLE");
    assertThat(plan.at("/unassigned/0/booking_id").asString()).isEqualTo(waiting);
    assertThat(plan.at("/unassigned/0/from").asString()).isEqualTo("2030-06-10");
    assertThat(plan.at("/unassigned/0/until").asString()).isEqualTo("2030-06-12");
    assertThat(plan.at("/conflict/booked_room_ids/0"))
        .isEqualTo(plan.at("/unassigned/0/booked_room_id"));
    assertThat(plan.at("/conflict/nights")).isNotEmpty();
    assertThat(plan.at("/cost/unassigned").asInt()).isEqualTo(1);
  }

  @Test
  void who_has_a_room_moves_where_the_hotel_allows_it() {
    var waiting = aBookingThatFindsNoRoom();
    var moving = ", \"move_assigned\": true, \"shortest_stay\": 1";

    var plan = plan(moving).assertStatus(200).body();
    commit(plan.get("plan_token").asString(), moving).assertStatus(200);

    assertThat(plan.get("verdict").asString()).isEqualTo("PLANNED");
    assertThat(plan.at("/cost/moves").asInt()).isEqualTo(1);
    assertThat(plan.get("changes")).anyMatch(change -> !change.get("instead_of").isNull());
    assertThat(roomOf(waiting)).isIn("101", "102");
  }

  @Test
  void the_front_desk_may_move_others_for_one_booking() {
    var path = "/api/v1/bookings/%s/assign-rooms".formatted(aBookingThatFindsNoRoom());
    alice.post(path).assertProblem(409, "NO_INVENTORY");
    alice.post(path, "{\"move_others\": false}").assertProblem(409, "NO_INVENTORY");
    bob.post(path, "{\"move_others\": true}").assertProblem(404, "BOOKING_NOT_FOUND");

    var booking = alice.post(path, "{\"move_others\": true}").assertStatus(200).body();

    assertThat(booking.at("/rooms/0/doors").size()).isEqualTo(1);
  }

  @Test
  void a_plan_that_is_not_as_it_was_looked_at_is_not_carried_out() {
    var booking = aConfirmedBooking("2030-06-10", "2030-06-12");
    var token = token(plan(""));
    commit(token, "").assertStatus(200);

    commit(token, "").assertProblem(409, "ROOM_PLAN_STALE");
    commit("0", "").assertProblem(409, "ROOM_PLAN_STALE");

    assertThat(roomOf(booking)).isEqualTo("101");
  }

  @Test
  void a_period_has_nights_to_come_and_not_too_many() {
    assertInvalid("2030-06-03", "2030-06-03", "NOT_AFTER");
    assertInvalid("2030-05-01", "2030-06-01", "IN_THE_PAST");
    assertInvalid("2030-06-01", "2030-09-02", "TOO_LARGE");
    alice.post(path(), "{\"from\": \"2030-06-01\", \"until\": \"2030-09-01\"}").assertStatus(200);
  }

  private void assertInvalid(String from, String until, String code) {
    var body = "{\"from\": \"%s\", \"until\": \"%s\"}".formatted(from, until);
    var error = alice.post(path(), body).assertProblem(422, "INVALID_REQUEST").body();
    assertThat(error.at("/errors/0/field").asString()).isEqualTo("until");
    assertThat(error.at("/errors/0/code").asString()).isEqualTo(code);
  }

  @Test
  void the_hotel_of_another_is_not_there() {
    var token = token(plan(""));

    bob.post(path(), "{" + JUNE + "}").assertProblem(404, "HOTEL_NOT_FOUND");
    bob.post(path() + "/commit", "{" + JUNE + ", \"plan_token\": \"" + token + "\"}")
        .assertProblem(404, "HOTEL_NOT_FOUND");
  }
}
