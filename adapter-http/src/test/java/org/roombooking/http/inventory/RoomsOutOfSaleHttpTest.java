package org.roombooking.http.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomsOutOfSaleHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.soldRoomType("Deluxe", 1);
  private final String room = hotel.rooms().getFirst();
  private final String periods =
      "/api/v1/hotels/%s/rooms/%s/out-of-service".formatted(hotel.id(), room);
  private final String locks = "/api/v1/hotels/%s/locks".formatted(hotel.id());

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply outOfService(String from, String until) {
    return alice.post(
        periods,
        "{\"from\": \"%s\", \"until\": \"%s\", \"reason\": \"A pipe\"}".formatted(from, until));
  }

  private Reply lock(String what) {
    return alice.post(
        locks,
        "{%s, \"from\": \"2030-06-10\", \"until\": \"2030-06-12\", \"reason\": \"A wedding\"}"
            .formatted(what));
  }

  @Test
  void a_room_is_out_of_service_for_a_period_and_put_back() {
    var id = outOfService("2030-06-10", "2030-06-12").assertStatus(201).id();
    var period =
        """
        {
          "id": "%s", "hotel_id": "%s", "room_id": "%s",
          "from": "2030-06-10", "until": "2030-06-12", "reason": "A pipe",
          "created_at": "2030-06-01T05:00:00Z"
        }
        """
            .formatted(id, hotel.id(), room);

    alice.get(periods).assertAnswer(200, "[" + period + "]");
    hotel.book(type, "2030-06-11", "2030-06-12").assertProblem(409, "NO_INVENTORY");
    hotel.book(type, "2030-06-12", "2030-06-13").assertStatus(201);

    alice.delete(periods + "/" + id).assertStatus(204);
    alice.get(periods).assertAnswer(200, "[]");
    hotel.book(type, "2030-06-11", "2030-06-12").assertStatus(201);
    alice.delete(periods + "/" + id).assertProblem(404, "PERIOD_NOT_FOUND");
  }

  @Test
  void a_night_that_the_room_is_taken_on_is_told() {
    outOfService("2030-06-10", "2030-06-12").assertStatus(201);

    outOfService("2030-06-11", "2030-06-13")
        .assertProblem(
            409,
            "ROOM_OCCUPIED",
            """
            {
              "detail": "The room is taken on some nights; see nights.",
              "nights": [{"room_type_id": "%s", "date": "2030-06-11"}]
            }
            """
                .formatted(type));
  }

  @ParameterizedTest
  @CsvSource({
    "2030-05-31, 2030-06-02, 422",
    "2030-06-01, 2030-06-02, 201",
    "2030-06-02, 2030-06-02, 422",
    "2030-06-02, 2031-06-03, 201",
    "2030-06-02, 2031-06-04, 422",
  })
  void it_begins_today_or_later_and_has_1_to_366_nights(String from, String until, int status) {
    outOfService(from, until).assertStatus(status);
  }

  @Test
  void rooms_of_a_type_are_locked_and_unlocked() {
    var id = lock("\"room_type_id\": \"%s\"".formatted(type)).assertStatus(201).id();

    alice
        .get(locks)
        .assertAnswer(
            200,
            """
            [{
              "id": "%s", "hotel_id": "%s", "room_type_id": "%s", "quantity": 1, "room_id": null,
              "from": "2030-06-10", "until": "2030-06-12", "reason": "A wedding",
              "created_at": "2030-06-01T05:00:00Z"
            }]
            """
                .formatted(id, hotel.id(), type));
    hotel.book(type, "2030-06-11", "2030-06-12").assertProblem(409, "NO_INVENTORY");
    lock("\"room_type_id\": \"%s\"".formatted(type)).assertProblem(409, "NO_INVENTORY");

    alice.delete(locks + "/" + id).assertStatus(204);
    hotel.book(type, "2030-06-11", "2030-06-12").assertStatus(201);
    alice.delete(locks + "/" + id).assertProblem(404, "LOCK_NOT_FOUND");
  }

  @Test
  void a_room_is_locked_by_its_door() {
    lock("\"room_id\": \"%s\"".formatted(room)).assertStatus(201);

    outOfService("2030-06-11", "2030-06-13").assertProblem(409, "ROOM_OCCUPIED");
  }

  @Test
  void a_suspended_room_is_not_locked() {
    alice.post("/api/v1/hotels/%s/rooms/%s/suspend".formatted(hotel.id(), room)).assertStatus(200);

    lock("\"room_id\": \"%s\"".formatted(room)).assertProblem(409, "ROOM_SUSPENDED");
  }

  @Test
  void it_is_a_type_or_a_door_that_is_locked_and_not_both_or_neither() {
    var both = "\"room_id\": \"%s\", \"room_type_id\": \"%s\"".formatted(room, type);
    lock(both).assertProblem(422, "INVALID_REQUEST");
    lock("\"quantity\": 1").assertProblem(422, "INVALID_REQUEST");
    lock("\"quantity\": 1, \"room_id\": \"%s\"".formatted(room))
        .assertProblem(422, "INVALID_REQUEST");
    assertThat(lock("\"room_id\": \"%s\"".formatted(HotelOf.NOBODYS_ID)).text("code"))
        .isEqualTo("ROOM_NOT_FOUND");
    assertThat(lock("\"room_type_id\": \"%s\"".formatted(HotelOf.NOBODYS_ID)).text("code"))
        .isEqualTo("ROOM_TYPE_NOT_FOUND");
  }
}
