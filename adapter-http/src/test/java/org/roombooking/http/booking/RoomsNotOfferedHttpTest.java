package org.roombooking.http.booking;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

/** Rooms that are not offered, in the same words to whoever asks for the price and who books. */
@ParameterizedClass
@ValueSource(strings = {"/api/v1/bookings/quote", "/api/v1/bookings"})
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomsNotOfferedHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final AskedStays stays;

  RoomsNotOfferedHttpTest(String path) {
    this.stays = new AskedStays(hotel, path);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void more_rooms_in_all_than_a_booking_has() {
    var line = "{\"room_type_id\": \"%s\", \"quantity\": 51}";
    var deluxe = hotel.soldRoomType("Deluxe", 1);

    stays
        .askForLines(
            "2030-06-10", "2030-06-12", line.formatted(deluxe) + "," + line.formatted(deluxe))
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

    stays
        .ask("2030-06-10", "2030-06-12", elsewhere)
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

    stays
        .ask("2030-06-10", "2030-06-12", suspended)
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

    stays
        .askForLines(
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

    assertNotPriced(
        stays.ask("2030-06-29", "2030-07-03", deluxe),
        deluxe,
        "Base Price",
        "2030-07-01",
        "2030-07-02");
  }

  @Test
  void a_model_that_prices_nothing() {
    var deluxe = hotel.soldRoomType("Deluxe", 1);

    assertNotPriced(
        stays.askForLines(
            "2030-06-10",
            "2030-06-11",
            "{\"room_type_id\": \"%s\", \"pricing_model\": \"Gold\"}".formatted(deluxe)),
        deluxe,
        "Gold",
        "2030-06-10");
  }

  private static void assertNotPriced(Reply reply, String type, String model, String... dates) {
    reply.assertProblem(
        422,
        "NOT_PRICED",
        """
        {
          "detail": "Some nights have no price by \\"%s\\"; see nights.",
          "nights": [%s],
          "reasons": [%s]
        }
        """
            .formatted(
                model,
                Stream.of(dates).map(date -> night(type, date)).collect(joining(",")),
                Stream.of(dates).map(date -> reason(model, date)).collect(joining(","))));
  }

  private static String night(String type, String date) {
    return "{\"room_type_id\": \"%s\", \"date\": \"%s\"}".formatted(type, date);
  }

  private static String reason(String model, String date) {
    return """
    {
      "code": "NOT_PRICED", "message": "This night has no price.",
      "date": "%s", "pricing_model": "%s"
    }
    """
        .formatted(date, model);
  }

  @Test
  void one_quantity_for_several_entries() {
    var line = "{\"room_type_id\": \"%s\"}".formatted(hotel.soldRoomType("Deluxe", 1));

    assertQuantityRefused(
        quantity(2, line + "," + line),
        "NOT_ALLOWED",
        "must stand in each entry of rooms when there are several");
  }

  @Test
  void two_quantities_that_differ() {
    var line =
        "{\"room_type_id\": \"%s\", \"quantity\": 1}".formatted(hotel.soldRoomType("Deluxe", 1));

    assertQuantityRefused(quantity(2, line), "INVALID", "must be the same as that of the entry");
  }

  private static void assertQuantityRefused(Reply reply, String code, String message) {
    reply.assertProblem(
        422,
        "INVALID_REQUEST",
        """
        {
          "detail": "Some of the values are not valid; see errors.",
          "errors": [{"field": "quantity", "code": "%s", "message": "%s"}]
        }
        """
            .formatted(code, message));
  }

  private Reply quantity(int quantity, String rooms) {
    return alice.post(
        stays.path(),
        """
        {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-11", "guest_name": "J",
         "quantity": %d, "rooms": [%s]}
        """
            .formatted(hotel.id(), quantity, rooms));
  }
}
