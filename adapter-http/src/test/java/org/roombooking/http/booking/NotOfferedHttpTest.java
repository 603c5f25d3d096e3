package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Versioned;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

/** What is not offered is refused in the same words to whoever asks for the price and who books. */
@ParameterizedClass
@ValueSource(strings = {"/api/v1/bookings/quote", "/api/v1/bookings"})
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NotOfferedHttpTest {

  private final String path;
  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);

  NotOfferedHttpTest(String path) {
    this.path = path;
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply ask(Client client, String hotelId, String checkIn, String checkOut, String rooms) {
    return client.post(
        path,
        """
        {"hotel_id": "%s", "check_in": "%s", "check_out": "%s", "rooms": [%s], "guest_name": "J"}
        """
            .formatted(hotelId, checkIn, checkOut, rooms));
  }

  private Reply ask(String checkIn, String checkOut, String type) {
    return ask(alice, hotel.id(), checkIn, checkOut, "{\"room_type_id\": \"%s\"}".formatted(type));
  }

  @Test
  void a_hotel_that_is_not_there() {
    var room = "{\"room_type_id\": \"%s\"}".formatted(hotel.soldRoomType("Deluxe", 1));

    ask(alice, HotelOf.NOBODYS_ID, "2030-06-10", "2030-06-12", room)
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

    ask(service.user("bob"), closed.id(), "2030-06-10", "2030-06-12", room)
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
    suspend(service.ports().hotels(), hotel.id());

    ask("2030-06-10", "2030-06-12", deluxe)
        .assertProblem(
            409,
            "HOTEL_SUSPENDED",
            """
            {"detail": "The hotel cannot be booked at present."}
            """);
  }

  private static void suspend(Hotels hotels, String id) {
    var read = hotels.find(new HotelId(UUID.fromString(id))).orElseThrow();
    var saving = hotels.save(read, suspended(read));
    assertThat(saving).isInstanceOf(Hotels.Saving.Saved.class);
  }

  private static Hotel suspended(Versioned<Hotel> read) {
    var hotel = read.value();
    return new Hotel(
        hotel.id(),
        hotel.owner(),
        hotel.profile(),
        hotel.zone(),
        hotel.currency(),
        hotel.bookingPolicy(),
        hotel.holdPolicy(),
        hotel.undoWindow(),
        false,
        hotel.rating(),
        hotel.createdAt());
  }

  @ParameterizedTest
  @CsvSource({"2030-06-02T16:59:59Z, 2030-06-02", "2030-06-02T17:00:00Z, 2030-06-03"})
  void an_arrival_before_today_at_the_hotel(String now, String today) {
    var deluxe = hotel.soldRoomType("Deluxe", 1);
    service.clock().setTo(Instant.parse(now));

    ask("2030-06-01", "2030-06-12", deluxe)
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
    ask("2035-06-03", "2035-06-04", hotel.soldRoomType("Deluxe", 1))
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
    ask("2030-06-10", "2031-06-12", hotel.soldRoomType("Deluxe", 1))
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

  @Test
  void more_rooms_in_all_than_a_booking_has() {
    var line = "{\"room_type_id\": \"%s\", \"quantity\": 51}";
    var deluxe = hotel.soldRoomType("Deluxe", 1);

    ask(
            alice,
            hotel.id(),
            "2030-06-10",
            "2030-06-12",
            line.formatted(deluxe) + "," + line.formatted(deluxe))
        .assertProblem(
            422,
            "TOO_MANY_ROOMS",
            """
            {
              "detail": "A booking has at most 100 rooms.",
              "errors": [{
                "field": "rooms", "code": "TOO_MANY", "message": "must be at most 100 rooms in all"
              }]
            }
            """);
  }

  @Test
  void a_room_type_of_another_hotel() {
    var elsewhere = HotelOf.openedBy(alice).soldRoomType("Deluxe", 1);

    ask("2030-06-10", "2030-06-12", elsewhere)
        .assertProblem(
            404,
            "ROOM_TYPE_NOT_FOUND",
            """
            {"detail": "There is no room type %s."}
            """
                .formatted(elsewhere));
  }

  @Test
  void a_suspended_room_type() {
    var suspended = hotel.roomType("Deluxe", false);

    ask("2030-06-10", "2030-06-12", suspended)
        .assertProblem(
            409,
            "ROOM_TYPE_SUSPENDED",
            """
            {"detail": "The room type %s cannot be booked at present."}
            """
                .formatted(suspended));
  }

  @Test
  void more_guests_than_the_largest_room_takes() {
    var deluxe = hotel.soldRoomType("Deluxe", 1);

    ask(
            alice,
            hotel.id(),
            "2030-06-10",
            "2030-06-12",
            "{\"room_type_id\": \"%s\", \"guests\": 3}".formatted(deluxe))
        .assertProblem(
            422,
            "TOO_MANY_GUESTS",
            """
            {
              "detail": "Rooms of type %s take at most 2 guests.",
              "errors": [{
                "field": "rooms", "code": "TOO_LARGE", "message": "must have at most 2 guests each"
              }]
            }
            """
                .formatted(deluxe));
  }

  @Test
  void nights_without_a_price() {
    var deluxe = hotel.soldRoomType("Deluxe", 1);

    ask("2030-06-29", "2030-07-03", deluxe)
        .assertProblem(
            422,
            "NOT_PRICED",
            """
            {
              "detail": "Some nights have no price by \\"Base Price\\"; see nights.",
              "nights": [
                {"room_type_id": "%1$s", "date": "2030-07-01"},
                {"room_type_id": "%1$s", "date": "2030-07-02"}
              ],
              "reasons": [
                {
                  "code": "NOT_PRICED", "message": "This night has no price.",
                  "date": "2030-07-01", "pricing_model": "Base Price"
                },
                {
                  "code": "NOT_PRICED", "message": "This night has no price.",
                  "date": "2030-07-02", "pricing_model": "Base Price"
                }
              ]
            }
            """
                .formatted(deluxe));
  }

  @Test
  void a_model_that_prices_nothing() {
    var deluxe = hotel.soldRoomType("Deluxe", 1);

    ask(
            alice,
            hotel.id(),
            "2030-06-10",
            "2030-06-11",
            "{\"room_type_id\": \"%s\", \"pricing_model\": \"Gold\"}".formatted(deluxe))
        .assertProblem(
            422,
            "NOT_PRICED",
            """
            {
              "detail": "Some nights have no price by \\"Gold\\"; see nights.",
              "nights": [{"room_type_id": "%s", "date": "2030-06-10"}],
              "reasons": [{
                "code": "NOT_PRICED", "message": "This night has no price.",
                "date": "2030-06-10", "pricing_model": "Gold"
              }]
            }
            """
                .formatted(deluxe));
  }

  @Test
  void a_stay_for_a_member_while_there_are_none() {
    hotel
        .ask(
            alice,
            path,
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

  @ParameterizedTest
  @CsvSource({"2030-06-10, NOT_AFTER", "2030-06-09, NOT_AFTER"})
  void a_stay_that_does_not_end_after_it_begins(String checkOut, String code) {
    ask("2030-06-10", checkOut, hotel.soldRoomType("Deluxe", 1))
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
  void one_quantity_for_several_entries() {
    var line = "{\"room_type_id\": \"%s\"}".formatted(hotel.soldRoomType("Deluxe", 1));

    quantity(2, line + "," + line)
        .assertProblem(
            422,
            "INVALID_REQUEST",
            """
            {
              "detail": "Some of the values are not valid; see errors.",
              "errors": [{
                "field": "quantity",
                "code": "NOT_ALLOWED",
                "message": "must stand in each entry of rooms when there are several"
              }]
            }
            """);
  }

  @Test
  void two_quantities_that_differ() {
    var line =
        "{\"room_type_id\": \"%s\", \"quantity\": 1}".formatted(hotel.soldRoomType("Deluxe", 1));

    quantity(2, line)
        .assertProblem(
            422,
            "INVALID_REQUEST",
            """
            {
              "detail": "Some of the values are not valid; see errors.",
              "errors": [{
                "field": "quantity",
                "code": "INVALID",
                "message": "must be the same as that of the entry"
              }]
            }
            """);
  }

  private Reply quantity(int quantity, String rooms) {
    return alice.post(
        path,
        """
        {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-11", "guest_name": "J",
         "quantity": %d, "rooms": [%s]}
        """
            .formatted(hotel.id(), quantity, rooms));
  }
}
