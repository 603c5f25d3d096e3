package org.roombooking.http.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.roomType("Deluxe");

  @AfterEach
  void stop() {
    service.close();
  }

  private static Reply add(Client client, String type, String number, String more) {
    return client.post(
        "/api/v1/rooms",
        "{\"room_type_id\": \"%s\", \"room_number\": \"%s\", %s}".formatted(type, number, more));
  }

  private String roomJson(String room, String number, int guests, int largest) {
    return """
    {
      "id": "%s",
      "hotel_id": "%s",
      "room_type_id": "%s",
      "room_number": "%s",
      "room_description": "With a view",
      "max_occupancy": %d,
      "features": [],
      "is_available": true,
      "created_at": "2030-06-01T05:00:00Z",
      "room_type": {
        "id": "%s",
        "hotel_id": "%s",
        "room_type": "Deluxe",
        "description": "With a view",
        "max_occupancy": %d,
        "is_active": true,
        "created_at": "2030-06-01T05:00:00Z"
      },
      "hotel": %s
    }
    """
        .formatted(
            room,
            hotel.id(),
            deluxe,
            number,
            guests,
            deluxe,
            hotel.id(),
            largest,
            alice.get("/api/v1/hotels/" + hotel.id()).response().body());
  }

  @Nested
  class when_added {

    @Test
    void is_shown_with_its_type_as_it_is_now_and_its_hotel() {
      var reply = add(alice, deluxe, "101", "\"max_occupancy\": 3");

      reply.assertAnswer(201, roomJson(reply.id(), "101", 3, 3));
    }

    @Test
    void can_be_suspended_from_the_first_and_is_not_sold_then() {
      hotel.price(deluxe, "Base Price", "2030-06-01", "2030-06-01", "1500");

      var reply = add(alice, deluxe, "101", "\"max_occupancy\": 2, \"is_available\": false");

      assertThat(reply.assertStatus(201).body().get("is_available").asBoolean()).isFalse();
      assertThat(service.anybody().get("/api/v1/rooms/available?hotel_id=" + hotel.id()).items())
          .isEmpty();
    }

    @Test
    void is_added_once_however_often_it_is_asked_for_with_one_key() {
      var json =
          """
          {"room_type_id": "%s", "room_number": "101", "max_occupancy": 2}
          """
              .formatted(deluxe);

      var first = alice.post("/api/v1/rooms", json, "Idempotency-Key", "k");
      var again = alice.post("/api/v1/rooms", json, "Idempotency-Key", "k");

      again.assertAnswer(201, first.response().body());
    }

    @Test
    void needs_a_number_that_no_other_of_the_hotel_has() {
      add(alice, deluxe, "101", "\"max_occupancy\": 2").assertStatus(201);

      add(alice, hotel.roomType("Suite"), "101", "\"max_occupancy\": 2")
          .assertProblem(
              409,
              "ROOM_NUMBER_TAKEN",
              """
              {"detail": "The hotel has a room \\"101\\"."}
              """);
    }

    @Test
    void needs_a_room_type_of_the_caller() {
      add(service.user("bob"), deluxe, "101", "\"max_occupancy\": 2")
          .assertProblem(404, "ROOM_TYPE_NOT_FOUND");

      add(alice, HotelOf.NOBODYS_ID, "101", "\"max_occupancy\": 2")
          .assertProblem(
              404,
              "ROOM_TYPE_NOT_FOUND",
              """
              {"detail": "There is no room type %s."}
              """
                  .formatted(HotelOf.NOBODYS_ID));
    }

    @ParameterizedTest
    @CsvSource({"0, 422", "1, 201", "100, 201", "101, 422"})
    void sleeps_1_to_100(int guests, int status) {
      add(alice, deluxe, "101", "\"max_occupancy\": " + guests).assertStatus(status);
    }

    @ParameterizedTest
    @CsvSource({"1, 201", "20, 201", "21, 422"})
    void has_a_number_of_1_to_20_characters_whatever_they_are(int length, int status) {
      add(alice, deluxe, "🛏".repeat(length), "\"max_occupancy\": 2").assertStatus(status);
    }
  }

  @Nested
  class when_listed {

    @Test
    void is_shown_to_anybody_with_its_type_and_its_hotel() {
      var first = hotel.room(deluxe, "102", 2);
      var second = hotel.room(deluxe, "101", 3);

      service
          .anybody()
          .get("/api/v1/rooms?hotel_id=" + hotel.id())
          .assertAnswer(
              200,
              "[%s, %s]".formatted(roomJson(first, "102", 2, 3), roomJson(second, "101", 3, 3)));
    }

    @Test
    void comes_in_pages() {
      hotel.room(deluxe, "101");
      hotel.room(deluxe, "102");
      hotel.room(deluxe, "103");

      var page = service.anybody().get("/api/v1/rooms?limit=2&page=2&hotel_id=" + hotel.id());

      assertThat(page.items())
          .extracting(room -> room.get("room_number").asString())
          .containsExactly("103");
      assertThat(page.header("X-Total-Count")).contains("3");
      assertThat(page.header("Link"))
          .hasValueSatisfying(links ->
              assertThat(links)
                  .contains(
                      "</api/v1/rooms?limit=2&page=1&hotel_id=%s>; rel=\"prev\""
                          .formatted(hotel.id())));
    }

    @Test
    void is_not_found_without_a_hotel() {
      service
          .anybody()
          .get("/api/v1/rooms?hotel_id=" + HotelOf.NOBODYS_ID)
          .assertProblem(404, "HOTEL_NOT_FOUND");
    }

    @Test
    void needs_to_be_told_the_hotel() {
      service.anybody().get("/api/v1/rooms").assertProblem(422, "INVALID_REQUEST");
    }
  }

  @Nested
  class with_features {

    private Reply set(Client client, String room, String features) {
      return client.sendJson(
          "PUT",
          "/api/v1/hotels/%s/rooms/%s/features".formatted(hotel.id(), room),
          "{\"features\": [%s]}".formatted(features));
    }

    @Test
    void has_those_it_was_added_with_until_its_owner_says_others() {
      var room =
          add(alice, deluxe, "101", "\"max_occupancy\": 2, \"features\": [\"quiet\", \"bath\"]");
      assertThat(room.assertStatus(201).body().get("features"))
          .isEqualTo(Reply.json("[\"bath\", \"quiet\"]"));

      var reply = set(alice, room.id(), "\"sea view\", \"quiet\", \"quiet\"").assertStatus(200);

      assertThat(reply.body().get("features")).isEqualTo(Reply.json("[\"quiet\", \"sea view\"]"));
      assertThat(alice.get("/api/v1/rooms?hotel_id=" + hotel.id()).items())
          .containsExactly(reply.body());
      var changes =
          alice
              .get(
                  "/api/v1/hotels/%s/audit?entity=room&entity_id=%s"
                      .formatted(hotel.id(), room.id()))
              .items()
              .getFirst()
              .get("changes");
      assertThat(changes)
          .isEqualTo(
              Reply.json(
                  """
                  [{"field": "features", "before": "bath, quiet", "after": "quiet, sea view"}]
                  """));
    }

    @Test
    void loses_them_where_none_are_named() {
      var room = add(alice, deluxe, "101", "\"max_occupancy\": 2, \"features\": [\"quiet\"]").id();

      assertThat(set(alice, room, "").assertStatus(200).body().get("features")).isEmpty();
    }

    @Test
    void is_one_of_the_hotel_and_of_its_owner() {
      var room = add(alice, deluxe, "101", "\"max_occupancy\": 2").id();

      set(alice, HotelOf.NOBODYS_ID, "\"quiet\"").assertProblem(404, "ROOM_NOT_FOUND");
      set(service.user("carol"), room, "\"quiet\"").assertProblem(404, "HOTEL_NOT_FOUND");
    }
  }
}
