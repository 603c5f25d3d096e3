package org.roombooking.http.pricing;

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
class RestrictionHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.soldRoomType("Deluxe", 1);
  private final String path = "/api/v1/hotels/" + hotel.id() + "/restrictions";

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply set(String json) {
    return alice.post(path, json);
  }

  private Reply clear(String json) {
    return alice.post(path + "/clear", json);
  }

  @Test
  void a_restriction_is_set_and_cleared_over_ranges_and_cut_out_of_what_there_is() {
    set("""
    {"kind": "min_stay_arrival", "number": 3,
     "start_date": "2030-06-05", "end_date": "2030-06-25"}
    """)
        .assertStatus(200);

    clear(
            """
            {"kind": "min_stay_arrival", "start_date": "2030-06-10", "end_date": "2030-06-20"}
            """)
        .assertAnswer(
            200,
            """
            [
              {"kind": "min_stay_arrival", "room_type_id": null, "pricing_model": null,
               "start_date": "2030-06-05", "end_date": "2030-06-09", "number": 3},
              {"kind": "min_stay_arrival", "room_type_id": null, "pricing_model": null,
               "start_date": "2030-06-21", "end_date": "2030-06-25", "number": 3}
            ]
            """);
  }

  @Test
  void restrictions_are_listed_by_date_and_for_a_room_type() {
    var other = hotel.roomType("Suite");
    hotel.restrict("min_stay_through", type, "2030-06-10", "2030-06-12", "2");
    hotel.restrict("max_advance", other, "2030-06-01", "2030-06-02", "9");
    set("""
    {"kind": "stop_sell", "pricing_model": "Saver",
     "start_date": "2030-06-05", "end_date": "2030-06-05"}
    """)
        .assertStatus(200);

    alice
        .get(path + "?room_type_id=" + type)
        .assertAnswer(
            200,
            """
            [
              {"kind": "stop_sell", "room_type_id": null, "pricing_model": "Saver",
               "start_date": "2030-06-05", "end_date": "2030-06-05", "number": null},
              {"kind": "min_stay_through", "room_type_id": "%s", "pricing_model": null,
               "start_date": "2030-06-10", "end_date": "2030-06-12", "number": 2}
            ]
            """
                .formatted(type));
    assertThat(alice.get(path).items()).hasSize(3);
    assertThat(alice.get(path + "?from=2030-06-05&to=2030-06-10").items()).hasSize(2);
    assertThat(alice.get(path + "?to=2030-06-04").items()).hasSize(1);
    alice.get(path + "?from=2030-06-05&to=2030-06-04").assertProblem(422, "INVALID_REQUEST");
  }

  @Test
  void a_stay_that_is_restricted_is_refused_with_every_rule_its_date_and_its_number() {
    hotel.restrict("min_stay_arrival", type, "2030-06-10", "2030-06-10", "3");
    set("""
    {"kind": "closed_to_departure", "start_date": "2030-06-12", "end_date": "2030-06-12"}
    """)
        .assertStatus(200);
    var problem =
        """
        {
          "detail": "The hotel does not sell such a stay by \\"Base Price\\"; see reasons.",
          "reasons": [
            {
              "code": "MIN_STAY_ARRIVAL",
              "message": "A stay that begins on this date has more nights.",
              "date": "2030-06-10",
              "number": 3,
              "pricing_model": "Base Price"
            },
            {
              "code": "CLOSED_TO_DEPARTURE",
              "message": "No stay ends on this date.",
              "date": "2030-06-12",
              "pricing_model": "Base Price"
            }
          ]
        }
        """;

    hotel.book(type, "2030-06-10", "2030-06-12").assertProblem(422, "RESTRICTED", problem);
    alice
        .post(
            "/api/v1/bookings/quote",
            """
            {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12",
             "rooms": [{"room_type_id": "%s"}]}
            """
                .formatted(hotel.id(), type))
        .assertProblem(422, "RESTRICTED", problem);
    hotel.book(type, "2030-06-10", "2030-06-13").assertStatus(201);
  }

  @Test
  void a_search_leaves_out_what_is_restricted_and_explains_it_if_asked() {
    hotel.restrict("min_stay_arrival", type, "2030-06-10", "2030-06-10", "3");
    var search =
        "/api/v1/rooms/available?start_date=2030-06-10&end_date=2030-06-12&hotel_id=" + hotel.id();

    service.anybody().get(search).assertAnswer(200, "[]");
    service
        .anybody()
        .get(search + "&explain=true")
        .assertAnswer(
            200,
            """
            [{
              "room_type_id": "%s",
              "hotel_id": "%s",
              "room_type": "Deluxe",
              "description": "With a view",
              "max_occupancy": 2,
              "free": 1,
              "free_without_moving": true,
              "moves_needed": 0,
              "nights": [{"date": "2030-06-10", "free": 1}, {"date": "2030-06-11", "free": 1}],
              "currency": "THB",
              "prices": [],
              "reasons": [{
                "code": "MIN_STAY_ARRIVAL",
                "message": "A stay that begins on this date has more nights.",
                "date": "2030-06-10",
                "number": 3
              }]
            }]
            """
                .formatted(type, hotel.id()));
  }

  @Test
  void a_suspended_type_is_explained_without_nights() {
    var suspended = hotel.roomType("Suite", false);
    var search =
        "/api/v1/rooms/available?explain=true&start_date=2030-06-10&hotel_id=" + hotel.id();

    var told = service.anybody().get(search).items();

    assertThat(told).hasSize(2);
    assertThat(told.getLast().path("room_type_id").asString()).isEqualTo(suspended);
    assertThat(told.getLast().path("nights")).isEmpty();
    assertThat(told.getLast().path("reasons").findValuesAsString("code"))
        .contains("ROOM_TYPE_SUSPENDED");
  }

  @ParameterizedTest
  @CsvSource({
    "min_stay_arrival, 0, 422",
    "min_stay_arrival, 1, 200",
    "min_stay_arrival, 9999, 200",
    "min_stay_arrival, 10000, 422",
    "min_stay_arrival, null, 422",
    "max_advance, 0, 200",
    "max_advance, -1, 422",
    "stop_sell, null, 200",
    "stop_sell, 1, 422",
    "closed_to_arrival, 1, 422",
  })
  void what_counts_needs_a_number_and_what_closes_takes_none(
      String kind, String number, int status) {
    set("""
    {"kind": "%s", "number": %s, "start_date": "2030-06-10", "end_date": "2030-06-10"}
    """
            .formatted(kind, number))
        .assertStatus(status);
  }

  @Test
  void it_cannot_end_before_it_begins() {
    var json =
        """
        {"kind": "stop_sell", "start_date": "2030-06-10", "end_date": "2030-06-09"}
        """;

    set(json).assertProblem(422, "INVALID_REQUEST");
    clear(json).assertProblem(422, "INVALID_REQUEST");
  }
}
