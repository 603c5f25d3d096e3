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
class InventoryHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.soldRoomType("Deluxe", 2);

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply read(String more) {
    return alice.get(
        "/api/v1/hotels/%s/inventory?room_type_id=%s%s".formatted(hotel.id(), type, more));
  }

  private Reply allow(String start, String end, int rooms) {
    var json =
        """
        {"room_type_id": "%s", "start_date": "%s", "end_date": "%s", "overbooking_limit": %d}
        """
            .formatted(type, start, end, rooms);
    return alice.sendJson("PUT", "/api/v1/hotels/" + hotel.id() + "/inventory/overbooking", json);
  }

  @Test
  void every_term_of_each_night_is_told() {
    alice
        .post("/api/v1/hotels/%s/rooms/%s/suspend".formatted(hotel.id(), hotel.rooms().getFirst()))
        .assertStatus(200);
    hotel.book(type, "2030-06-11", "2030-06-12").assertStatus(201);

    read("&from=2030-06-10&to=2030-06-11")
        .assertAnswer(
            200,
            """
            [
              {"date": "2030-06-10", "rooms": 2, "out_of_service": 1, "sold": 0, "held": 0,
               "locked": 0, "overbooking_limit": 0, "sellable": 1},
              {"date": "2030-06-11", "rooms": 2, "out_of_service": 1, "sold": 0, "held": 1,
               "locked": 0, "overbooking_limit": 0, "sellable": 0}
            ]
            """);
  }

  @Test
  void a_month_from_today_on_is_told_if_no_nights_are_named() {
    var nights = read("").items();

    assertThat(nights).hasSize(31);
    assertThat(nights.getFirst().path("date").asString()).isEqualTo("2030-06-01");
  }

  @ParameterizedTest
  @CsvSource({
    "&from=2030-06-10&to=2030-06-09, 422",
    "&to=2030-05-31, 422",
    "&from=2030-06-01&to=2031-06-01, 200",
    "&from=2030-06-01&to=2031-06-02, 422",
  })
  void there_are_1_to_366_nights(String nights, int status) {
    read(nights).assertStatus(status);
  }

  @Test
  void where_overbooking_is_allowed_more_can_be_booked_than_there_is() {
    hotel.book(type, "2030-06-10", "2030-06-12").assertStatus(201);
    hotel.book(type, "2030-06-10", "2030-06-12").assertStatus(201);
    hotel.book(type, "2030-06-10", "2030-06-12").assertProblem(409, "NO_INVENTORY");

    allow("2030-06-10", "2030-06-11", 1)
        .assertAnswer(
            200,
            """
            [
              {"date": "2030-06-10", "rooms": 2, "out_of_service": 0, "sold": 0, "held": 2,
               "locked": 0, "overbooking_limit": 1, "sellable": 1},
              {"date": "2030-06-11", "rooms": 2, "out_of_service": 0, "sold": 0, "held": 2,
               "locked": 0, "overbooking_limit": 1, "sellable": 1}
            ]
            """);

    hotel.book(type, "2030-06-10", "2030-06-12").assertStatus(201);
    hotel.book(type, "2030-06-10", "2030-06-12").assertProblem(409, "NO_INVENTORY");
    allow("2030-06-10", "2030-06-10", 0).assertStatus(200);
    assertThat(read("&from=2030-06-10&to=2030-06-10").items().getFirst().path("sellable").asInt())
        .isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"2030-06-10, 2030-06-09, 422", "2030-06-01, 2031-06-01, 200"})
  void it_is_allowed_from_a_first_to_a_last_night(String start, String end, int status) {
    allow(start, end, 1).assertStatus(status);
  }

  @Test
  void it_is_allowed_for_at_most_366_nights_and_1000_rooms() {
    allow("2030-06-01", "2031-06-02", 1).assertProblem(422, "INVALID_REQUEST");
    allow("2030-06-01", "2030-06-01", 1_000).assertStatus(200);
    allow("2030-06-01", "2030-06-01", 1_001).assertProblem(422, "INVALID_REQUEST");
  }
}
