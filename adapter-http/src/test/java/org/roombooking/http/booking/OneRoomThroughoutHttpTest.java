package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

/** Two rooms, each of which is out of service on one of the nights of a stay. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneRoomThroughoutHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 0);

  @BeforeEach
  void paint() {
    outOfService(hotel.room(deluxe, "101"), "2030-06-10", "2030-06-11");
    outOfService(hotel.room(deluxe, "102"), "2030-06-11", "2030-06-12");
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private void outOfService(String room, String from, String until) {
    alice
        .post(
            "/api/v1/hotels/%s/rooms/%s/out-of-service".formatted(hotel.id(), room),
            "{\"from\": \"%s\", \"until\": \"%s\", \"reason\": \"New paint\"}"
                .formatted(from, until))
        .assertStatus(201);
  }

  private Reply book(String more) {
    return alice.post(
        "/api/v1/bookings",
        """
        {
          "hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12",
          "guest_name": "John Doe", "rooms": [{"room_type_id": "%s", "guests": 2}]%s
        }
        """
            .formatted(hotel.id(), deluxe, more));
  }

  @Test
  void what_would_have_guests_change_rooms_is_told_by_a_search_and_not_sold() {
    var offer =
        alice
            .get(
                "/api/v1/rooms/available?hotel_id=%s&start_date=2030-06-10&end_date=2030-06-12&guests=2"
                    .formatted(hotel.id()))
            .assertStatus(200);
    assertThat(offer.body().toString())
        .contains("\"moves_needed\":1", "\"free_without_moving\":false");

    var refused = book("").assertStatus(409);

    assertThat(refused.text("code")).isEqualTo("NO_INVENTORY");
    assertThat(refused.body().at("/reasons/0/code").asString()).isEqualTo("NO_ROOM_THROUGHOUT");
  }

  @Test
  void guests_who_allow_moves_get_rooms_one_after_the_other() {
    var booked = book(", \"allow_moves\": true").assertStatus(201);

    assertThat(booked.body().get("allow_moves").asBoolean()).isTrue();
    hotel.confirm(booked.id());
    var assigned =
        alice
            .post(
                "/api/v1/bookings/%s/assign-rooms".formatted(booked.id()),
                "{\"allow_moves\": true}")
            .assertStatus(200);
    assertThat(assigned.body().at("/rooms/0/doors")).hasSize(2);
  }

  @Test
  void the_front_desk_says_itself_whether_guests_change_rooms_when_others_are_moved_for_them() {
    var booked = book(", \"allow_moves\": true").assertStatus(201);
    hotel.confirm(booked.id());
    var path = "/api/v1/bookings/%s/assign-rooms".formatted(booked.id());

    alice.post(path, "{\"move_others\": true}").assertProblem(409, "NO_INVENTORY");

    alice.post(path, "{\"move_others\": true, \"allow_moves\": true}").assertStatus(200);
  }

  @Test
  void a_plan_gives_rooms_one_after_the_other_to_guests_who_allow_moves() {
    var booked = book(", \"allow_moves\": true").assertStatus(201);
    hotel.confirm(booked.id());
    var path = "/api/v1/hotels/%s/room-plan".formatted(hotel.id());
    var june = "\"from\": \"2030-06-01\", \"until\": \"2030-07-01\"";

    var plan = alice.post(path, "{" + june + "}").assertStatus(200).body();

    assertThat(plan.get("verdict").asString()).isEqualTo("PLANNED");
    assertThat(plan.at("/cost/room_changes").asInt()).isEqualTo(1);
    assertThat(plan.at("/bound/room_changes").asInt()).isEqualTo(1);
    var change = plan.at("/changes/0");
    assertThat(change.at("/doors/0/room_id")).isEqualTo(change.get("room_id"));
    assertThat(change.at("/doors/0/room_number")).isEqualTo(change.get("room_number"));
    assertThat(change.at("/doors/0/from").asString()).isEqualTo("2030-06-10");
    assertThat(change.at("/doors/1/from").asString()).isEqualTo("2030-06-11");
    var token = plan.get("plan_token").asString();
    alice
        .post(path + "/commit", "{" + june + ", \"plan_token\": \"" + token + "\"}")
        .assertStatus(200);
    var booking = alice.get("/api/v1/bookings/" + booked.id()).assertStatus(200).body();
    assertThat(booking.at("/rooms/0/doors")).isEqualTo(change.get("doors"));
  }
}
