package org.roombooking.http.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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

/** Suspending and activating hotels, room types, rooms and prices, and what can be read of them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuspendHttpTest {

  private static final String STAY = "&start_date=2030-06-10&end_date=2030-06-12&guests=2";

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.soldRoomType("Deluxe", 1);
  private final String room = hotel.rooms().getFirst();
  private final String price = hotel.prices(type).get(9);

  @AfterEach
  void stop() {
    service.close();
  }

  private String path(String thing) {
    return switch (thing) {
      case "hotel" -> "/api/v1/hotels/" + hotel.id();
      case "room type" -> "/api/v1/hotels/%s/room-types/%s".formatted(hotel.id(), type);
      case "room" -> "/api/v1/hotels/%s/rooms/%s".formatted(hotel.id(), room);
      case "price" -> "/api/v1/hotels/%s/room-pricing/%s".formatted(hotel.id(), price);
      default -> throw new IllegalArgumentException(thing);
    };
  }

  private static boolean isOnSale(Reply reply) {
    var body = reply.assertStatus(200).body();
    return body.path(body.has("is_active") ? "is_active" : "is_available").asBoolean();
  }

  private int offers() {
    return service
        .anybody()
        .get("/api/v1/rooms/available?hotel_id=" + hotel.id() + STAY)
        .assertStatus(200)
        .items()
        .size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hotel", "room type", "room", "price"})
  void a_thing_is_off_sale_until_it_is_activated_however_often_it_is_asked_for(String thing) {
    assertThat(offers()).isEqualTo(1);

    Stream.of(1, 2)
        .forEach(time -> assertThat(isOnSale(alice.post(path(thing) + "/suspend"))).isFalse());
    assertThat(offers()).isZero();

    Stream.of(1, 2)
        .forEach(time -> assertThat(isOnSale(alice.post(path(thing) + "/activate"))).isTrue());
    assertThat(offers()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hotel", "room type", "room", "price"})
  void a_thing_is_suspended_by_its_owner_alone(String thing) {
    bob.post(path(thing) + "/suspend").assertProblem(404, "HOTEL_NOT_FOUND");
    service.anybody().post(path(thing) + "/suspend").assertProblem(401, "UNAUTHENTICATED");

    assertThat(offers()).isEqualTo(1);
  }

  @Test
  void what_the_hotel_does_not_have_is_not_found() {
    var mine = "/api/v1/hotels/" + hotel.id();

    alice
        .post(mine + "/room-types/" + HotelOf.NOBODYS_ID + "/suspend")
        .assertProblem(404, "ROOM_TYPE_NOT_FOUND");
    alice
        .post(mine + "/rooms/" + HotelOf.NOBODYS_ID + "/activate")
        .assertProblem(404, "ROOM_NOT_FOUND");
    alice
        .post(mine + "/room-pricing/" + HotelOf.NOBODYS_ID + "/suspend")
        .assertProblem(404, "PRICE_NOT_FOUND");
  }

  @Test
  void a_hotel_is_suspended_by_who_has_seen_its_newest_version() {
    alice
        .post(path("hotel") + "/suspend", "", "If-Match", "\"7\"")
        .assertProblem(412, "STALE_VERSION");

    assertThat(alice.post(path("hotel") + "/suspend", "", "If-Match", "\"1\"").header("ETag"))
        .contains("\"2\"");
  }

  @Nested
  class a_room {

    @Test
    void is_shown_to_anybody_with_its_hotel_and_what_it_costs_tonight() {
      service
          .anybody()
          .get(path("room"))
          .assertAnswer(
              200,
              """
              {
                "room_id": "%s",
                "room_number": "Deluxe 1",
                "room_type_id": "%s",
                "room_type": "Deluxe",
                "room_description": "With a view",
                "max_occupancy": 2,
                "is_available": true,
                "hotel_id": "%s",
                "hotel_name": "My Resort",
                "effective_date": "2030-06-01",
                "pricing_model": "Base Price",
                "price": 1500.00,
                "currency": "THB"
              }
              """
                  .formatted(room, type, hotel.id()));
    }

    @Test
    void has_no_price_where_tonight_has_none() {
      var body = anUnpricedRoom().assertStatus(200).body();

      assertThat(body.get("price").isNull()).isTrue();
      assertThat(body.get("pricing_model").isNull()).isTrue();
    }

    private Reply anUnpricedRoom() {
      var other = hotel.room(hotel.roomType("Unpriced"), "201");
      return alice.get("/api/v1/hotels/%s/rooms/%s".formatted(hotel.id(), other));
    }

    @Test
    void is_not_shown_as_one_of_another_hotel() {
      var elsewhere = HotelOf.openedBy(alice).id();

      alice
          .get("/api/v1/hotels/%s/rooms/%s".formatted(elsewhere, room))
          .assertProblem(404, "ROOM_NOT_FOUND");
    }
  }

  @Nested
  class free_rooms {

    private Reply find(Client client, String more) {
      return client.post(
          "/api/v1/rooms/search",
          """
          {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12"%s}
          """
              .formatted(hotel.id(), more));
    }

    @Test
    void are_found_door_by_door() {
      find(alice, ", \"occupancy\": 2")
          .assertAnswer(
              200,
              """
              [
                {
                  "id": "%s",
                  "hotel_id": "%s",
                  "room_number": "Deluxe 1",
                  "room_type_id": "%s",
                  "room_type": "Deluxe",
                  "max_occupancy": 2,
                  "room_type_free": 1
                }
              ]
              """
                  .formatted(room, hotel.id(), type));
    }

    @Test
    void are_none_for_more_guests_than_sleep_in_any() {
      assertThat(find(alice, ", \"occupancy\": 3").assertStatus(200).items()).isEmpty();
    }

    @Test
    void are_found_by_the_owner_alone() {
      find(bob, "").assertProblem(404, "HOTEL_NOT_FOUND");
    }

    @Test
    void are_for_a_stay_that_ends_after_it_begins_and_within_a_year() {
      search("2030-06-10", "2030-06-10").assertProblem(422, "INVALID_REQUEST");
      search("2030-06-10", "2031-06-12").assertProblem(422, "STAY_TOO_LONG");
    }

    private Reply search(String from, String to) {
      return alice.post(
          "/api/v1/rooms/search",
          """
          {"hotel_id": "%s", "check_in": "%s", "check_out": "%s"}
          """
              .formatted(hotel.id(), from, to));
    }
  }
}
