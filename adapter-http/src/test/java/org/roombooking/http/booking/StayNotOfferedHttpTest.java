package org.roombooking.http.booking;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Service;

/**
 * Hotels and stays that are not offered, in the same words to whoever asks for the price and who
 * books.
 */
@ParameterizedClass
@ValueSource(strings = {"/api/v1/bookings/quote", "/api/v1/bookings"})
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StayNotOfferedHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final AskedStays stays;

  StayNotOfferedHttpTest(String path) {
    this.stays = new AskedStays(hotel, path);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void a_hotel_that_is_not_there() {
    var room = "{\"room_type_id\": \"%s\"}".formatted(hotel.soldRoomType("Deluxe", 1));

    stays
        .ask(alice, HotelOf.NOBODYS_ID, "2030-06-10", "2030-06-12", room)
        .assertProblem(
            404,
            "HOTEL_NOT_FOUND",
            """
            {"detail": "There is no hotel %s."}
            """
                .formatted(HotelOf.NOBODYS_ID));
  }

  @Test
  void a_hotel_that_only_its_owner_books() {
    var closed = HotelOf.openedBy(alice, "\"booking_policy\": \"owner_only\"");
    var room = "{\"room_type_id\": \"%s\"}".formatted(closed.soldRoomType("Deluxe", 1));

    stays
        .ask(service.user("bob"), closed.id(), "2030-06-10", "2030-06-12", room)
        .assertProblem(
            403,
            "BOOKING_NOT_ALLOWED",
            """
            {"detail": "Only its owner books in this hotel."}
            """);
  }

  @Test
  void a_suspended_hotel() {
    var deluxe = hotel.soldRoomType("Deluxe", 1);
    alice.post("/api/v1/hotels/" + hotel.id() + "/suspend").assertStatus(200);

    stays
        .ask("2030-06-10", "2030-06-12", deluxe)
        .assertProblem(
            409,
            "HOTEL_SUSPENDED",
            """
            {"detail": "The hotel cannot be booked at present."}
            """);
  }

  @ParameterizedTest
  @CsvSource({"2030-06-02T16:59:59Z, 2030-06-02", "2030-06-02T17:00:00Z, 2030-06-03"})
  void an_arrival_before_today_at_the_hotel(String now, String today) {
    var deluxe = hotel.soldRoomType("Deluxe", 1);
    service.clock().setTo(Instant.parse(now));

    stays
        .ask("2030-06-01", "2030-06-12", deluxe)
        .assertProblem(
            422,
            "ARRIVAL_IN_PAST",
            """
            {
              "detail": "It is %1$s at the hotel.",
              "errors": [{
                "field": "check_in", "code": "IN_THE_PAST", "message": "must not be before %1$s"
              }]
            }
            """
                .formatted(today));
  }

  @Test
  void an_arrival_too_far_ahead() {
    stays
        .ask("2035-06-03", "2035-06-04", hotel.soldRoomType("Deluxe", 1))
        .assertProblem(
            422,
            "ARRIVAL_TOO_FAR_AHEAD",
            """
            {
              "detail": "Arrivals are sold up to 2035-06-02.",
              "errors": [{
                "field": "check_in", "code": "TOO_LARGE", "message": "must not be after 2035-06-02"
              }]
            }
            """);
  }

  @Test
  void a_stay_that_is_too_long() {
    stays
        .ask("2030-06-10", "2031-06-12", hotel.soldRoomType("Deluxe", 1))
        .assertProblem(
            422,
            "STAY_TOO_LONG",
            """
            {
              "detail": "Stays are at most 366 nights long.",
              "errors": [{
                "field": "check_out",
                "code": "TOO_LARGE",
                "message": "must be at most 366 nights after check_in"
              }]
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({"2030-06-10, NOT_AFTER", "2030-06-09, NOT_AFTER"})
  void a_stay_that_does_not_end_after_it_begins(String checkOut, String code) {
    stays
        .ask("2030-06-10", checkOut, hotel.soldRoomType("Deluxe", 1))
        .assertProblem(
            422,
            "INVALID_REQUEST",
            """
            {
              "detail": "Some of the values are not valid; see errors.",
              "errors": [{
                "field": "check_out", "code": "%s", "message": "must be after check_in"
              }]
            }
            """
                .formatted(code));
  }

  @Test
  void a_stay_for_a_member_while_there_are_none() {
    hotel
        .ask(
            alice,
            stays.path(),
            hotel.soldRoomType("Deluxe", 1),
            "\"guest_name\": \"J\", \"member_id\": \"550e8400-e29b-41d4-a716-446655440000\"")
        .assertProblem(
            422,
            "UNKNOWN_MEMBER",
            """
            {
              "detail": "You have no member 550e8400-e29b-41d4-a716-446655440000.",
              "errors": [{
                "field": "member_id",
                "code": "UNKNOWN_VALUE",
                "message": "must be one of your members"
              }]
            }
            """);
  }
}
