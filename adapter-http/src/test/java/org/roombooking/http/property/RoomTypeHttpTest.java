package org.roombooking.http.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomTypeHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);

  @AfterEach
  void stop() {
    service.close();
  }

  private static Reply create(Client client, String hotel, String more) {
    return client.post(
        "/api/v1/room-types",
        "{\"hotel_id\": \"%s\", \"room_type\": \"Deluxe\"%s}".formatted(hotel, more));
  }

  private String hotelJson() {
    return alice.get("/api/v1/hotels/" + hotel.id()).response().body();
  }

  @Nested
  class when_created {

    @Test
    void is_shown_with_its_hotel_and_without_rooms() {
      var reply = create(alice, hotel.id(), ", \"description\": \"With a view\"");

      reply.assertAnswer(
          201,
          """
          {
            "id": "%s",
            "hotel_id": "%s",
            "room_type": "Deluxe",
            "description": "With a view",
            "max_occupancy": 0,
            "is_active": true,
            "created_at": "2030-06-01T05:00:00Z",
            "hotel": %s
          }
          """
              .formatted(reply.id(), hotel.id(), hotelJson()));
    }

    @Test
    void can_be_suspended_from_the_first() {
      var reply = create(alice, hotel.id(), ", \"is_active\": false");

      assertThat(reply.assertStatus(201).body().get("is_active").asBoolean()).isFalse();
      assertThat(reply.text("description")).isEmpty();
    }

    @Test
    void is_created_once_however_often_it_is_asked_for_with_one_key() {
      var json = "{\"hotel_id\": \"%s\", \"room_type\": \"Deluxe\"}".formatted(hotel.id());

      var first = alice.post("/api/v1/room-types", json, "Idempotency-Key", "k");
      var again = alice.post("/api/v1/room-types", json, "Idempotency-Key", "k");

      again.assertAnswer(201, first.response().body());
    }

    @Test
    void needs_a_name_that_no_other_of_the_hotel_has() {
      create(alice, hotel.id(), "").assertStatus(201);

      create(alice, hotel.id(), "")
          .assertProblem(
              409,
              "ROOM_TYPE_NAME_TAKEN",
              """
              {"detail": "The hotel has a room type \\"Deluxe\\"."}
              """);

      create(alice, HotelOf.openedBy(alice).id(), "").assertStatus(201);
    }

    @Test
    void needs_a_hotel_of_the_caller() {
      create(service.user("bob"), hotel.id(), "").assertProblem(404, "HOTEL_NOT_FOUND");

      create(alice, HotelOf.NOBODYS_ID, "").assertProblem(404, "HOTEL_NOT_FOUND");
    }
  }

  @Nested
  class when_listed {

    @Test
    void is_shown_to_anybody_with_its_hotel_and_its_largest_room() {
      var type = hotel.roomType("Deluxe");
      hotel.room(type, "101", 2);
      hotel.room(type, "102", 4);
      hotel.room(type, "103", 3);

      var page = service.anybody().get("/api/v1/hotels/" + hotel.id() + "/room-types");

      page.assertAnswer(
          200,
          """
          [{
            "id": "%s",
            "hotel_id": "%s",
            "room_type": "Deluxe",
            "description": "With a view",
            "max_occupancy": 4,
            "is_active": true,
            "created_at": "2030-06-01T05:00:00Z",
            "hotel": %s
          }]
          """
              .formatted(type, hotel.id(), hotelJson()));
      assertThat(page.header("X-Total-Count")).contains("1");
    }

    @Test
    void comes_in_pages_the_oldest_first() {
      hotel.roomType("B");
      hotel.roomType("A");
      hotel.roomType("C");
      var path = "/api/v1/hotels/" + hotel.id() + "/room-types";

      var page = service.anybody().get(path + "?limit=2&page=2");

      assertThat(page.items())
          .extracting(it -> it.get("room_type").asString())
          .containsExactly("C");
      assertThat(page.header("X-Total-Count")).contains("3");
      assertThat(page.header("Link")).hasValueSatisfying(it -> assertThat(it).contains(path));
    }

    @Test
    void is_not_found_without_a_hotel() {
      service
          .anybody()
          .get("/api/v1/hotels/" + HotelOf.NOBODYS_ID + "/room-types")
          .assertProblem(404, "HOTEL_NOT_FOUND");
    }
  }
}
