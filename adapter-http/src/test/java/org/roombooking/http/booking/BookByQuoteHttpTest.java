package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
class BookByQuoteHttpTest {

  private static final String TERMS =
      """
      {
        "rounding": "half_up",
        "cancellation": {
          "steps": [
            {"hours_before": 48, "fee": "none"},
            {"hours_before": -18, "fee": "percentage", "value": 50}
          ],
          "afterwards": {"fee": "amount", "value": 2500},
          "no_show": {"fee": "nights", "value": 2}
        }
      }
      """;

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.soldRoomType("Deluxe", 2);
  private final String rules = "/api/v1/hotels/" + hotel.id() + "/price-rules";

  @AfterEach
  void stop() {
    service.close();
  }

  private String quote() {
    return hotel
        .ask(bob, "/api/v1/bookings/quote", type, "\"quantity\": 1")
        .assertStatus(200)
        .text("quote_id");
  }

  private Reply book(Client who, String quote) {
    return hotel.ask(
        who,
        "/api/v1/bookings",
        type,
        "\"guest_name\": \"John Doe\", \"quote_id\": \"%s\"".formatted(quote));
  }

  private static void assertRefused(Reply reply, int status, String code) {
    reply.assertProblem(status, code);
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("quote_id");
  }

  @Test
  void a_quote_is_honoured_although_prices_rose() {
    var quote = quote();
    hotel.price(type, "Base Price", "2030-06-01", "2030-06-30", "9000");

    var booked = book(bob, quote).assertStatus(201);

    assertThat(booked.body().get("total_price").decimalValue()).isEqualByComparingTo("3000");
  }

  @Test
  void a_quote_expires() {
    var quote = quote();
    service.advanceBy(Duration.ofMinutes(15));

    assertRefused(book(bob, quote), 409, "QUOTE_EXPIRED");
  }

  @Test
  void a_quote_of_somebody_else_is_unknown() {
    assertRefused(book(alice, quote()), 422, "UNKNOWN_QUOTE");
  }

  @Test
  void a_quote_for_other_rooms_does_not_fit() {
    var other =
        hotel
            .ask(bob, "/api/v1/bookings/quote", type, "\"quantity\": 2")
            .assertStatus(200)
            .text("quote_id");

    assertRefused(book(bob, other), 422, "QUOTE_MISMATCH");
  }

  @Test
  void terms_are_shown_as_they_were_set_and_frozen_onto_quote_and_booking() {
    var set = alice.sendJson("PUT", rules, TERMS).assertStatus(200);
    assertThat(service.anybody().get(rules).body()).isEqualTo(set.body());
    assertThat(set.body().at("/cancellation/steps/1/hours_before").asInt()).isEqualTo(-18);
    assertThat(set.body().at("/cancellation/no_show/fee").asString()).isEqualTo("nights");

    var quoted = hotel.ask(bob, "/api/v1/bookings/quote", type, "\"quantity\": 1");
    var booked = hotel.book(bob, type, "2030-06-10", "2030-06-12", "\"guest_name\": \"J\"");

    assertThat(booked.body().get("cancellation"))
        .isEqualTo(quoted.body().get("cancellation"))
        .isEqualTo(
            Reply.json(
                """
                {
                  "steps": [
                    {"until": "2030-06-07T17:00:00Z", "fee": 0.00},
                    {"until": "2030-06-10T11:00:00Z", "fee": 1500.00},
                    {"until": null, "fee": 2500.00}
                  ],
                  "no_show_fee": 3000.00
                }
                """));
    assertThat(booked.body().get("cancellation_fee").isNull()).isTrue();
  }

  @Test
  void a_preview_says_what_is_then_charged() {
    alice.sendJson("PUT", rules, TERMS).assertStatus(200);
    var id = hotel.book(bob, type, "2030-06-10", "2030-06-12", "\"guest_name\": \"J\"").id();
    var inHotel = "/api/v1/hotels/" + hotel.id() + "/bookings/" + id;
    alice.post(inHotel + "/confirm").assertStatus(200);
    service.advanceBy(Duration.ofHours(157));

    var preview = bob.get("/api/v1/bookings/" + id + "/cancellation").assertStatus(200);
    var cancelled = bob.post(inHotel + "/cancel").assertStatus(200);

    assertThat(preview.body().get("fee_now").decimalValue()).isEqualByComparingTo("1500");
    assertThat(cancelled.body().get("cancellation_fee").decimalValue())
        .isEqualByComparingTo("1500");
    assertThat(bob.get("/api/v1/bookings/" + id + "/cancellation").body().get("fee_now").isNull())
        .isTrue();
    service
        .user("carol")
        .get("/api/v1/bookings/" + id + "/cancellation")
        .assertProblem(404, "BOOKING_NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"no_show\": {\"fee\": \"none\", \"value\": 1}} | cancellation.no_show.value | NOT_ALLOWED",
        "{\"no_show\": {\"fee\": \"nights\"}} | cancellation.no_show.value | REQUIRED",
        "{\"no_show\": {\"fee\": \"nights\", \"value\": 1.5}} | cancellation.no_show.value | BAD_FORMAT",
        "{\"no_show\": {\"fee\": \"nights\", \"value\": 367}} | cancellation.no_show.value | TOO_LARGE",
        "{\"no_show\": {\"fee\": \"percentage\", \"value\": 101}} | cancellation.no_show.value | TOO_LARGE",
        "{\"no_show\": {\"fee\": \"none\", \"hours_before\": 1}}"
            + " | cancellation.no_show.hours_before | NOT_ALLOWED",
        "{\"steps\": [{\"fee\": \"none\"}]} | cancellation.steps[0].hours_before | REQUIRED",
        "{\"steps\": [{\"hours_before\": -25, \"fee\": \"none\"}]}"
            + " | cancellation.steps[0].hours_before | TOO_SMALL",
        "{\"steps\": [{\"hours_before\": 1, \"fee\": \"none\"}, {\"hours_before\": 1,"
            + " \"fee\": \"none\"}]} | cancellation.steps | INVALID",
      })
  void terms_that_say_nothing_clear_are_refused(String cancellation, String field, String code) {
    var reply =
        alice.sendJson(
            "PUT", rules, "{\"rounding\": \"up\", \"cancellation\": %s}".formatted(cancellation));

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(reply.body().at("/errors/0/code").asString()).isEqualTo(code);
  }

  @Test
  void a_fee_is_not_finer_than_the_currency() {
    alice
        .sendJson(
            "PUT",
            rules,
            "{\"rounding\": \"up\", \"cancellation\": {\"no_show\": {\"fee\": \"amount\","
                + " \"value\": 0.001}}}")
        .assertProblem(422, "PRICE_TOO_FINE");
  }
}
