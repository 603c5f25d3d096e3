package org.roombooking.http.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchRoomsHttpTest {

  private final Service service = Service.start();
  private final HotelOf hotel = HotelOf.openedBy(service.user("alice"));

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply search(String more) {
    return service.anybody().get("/api/v1/rooms/available?hotel_id=" + hotel.id() + more);
  }

  private static List<String> nights(Reply reply) {
    return reply.body().at("/0/nights").findValuesAsString("date");
  }

  @Test
  void a_room_type_is_shown_with_what_is_free_and_every_price_it_is_sold_at() {
    var deluxe = hotel.soldRoomType("Deluxe", 2);
    hotel.price(deluxe, "Seasonal Price", "2030-06-10", "2030-06-10", "1800.5");
    hotel.book(deluxe, "2030-06-11", "2030-06-12");

    search("&start_date=2030-06-10&end_date=2030-06-12&guests=2")
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
              "nights": [{"date": "2030-06-10", "free": 2}, {"date": "2030-06-11", "free": 1}],
              "currency": "THB",
              "prices": [
                {
                  "pricing_model": "Base Price",
                  "nights": [
                    {"date": "2030-06-10", "price": 1500.00, "charges": [], "total": 1500.00},
                    {"date": "2030-06-11", "price": 1500.00, "charges": [], "total": 1500.00}
                  ],
                  "total": 3000.00
                },
                {
                  "pricing_model": "Seasonal Price",
                  "nights": [
                    {"date": "2030-06-10", "price": 1800.50, "charges": [], "total": 1800.50},
                    {"date": "2030-06-11", "price": 1500.00, "charges": [], "total": 1500.00}
                  ],
                  "total": 3300.50
                }
              ],
              "reasons": []
            }]
            """
                .formatted(deluxe, hotel.id()));
  }

  @Test
  void it_begins_today_at_the_hotel_and_lasts_one_night_if_nothing_is_said() {
    hotel.soldRoomType("Deluxe", 1);
    service.clock().setTo(Instant.parse("2030-06-02T16:59:59Z"));
    assertThat(nights(search(""))).containsExactly("2030-06-02");

    service.clock().setTo(Instant.parse("2030-06-02T17:00:00Z"));

    assertThat(nights(search(""))).containsExactly("2030-06-03");
  }

  @ParameterizedTest
  @CsvSource({
    "&start_date=2030-06-10, 1",
    "&start_date=2030-06-10&end_date=2030-06-10, 1",
    "&start_date=2030-06-10&end_date=2030-06-11, 1",
    "&start_date=2030-06-10&end_date=2030-06-12, 2",
    "&end_date=2030-06-03, 2",
  })
  void the_end_is_the_departure_day(String dates, int nights) {
    hotel.soldRoomType("Deluxe", 1);

    assertThat(nights(search(dates))).hasSize(nights);
  }

  @Test
  void it_cannot_end_before_it_begins() {
    search("&start_date=2030-06-10&end_date=2030-06-09")
        .assertProblem(
            422,
            "INVALID_REQUEST",
            """
            {
              "detail": "The stay would end on 2030-06-09, before it begins on 2030-06-10.",
              "errors": [{
                "field": "end_date", "code": "NOT_AFTER", "message": "must not be before 2030-06-10"
              }]
            }
            """);
    search("&end_date=2030-05-31").assertProblem(422, "INVALID_REQUEST");
  }

  @ParameterizedTest
  @CsvSource({"2031-06-02, 200", "2031-06-03, 422"})
  void it_has_at_most_366_nights(String end, int status) {
    search("&start_date=2030-06-01&end_date=" + end).assertStatus(status);
  }

  @Test
  void a_longer_one_is_refused() {
    search("&start_date=2030-06-01&end_date=2032-06-01")
        .assertProblem(
            422,
            "STAY_TOO_LONG",
            """
            {
              "detail": "Stays are at most 366 nights long.",
              "errors": [{
                "field": "end_date",
                "code": "TOO_LARGE",
                "message": "must be at most 366 nights after the start"
              }]
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({"'', 2", "&guests=2, 2", "&guests=3, 1", "&guests=4, 0"})
  void only_room_types_that_take_the_guests_are_shown(String guests, int types) {
    hotel.soldRoomType("Deluxe", 1);
    var suite = hotel.soldRoomType("Suite", 0);
    hotel.room(suite, "1", 3);

    assertThat(search(guests).items()).hasSize(types);
  }

  @ParameterizedTest
  @CsvSource({"0, 422", "1, 200", "100, 200", "101, 422"})
  void it_is_for_1_to_100_guests(int guests, int status) {
    search("&guests=" + guests).assertStatus(status);
  }

  @Test
  void what_is_full_or_without_a_price_or_suspended_is_not_shown() {
    var full = hotel.soldRoomType("Full", 1);
    hotel.book(full, "2030-06-10", "2030-06-11");
    hotel.room(hotel.roomType("Without price"), "1");
    var suspended = hotel.roomType("Suspended", false);
    hotel.room(suspended, "2");
    hotel.price(suspended, "Base Price", "2030-06-10", "2030-06-10", "1");

    search("&start_date=2030-06-10").assertAnswer(200, "[]");
  }

  @Test
  void a_hold_that_has_run_out_counts_no_more() {
    var deluxe = hotel.soldRoomType("Deluxe", 1);
    hotel.book(deluxe, "2030-06-10", "2030-06-11");
    service.clock().setTo(Service.NOON.plusSeconds(30 * 60 - 1));
    assertThat(search("&start_date=2030-06-10").items()).isEmpty();

    service.clock().setTo(Service.NOON.plusSeconds(30 * 60));

    assertThat(search("&start_date=2030-06-10").items()).hasSize(1);
  }

  @Test
  void a_hotel_that_is_not_there_is_not_found() {
    service
        .anybody()
        .get("/api/v1/rooms/available?hotel_id=" + HotelOf.NOBODYS_ID)
        .assertProblem(404, "HOTEL_NOT_FOUND");
  }

  @Test
  void it_needs_to_be_told_the_hotel() {
    var reply = service.anybody().get("/api/v1/rooms/available");

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().get("errors").findValuesAsString("field")).containsExactly("hotel_id");
  }
}
