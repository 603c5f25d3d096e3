package org.roombooking.http.booking;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
class CreateBookingHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 3);

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply book(String more) {
    return hotel.ask(alice, "/api/v1/bookings", deluxe, "\"guest_name\": \"J\", " + more);
  }

  @Test
  void a_booking_is_pending_and_shown_whole() {
    var reply =
        alice.post(
            "/api/v1/bookings",
            """
            {
              "check_in": "2030-06-10",
              "check_out": "2030-06-12",
              "guest_name": "John Doe",
              "hotel_id": "%s",
              "member_id": null,
              "quantity": 0,
              "rooms": [
                {"room_type_id": "%s", "quantity": 1, "guests": 2, "pricing_model": "Base Price"}
              ],
              "special_request": "Pick Up at Turino Train Stn 13:00"
            }
            """
                .formatted(hotel.id(), deluxe));

    reply.assertAnswer(
        201,
        """
        {
          "id": "%s",
          "hotel_id": "%s",
          "member_id": null,
          "booked_by": "%s",
          "guest_name": "John Doe",
          "special_request": "Pick Up at Turino Train Stn 13:00",
          "allow_moves": false,
          "check_in": "2030-06-10",
          "check_out": "2030-06-12",
          "status": "pending",
          "rooms": [{
            "id": "%s",
            "room_type_id": "%s",
            "room_type": "Deluxe",
            "pricing_model": "Base Price",
            "guests": 2,
            "children_ages": [],
            "wishes": [],
            "room_id": null,
            "room_number": null,
            "doors": [],
            "nights": [
              {"date": "2030-06-10", "price": 1500.00, "charges": [], "total": 1500.00},
              {"date": "2030-06-11", "price": 1500.00, "charges": [], "total": 1500.00}
            ],
            "subtotal": 3000.00
          }],
          "currency": "THB",
          "total_price": 3000.00,
          "cancellation": {"steps": [{"until": null, "fee": 0.00}], "no_show_fee": 0.00},
          "cancellation_fee": null,
          "expires_at": "2030-06-01T05:30:00Z",
          "created_at": "2030-06-01T05:00:00Z"
        }
        """
            .formatted(
                reply.id(),
                hotel.id(),
                alice.get("/api/v1/hotels/" + hotel.id()).text("user_id"),
                reply.body().at("/rooms/0/id").asString(),
                deluxe));
    assertThat(reply.header("Location")).contains("/api/v1/bookings/" + reply.id());
    assertThat(reply.header("ETag")).contains("\"1\"");
    assertThat(alice.get("/api/v1/bookings/" + reply.id()).body()).isEqualTo(reply.body());
  }

  @Test
  void what_is_left_out_is_one_room_for_one_guest_without_wishes() {
    var reply = book("\"special_request\": \" \"").assertStatus(201);

    assertThat(reply.body().get("rooms")).hasSize(1);
    assertThat(reply.body().at("/rooms/0/guests").asInt()).isEqualTo(1);
    assertThat(reply.body().get("special_request").isNull()).isTrue();
  }

  @Test
  void a_hold_without_end_does_not_expire() {
    alice.patch("/api/v1/hotels/" + hotel.id(), "{\"hold_minutes\": null}").assertStatus(200);

    var reply = book("\"quantity\": 1").assertStatus(201);

    assertThat(reply.body().get("expires_at").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "3, 3"})
  void the_quantity_beside_the_rooms_is_that_of_the_only_entry(int quantity, int rooms) {
    var reply = book("\"quantity\": " + quantity);

    assertThat(reply.assertStatus(201).body().get("rooms")).hasSize(rooms);
  }

  @Test
  void every_room_of_every_entry_is_one_of_the_booking() {
    var suite = hotel.soldRoomType("Suite", 1);

    var reply =
        alice.post(
            "/api/v1/bookings",
            """
            {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-11",
             "guest_name": "J",
             "rooms": [{"room_type_id": "%s", "quantity": 2}, {"room_type_id": "%s"}]}
            """
                .formatted(hotel.id(), deluxe, suite));

    assertThat(reply.assertStatus(201).body().get("rooms").findValuesAsString("room_type"))
        .containsExactly("Deluxe", "Deluxe", "Suite");
    assertThat(reply.body().get("total_price")).isEqualTo(Reply.json("4500.00"));
  }

  @Test
  void where_too_few_rooms_are_left_nothing_is_booked_and_the_full_nights_are_told() {
    hotel.book(deluxe, "2030-06-11", "2030-06-12").assertStatus(201);

    var reply = book("\"quantity\": 3");

    reply.assertProblem(
        409,
        "NO_INVENTORY",
        """
        {
          "detail": "Too few rooms are left on some nights; see nights.",
          "nights": [{"room_type_id": "%s", "date": "2030-06-11"}]
        }
        """
            .formatted(deluxe));
    assertThat(alice.get("/api/v1/bookings").items()).hasSize(1);
    book("\"quantity\": 2").assertStatus(201);
  }

  @Test
  void two_entries_of_one_type_are_summed_before_they_are_counted() {
    alice
        .post(
            "/api/v1/bookings",
            """
            {"hotel_id": "%1$s", "check_in": "2030-06-10", "check_out": "2030-06-11",
             "guest_name": "J", "rooms": [
               {"room_type_id": "%2$s", "quantity": 2}, {"room_type_id": "%2$s", "quantity": 2}]}
            """
                .formatted(hotel.id(), deluxe))
        .assertProblem(409, "NO_INVENTORY");
  }

  @Test
  void a_type_without_rooms_is_full() {
    var none = hotel.soldRoomType("None", 0);

    hotel
        .ask(alice, "/api/v1/bookings", none, "\"guest_name\": \"J\"")
        .assertProblem(409, "NO_INVENTORY");
  }

  @Test
  void a_hold_that_has_run_out_makes_way() {
    book("\"quantity\": 3").assertStatus(201);
    service.clock().setTo(Service.NOON.plusSeconds(30 * 60));

    book("\"quantity\": 3").assertStatus(201);
  }

  @Test
  void a_repeated_request_with_one_key_books_once_even_if_it_was_refused() {
    var json =
        """
        {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-11", "guest_name": "J",
         "rooms": [{"room_type_id": "%s", "quantity": 2}]}
        """
            .formatted(hotel.id(), deluxe);
    var first = alice.post("/api/v1/bookings", json, "Idempotency-Key", "a");
    var refused = alice.post("/api/v1/bookings", json, "Idempotency-Key", "b");
    refused.assertProblem(409, "NO_INVENTORY");

    var again = alice.post("/api/v1/bookings", json, "Idempotency-Key", "a");
    var refusedAgain = alice.post("/api/v1/bookings", json, "Idempotency-Key", "b");

    again.assertAnswer(201, first.response().body());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Idempotent-Replayed")).contains("true");
    refusedAgain.assertAnswer(409, refused.response().body());
    assertThat(alice.get("/api/v1/bookings").items()).hasSize(1);
  }

  @Test
  void another_request_with_the_same_key_is_refused() {
    var path = "/api/v1/bookings";
    var json =
        """
        {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-11", "guest_name": "%s",
         "rooms": [{"room_type_id": "%s"}]}
        """;
    alice
        .post(path, json.formatted(hotel.id(), "J", deluxe), "Idempotency-Key", "a")
        .assertStatus(201);

    alice
        .post(path, json.formatted(hotel.id(), "K", deluxe), "Idempotency-Key", "a")
        .assertProblem(422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void of_many_callers_for_the_last_room_one_books_and_the_others_are_told() throws Exception {
    var last = hotel.soldRoomType("Last", 1);
    var callers =
        IntStream.range(0, 32)
            .<Callable<Integer>>mapToObj(
                i -> () -> hotel.book(last, "2030-06-10", "2030-06-12").status())
            .toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var statuses =
          threads.invokeAll(callers).stream()
              .map(future -> future.resultNow())
              .collect(groupingBy(status -> status, counting()));
      assertThat(statuses).isEqualTo(Map.of(201, 1L, 409, 31L));
    }
  }
}
