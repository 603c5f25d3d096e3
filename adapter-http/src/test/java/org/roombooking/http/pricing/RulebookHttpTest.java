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
class RulebookHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String rules = "/api/v1/hotels/" + hotel.id() + "/price-rules";
  private final String charges = "/api/v1/hotels/" + hotel.id() + "/charges";

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply charge(String json) {
    return alice.post(charges, json);
  }

  @Test
  void a_hotel_rounds_as_it_says_and_to_the_nearest_until_then() {
    service.anybody().get(rules).assertAnswer(200, rounding("half_up", 1));

    alice
        .sendJson("PUT", rules, "{\"rounding\": \"half_even\", \"rounding_step\": 25}")
        .assertAnswer(200, rounding("half_even", 25));
    alice.sendJson("PUT", rules, "{\"rounding\": \"down\"}").assertAnswer(200, rounding("down", 1));

    alice.get(rules).assertAnswer(200, rounding("down", 1));
  }

  private static String rounding(String rounding, int step) {
    return """
    {
      "rounding": "%s",
      "rounding_step": %d,
      "cancellation": {
        "steps": [],
        "afterwards": {"fee": "none", "value": null},
        "no_show": {"fee": "none", "value": null}
      },
      "children": []
    }
    """
        .formatted(rounding, step);
  }

  @Test
  void an_amount_is_charged_as_often_as_it_says() {
    var reply =
        charge(
            """
            {"code": "CITY_TAX", "name": "City tax", "kind": "flat", "value": 20, "per": "person_night",
             "cap": 200, "first_night": "2030-01-01", "last_night": "2030-12-31"}
            """);

    reply.assertAnswer(
        201,
        """
        {
          "id": "%s",
          "hotel_id": "%s",
          "code": "CITY_TAX",
          "name": "City tax",
          "kind": "flat",
          "value": 20.00,
          "per": "person_night",
          "cap": 200.00,
          "inclusive": false,
          "first_night": "2030-01-01",
          "last_night": "2030-12-31"
        }
        """
            .formatted(reply.id(), hotel.id()));
    assertThat(service.anybody().get(charges).items()).containsExactly(reply.body());
  }

  @Test
  void a_percentage_is_of_the_price() {
    var reply =
        charge(
            "{\"code\": \"VAT\", \"name\": \"VAT\", \"kind\": \"percentage\", \"value\": 7.5, \"inclusive\": true}");

    reply.assertAnswer(
        201,
        """
        {
          "id": "%s",
          "hotel_id": "%s",
          "code": "VAT",
          "name": "VAT",
          "kind": "percentage",
          "value": 7.5,
          "per": null,
          "cap": null,
          "inclusive": true,
          "first_night": null,
          "last_night": null
        }
        """
            .formatted(reply.id(), hotel.id()));
  }

  @Test
  void quotes_and_bookings_show_what_is_charged_for_each_night() {
    var type = hotel.soldRoomType("Deluxe", 1);
    charge("{\"code\": \"VAT\", \"name\": \"VAT\", \"kind\": \"percentage\", \"value\": 7}")
        .assertStatus(201);
    charge(
            "{\"code\": \"FEE\", \"name\": \"Fee\", \"kind\": \"flat\", \"value\": 100, \"per\": \"stay\"}")
        .assertStatus(201);
    charge(
            "{\"code\": \"TAX\", \"name\": \"Tax\", \"kind\": \"percentage\", \"value\": 10, \"inclusive\": true}")
        .assertStatus(201);

    var quoted = hotel.ask(alice, "/api/v1/bookings/quote", type, "\"quantity\": 1");
    var booked = hotel.book(type, "2030-06-10", "2030-06-12").assertStatus(201);

    assertThat(quoted.body().at("/rooms/0/nights")).isEqualTo(booked.body().at("/rooms/0/nights"));
    assertThat(booked.body().at("/rooms/0/nights"))
        .isEqualTo(
            Reply.json(
                """
                [
                  {
                    "date": "2030-06-10",
                    "price": 1500.00,
                    "charges": [
                      {"code": "FEE", "amount": 100.00, "inclusive": false},
                      {"code": "TAX", "amount": 136.36, "inclusive": true},
                      {"code": "VAT", "amount": 105.00, "inclusive": false}
                    ],
                    "total": 1705.00
                  },
                  {
                    "date": "2030-06-11",
                    "price": 1500.00,
                    "charges": [
                      {"code": "TAX", "amount": 136.36, "inclusive": true},
                      {"code": "VAT", "amount": 105.00, "inclusive": false}
                    ],
                    "total": 1605.00
                  }
                ]
                """));
    assertThat(booked.body().get("total_price").decimalValue()).isEqualByComparingTo("3310");
    assertThat(booked.body().at("/rooms/0/subtotal").decimalValue()).isEqualByComparingTo("3310");
    assertThat(quoted.body().get("total_price")).isEqualTo(booked.body().get("total_price"));
    assertThat(alice.get("/api/v1/bookings/" + booked.id()).body()).isEqualTo(booked.body());
  }

  @Test
  void a_charge_is_taken_away_once() {
    var id = hotel.charge("FEE");

    alice.delete(charges + "/" + id).assertStatus(204);

    alice
        .sendJson("DELETE", charges + "/" + id, "")
        .assertProblem(
            404, "CHARGE_NOT_FOUND", "{\"detail\": \"There is no charge %s.\"}".formatted(id));
    assertThat(alice.get(charges).items()).isEmpty();
  }

  @Test
  void a_code_is_taken_once() {
    hotel.charge("FEE");

    charge("{\"code\": \"FEE\", \"name\": \"Fee\", \"kind\": \"percentage\", \"value\": 1}")
        .assertProblem(
            409, "CHARGE_CODE_TAKEN", "{\"detail\": \"The hotel has a charge \\\"FEE\\\".\"}");
  }

  @Test
  void a_hotel_has_so_many_and_no_more() {
    for (int i = 0; i < 50; i++) {
      hotel.charge("FEE_" + i);
    }

    charge("{\"code\": \"FEE\", \"name\": \"Fee\", \"kind\": \"percentage\", \"value\": 1}")
        .assertProblem(
            409, "TOO_MANY_CHARGES", "{\"detail\": \"A hotel has at most 50 charges.\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"code\": \"vat\", \"value\": 1 | code | BAD_FORMAT",
        "\"code\": \"VAT\", \"value\": 1, \"per\": \"night\" | per | NOT_ALLOWED",
        "\"code\": \"VAT\", \"value\": 1.005 | value | BAD_FORMAT",
        "\"code\": \"VAT\", \"value\": 0.009 | value | TOO_SMALL",
        "\"code\": \"VAT\", \"value\": 1000.01 | value | TOO_LARGE",
        "\"code\": \"VAT\", \"value\": 1, \"first_night\": \"2030-06-02\","
            + " \"last_night\": \"2030-06-01\" | last_night | NOT_AFTER",
      })
  void what_makes_no_charge_is_refused(String members, String field, String code) {
    var reply = charge("{\"name\": \"Charge\", \"kind\": \"percentage\", %s}".formatted(members));

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(reply.body().at("/errors/0/code").asString()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"value, 0.001, 5", "cap, 5, 0.001"})
  void an_amount_is_not_finer_than_the_currency(String field, String amount, String cap) {
    var reply =
        charge(
            "{\"code\": \"FEE\", \"name\": \"Fee\", \"kind\": \"flat\", \"value\": %s, \"cap\": %s}"
                .formatted(amount, cap));

    reply.assertProblem(422, "PRICE_TOO_FINE");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo(field);
  }
}
