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
class PriceStandardHttpTest {

  private static final String SAVER =
      """
      {
        "derivation": {
          "from": "Base Price", "percentage": -12.5, "amount": -50, "floor": 500, "ceiling": 9000,
          "rounding": "half_up", "rounding_step": 100
        },
        "stay_discounts": [
          {"from_nights": 14, "percentage": 10}, {"from_nights": 7, "percentage": 2.5}
        ],
        "cancellation": {"afterwards": {"fee": "percentage", "value": 100}}
      }
      """;

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String standards = "/api/v1/hotels/" + hotel.id() + "/price-standards";

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply put(String name, String json) {
    return alice.sendJson("PUT", standards + "/" + name, json);
  }

  private static String derived(String from) {
    return "{\"derivation\": {\"from\": \"%s\"}}".formatted(from);
  }

  private String saver(String name) {
    return """
    {
      "hotel_id": "%s",
      "name": "%s",
      "derivation": {
        "from": "Base Price", "percentage": -12.5, "amount": -50.00, "floor": 500.00,
        "ceiling": 9000.00, "rounding": "half_up", "rounding_step": 100
      },
      "stay_discounts": [
        {"from_nights": 7, "percentage": 2.5}, {"from_nights": 14, "percentage": 10}
      ],
      "cancellation": {
        "steps": [],
        "afterwards": {"fee": "percentage", "value": 100},
        "no_show": {"fee": "none", "value": null}
      }
    }
    """
        .formatted(hotel.id(), name);
  }

  @Test
  void what_is_said_of_a_standard_is_read_by_anybody() {
    put("Early%20Bird", SAVER).assertAnswer(200, saver("Early Bird"));

    service.anybody().get(standards + "/Early%20Bird").assertAnswer(200, saver("Early Bird"));
    service.anybody().get(standards).assertAnswer(200, "[" + saver("Early Bird") + "]");
  }

  @Test
  void what_is_left_out_is_not_said() {
    put("Saver", SAVER);

    put("Saver", "{}")
        .assertAnswer(
            200,
            """
            {
              "hotel_id": "%s", "name": "Saver", "derivation": null, "stay_discounts": [],
              "cancellation": null
            }
            """
                .formatted(hotel.id()));
    assertThat(put("Saver", derived("Base Price")).body().get("derivation").toString())
        .isEqualTo(
            """
            {"from":"Base Price","percentage":0,"amount":0.00,"floor":null,"ceiling":null,\
            "rounding":null,"rounding_step":null}\
            """);
  }

  @Test
  void a_derived_standard_is_offered_and_booked_beside_the_other_one() {
    var deluxe = hotel.soldRoomType("Deluxe", 1);
    put("Saver", "{\"derivation\": {\"from\": \"Base Price\", \"percentage\": -10}}");

    var offers =
        service
            .anybody()
            .get(
                "/api/v1/rooms/available?hotel_id=%s&start_date=2030-06-10&end_date=2030-06-12"
                    .formatted(hotel.id()))
            .items();
    assertThat(offers.getFirst().get("prices").findValuesAsString("pricing_model"))
        .containsExactly("Base Price", "Saver");

    var offered = offers.getFirst().at("/prices/1/total").decimalValue();
    var booked =
        alice.post(
            "/api/v1/bookings",
            """
            {
              "hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12",
              "guest_name": "Jane Doe",
              "rooms": [{"room_type_id": "%s", "pricing_model": "Saver"}]
            }
            """
                .formatted(hotel.id(), deluxe));
    assertThat(booked.assertStatus(201).body().get("total_price").decimalValue())
        .isEqualByComparingTo(offered);
  }

  @Test
  void no_standard_is_derived_from_itself() {
    put("Member", derived("Saver")).assertStatus(200);

    put("Saver", derived("Member"))
        .assertProblem(
            409,
            "DERIVATION_CYCLE",
            "{\"detail\": \"\\\"Saver\\\" would be derived from itself, at whatever distance.\"}");
    put("Saver", derived("Saver")).assertProblem(409, "DERIVATION_CYCLE");
  }

  @Test
  void one_that_others_are_derived_from_stays() {
    put("Saver", "{}");
    put("Member", derived("Saver"));

    alice
        .delete(standards + "/Saver")
        .assertProblem(
            409,
            "PRICE_STANDARD_IN_USE",
            "{\"detail\": \"\\\"Member\\\" is derived from \\\"Saver\\\".\"}");
    alice.delete(standards + "/Member").assertStatus(204);
    alice.delete(standards + "/Saver").assertStatus(204);

    alice
        .delete(standards + "/Saver")
        .assertProblem(
            404,
            "PRICE_STANDARD_NOT_FOUND",
            "{\"detail\": \"Nothing is said of a price standard \\\"Saver\\\".\"}");
    alice.get(standards + "/Saver").assertProblem(404, "PRICE_STANDARD_NOT_FOUND");
  }

  @Test
  void a_hotel_says_something_of_100_standards_at_most() {
    for (int i = 0; i < 100; i++) {
      put("S" + i, "{}").assertStatus(200);
    }

    put("S100", "{}")
        .assertProblem(
            409,
            "TOO_MANY_PRICE_STANDARDS",
            "{\"detail\": \"A hotel says something of at most 100 price standards.\"}");
    put("S99", derived("S1")).assertStatus(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          derivation.percentage         | {"derivation": {"from": "X", "percentage": -100.01}}
          derivation.percentage         | {"derivation": {"from": "X", "percentage": 1000.01}}
          derivation.percentage         | {"derivation": {"from": "X", "percentage": 0.001}}
          derivation.amount             | {"derivation": {"from": "X", "amount": 1000000000.01}}
          derivation.amount             | {"derivation": {"from": "X", "amount": -1000000000.01}}
          derivation.floor              | {"derivation": {"from": "X", "floor": -0.01}}
          derivation.ceiling            | {"derivation": {"from": "X", "floor": 2, "ceiling": 1}}
          derivation.ceiling            | {"derivation": {"from": "X", "ceiling": -1}}
          derivation.rounding           | {"derivation": {"from": "X", "rounding": "sideways"}}
          derivation.rounding_step      | {"derivation": {"from": "X", "rounding_step": 5}}
          derivation.rounding_step      | {"derivation": {"from": "X", "rounding": "up", "rounding_step": 0}}
          derivation.from               | {"derivation": {"from": " "}}
          derivation.from               | {"derivation": {}}
          stay_discounts[0].from_nights | {"stay_discounts": [{"from_nights": 1, "percentage": 1}]}
          stay_discounts[0].from_nights | {"stay_discounts": [{"from_nights": 367, "percentage": 1}]}
          stay_discounts[0].percentage  | {"stay_discounts": [{"from_nights": 2, "percentage": 0}]}
          stay_discounts[0].percentage  | {"stay_discounts": [{"from_nights": 2, "percentage": 100.01}]}
          stay_discounts[0].percentage  | {"stay_discounts": [{"from_nights": 2}]}
          stay_discounts                | {"stay_discounts": [{"from_nights": 2, "percentage": 1}, {"from_nights": 2, "percentage": 2}]}
          cancellation.afterwards.value | {"cancellation": {"afterwards": {"fee": "nights"}}}
          """)
  void what_cannot_be_is_refused_and_told(String field, String json) {
    var reply = put("Saver", json);

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({"Base%20Price, 422", "Agreed%20Price, 422", "Base%20Prices, 200"})
  void the_base_price_and_an_agreed_one_stand_for_themselves(String name, int status) {
    put(name, derived("Saver")).assertStatus(status);
    put(name, "{\"stay_discounts\": [{\"from_nights\": 2, \"percentage\": 100}]}")
        .assertStatus(200);
  }

  @Test
  void an_amount_is_not_finer_than_the_currency() {
    var reply = put("Saver", "{\"derivation\": {\"from\": \"X\", \"amount\": 0.005}}");

    reply.assertProblem(422, "PRICE_TOO_FINE");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("derivation.amount");
  }

  @Test
  void a_name_has_1_to_100_characters() {
    put("a".repeat(100), "{}").assertStatus(200);
    put("a".repeat(101), "{}").assertProblem(422, "INVALID_REQUEST");
    put("%20", "{}").assertProblem(422, "INVALID_REQUEST");
    alice.get(standards + "/" + "a".repeat(101)).assertProblem(422, "INVALID_REQUEST");
    alice.delete(standards + "/" + "a".repeat(101)).assertProblem(422, "INVALID_REQUEST");
  }

  @Test
  void only_the_owner_says_anything_of_them() {
    put("Saver", "{}");
    var bob = service.user("bob");

    bob.sendJson("PUT", standards + "/Saver", "{}").assertProblem(404, "HOTEL_NOT_FOUND");
    bob.delete(standards + "/Saver").assertProblem(404, "HOTEL_NOT_FOUND");
    service.anybody().get(standards + "/Saver").assertStatus(200);
  }
}
