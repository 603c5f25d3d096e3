package org.roombooking.http.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Service;

/** One date is priced. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetPricesHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final PricedType deluxe = PricedType.in(hotel);

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void is_priced_as_the_source_writes_it() {
    var reply =
        deluxe.setOne(
            """
            "effective_date": "2030-06-01T00:00:00Z", "hotel_id": "%s", "is_available": true,
            "price": 1500, "pricing_model": "Seasonal Price"
            """
                .formatted(hotel.id()));

    reply.assertAnswer(
        201, deluxe.priceJson(reply.id(), "Seasonal Price", "2030-06-01", "1500.00"));
  }

  @Test
  void has_the_base_price_if_no_model_is_named() {
    var reply = deluxe.setOne("\"effective_date\": \"2030-06-01\", \"price\": 0");

    reply.assertAnswer(201, deluxe.priceJson(reply.id(), "Base Price", "2030-06-01", "0.00"));
  }

  @Test
  void can_be_suspended_from_the_first() {
    var reply =
        deluxe.setOne("\"effective_date\": \"2030-06-01\", \"price\": 1, \"is_available\": false");

    assertThat(reply.assertStatus(201).body().get("is_available").asBoolean()).isFalse();
  }

  @Test
  void keeps_its_id_when_it_is_priced_again() {
    var first = deluxe.setOne("\"effective_date\": \"2030-06-01\", \"price\": 1");

    var second = deluxe.setOne("\"effective_date\": \"2030-06-01\", \"price\": 2.5");

    second.assertAnswer(201, deluxe.priceJson(first.id(), "Base Price", "2030-06-01", "2.50"));
  }

  @Test
  void is_priced_once_however_often_it_is_asked_for_with_one_key() {
    var path = "/api/v1/hotels/%s/room-pricing".formatted(hotel.id());
    var json =
        """
        {"room_type_id": "%s", "effective_date": "2030-06-01", "price": 10}
        """
            .formatted(deluxe.id());
    var first = alice.post(path, json, "Idempotency-Key", "k");
    deluxe.setOne("\"effective_date\": \"2030-06-01\", \"price\": 20").assertStatus(201);

    var again = alice.post(path, json, "Idempotency-Key", "k");

    again.assertAnswer(201, first.response().body());
    assertThat(
            alice
                .get("/api/v1/room-pricing?hotel_id=" + hotel.id() + "&room_type_id=" + deluxe.id())
                .items())
        .extracting(price -> price.get("price").asString())
        .containsExactly("20.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2030-06-01",
        "2030-06-01T23:59:59+07:00",
        "2030-06-01T00:00",
        "2030-06-01T12:30:00.123456Z"
      })
  void is_the_date_part_of_what_is_written(String written) {
    var reply = deluxe.setOne("\"effective_date\": \"%s\", \"price\": 1".formatted(written));

    assertThat(reply.assertStatus(201).text("date")).isEqualTo("2030-06-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2030-02-30",
        "2030-6-1",
        "2030-06-01T",
        "2030-06-01T25:00:00Z",
        "2030-06-01 00:00:00Z",
        "2030-06-01T00:00:00+07:00[Asia/Bangkok]",
        "tomorrow",
        ""
      })
  void is_refused_if_it_is_none(String written) {
    var reply = deluxe.setOne("\"effective_date\": \"%s\", \"price\": 1".formatted(written));

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("effective_date");
  }

  @ParameterizedTest
  @CsvSource({
    "-0.01, 422",
    "0, 201",
    "0.01, 201",
    "1000000000, 201",
    "1000000000.01, 422",
    "1e9, 201",
    "1e10, 422",
    "NaN, 400",
  })
  void costs_from_nothing_to_a_thousand_million(String price, int status) {
    deluxe.setOne("\"effective_date\": \"2030-06-01\", \"price\": " + price).assertStatus(status);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, TOO_SMALL, must be at least 0",
    "2e9, TOO_LARGE, must be at most 1000000000",
  })
  void is_told_the_least_and_the_most_it_may_cost(String price, String code, String message) {
    deluxe
        .setOne("\"effective_date\": \"2030-06-01\", \"price\": " + price)
        .assertProblem(
            422,
            "INVALID_REQUEST",
            """
            {
              "detail": "Some of the values are not valid; see errors.",
              "errors": [{"field": "price", "code": "%s", "message": "%s"}]
            }
            """
                .formatted(code, message));
  }

  @ParameterizedTest
  @CsvSource({"1.5, 201", "1.50, 201", "1.500, 201", "1.505, 422"})
  void costs_no_part_of_the_smallest_unit(String price, int status) {
    deluxe.setOne("\"effective_date\": \"2030-06-01\", \"price\": " + price).assertStatus(status);
  }

  @Test
  void is_refused_at_a_price_that_is_finer_than_its_currency() {
    deluxe
        .setOne("\"effective_date\": \"2030-06-01\", \"price\": 1.505")
        .assertProblem(
            422,
            "PRICE_TOO_FINE",
            """
            {
              "detail": "The hotel's currency, THB, has no smaller unit.",
              "errors": [
                {"field": "price", "code": "BAD_FORMAT", "message": "must have at most 2 decimals"}
              ]
            }
            """);
  }

  @Test
  void is_refused_for_another_hotel_than_that_of_the_path() {
    deluxe
        .setOne(
            "\"effective_date\": \"2030-06-01\", \"price\": 1, \"hotel_id\": \"%s\""
                .formatted(HotelOf.NOBODYS_ID))
        .assertProblem(
            422,
            "INVALID_REQUEST",
            """
            {
              "detail": "Some of the values are not valid; see errors.",
              "errors": [{
                "field": "hotel_id", "code": "INVALID", "message": "must be the hotel of the path"
              }]
            }
            """);
  }

  @Test
  void is_refused_to_everybody_but_the_owner() {
    var price = "\"effective_date\": \"2030-06-01\", \"price\": 1";

    PricedType.setOne(service.user("bob"), hotel.id(), deluxe.id(), price)
        .assertProblem(404, "HOTEL_NOT_FOUND");
    PricedType.setOne(alice, HotelOf.NOBODYS_ID, deluxe.id(), price)
        .assertProblem(404, "HOTEL_NOT_FOUND");
  }

  @Test
  void is_refused_for_a_room_type_of_another_hotel() {
    var elsewhere = HotelOf.openedBy(alice).roomType("Deluxe");

    PricedType.setOne(
            alice, hotel.id(), elsewhere, "\"effective_date\": \"2030-06-01\", \"price\": 1")
        .assertProblem(404, "ROOM_TYPE_NOT_FOUND");
  }

  @Test
  void a_price_for_some_guests_has_a_row_of_its_own() {
    var any = deluxe.setOne("\"effective_date\": \"2030-06-01\", \"price\": 10");

    var forTwo = deluxe.setOne("\"effective_date\": \"2030-06-01\", \"price\": 8, \"guests\": 2");

    forTwo.assertAnswer(
        201,
        deluxe
            .priceJson(forTwo.id(), "Base Price", "2030-06-01", "8.00")
            .replace("\"guests\": null", "\"guests\": 2"));
    assertThat(forTwo.id()).isNotEqualTo(any.id());
  }

  @ParameterizedTest
  @CsvSource({"0, 422", "1, 201", "100, 201", "101, 422", "null, 201"})
  void a_price_serves_1_to_100_guests(String guests, int status) {
    deluxe
        .setOne("\"effective_date\": \"2030-06-01\", \"price\": 1, \"guests\": " + guests)
        .assertStatus(status);
    deluxe
        .setRange(
            """
            "start_date": "2030-06-10", "end_date": "2030-06-16", "price": 1, "guests": %s
            """
                .formatted(guests))
        .assertStatus(status);
  }
}
