package org.roombooking.http.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
class ChildrenHttpTest {

  private static final String BANDS =
      """
      {
        "rounding": "half_up",
        "children": [
          {"until_age": 12, "kind": "amount", "value": 100},
          {"until_age": 2, "kind": "percentage", "value": 0, "counts_as_guest": false}
        ]
      }
      """;

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel =
      HotelOf.openedBy(alice, "\"city\": \"Phuket\", \"booking_policy\": \"any_user\"");
  private final String rules = "/api/v1/hotels/" + hotel.id() + "/price-rules";

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply set(String json) {
    return alice.sendJson("PUT", rules, json);
  }

  private Reply ask(String path, String type, String children) {
    return alice.post(
        path,
        """
        {
          "hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-11", %s
          "rooms": [{"room_type_id": "%s", "guests": 1, "children_ages": %s}]
        }
        """
            .formatted(
                hotel.id(),
                path.endsWith("quote") ? "" : "\"guest_name\": \"Jane Doe\",",
                type,
                children));
  }

  @Test
  void what_is_asked_for_them_is_read_by_anybody_the_youngest_first() {
    var children =
        """
        [{"until_age":2,"kind":"percentage","value":0,"counts_as_guest":false},\
        {"until_age":12,"kind":"amount","value":100.00,"counts_as_guest":true}]\
        """;

    assertThat(set(BANDS).assertStatus(200).body().get("children").toString()).isEqualTo(children);

    assertThat(service.anybody().get(rules).body().get("children").toString()).isEqualTo(children);
    assertThat(set("{\"rounding\": \"up\"}").body().get("children")).isEmpty();
  }

  @Test
  void quotes_bookings_amendments_and_searches_have_them() {
    var deluxe = hotel.soldRoomType("Deluxe", 2);
    var without = ask("/api/v1/bookings/quote", deluxe, "[]").assertStatus(200).body();
    set(BANDS);

    var quote = ask("/api/v1/bookings/quote", deluxe, "[7, 1]").assertStatus(200).body();
    assertThat(quote.at("/rooms/0/children_ages").toString()).isEqualTo("[1,7]");
    assertThat(quote.at("/rooms/0/guests").asInt()).isEqualTo(1);
    assertThat(quote.get("total_price").decimalValue())
        .isEqualByComparingTo(
            without.get("total_price").decimalValue().add(BigDecimal.valueOf(100)));

    var booking = ask("/api/v1/bookings", deluxe, "[7, 1]").assertStatus(201);
    assertThat(booking.body().at("/rooms/0/children_ages").toString()).isEqualTo("[1,7]");
    assertThat(booking.body().get("total_price")).isEqualTo(quote.get("total_price"));

    var room = booking.body().at("/rooms/0/id").asString();
    var amendment =
        alice.post(
            "/api/v1/bookings/" + booking.id() + "/amendments",
            "{\"rooms\": [{\"booked_room_id\": \"%s\", \"children_ages\": []}]}".formatted(room));
    assertThat(amendment.assertStatus(201).body().get("difference").decimalValue())
        .isEqualByComparingTo("-100");

    var offers =
        service
            .anybody()
            .get(
                "/api/v1/rooms/available?hotel_id=%s&start_date=2030-06-10&children_ages=7,1"
                    .formatted(hotel.id()))
            .items();
    assertThat(offers.getFirst().at("/prices/0/total")).isEqualTo(quote.get("total_price"));
  }

  @Test
  void a_search_in_a_city_has_them() {
    var deluxe = hotel.soldRoomType("Deluxe", 2);
    set(BANDS);
    var quote = ask("/api/v1/bookings/quote", deluxe, "[7, 1]").assertStatus(200).body();

    var offers =
        service
            .anybody()
            .get(
                "/api/v1/hotels/search?city=phuket&check_in=2030-06-10&check_out=2030-06-11"
                    + "&children_ages=1,7")
            .items();

    assertThat(offers.getFirst().at("/offer/total")).isEqualTo(quote.get("total_price"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rooms[0].children_ages[0] | [18]
          rooms[0].children_ages[0] | [-1]
          rooms[0].children_ages[1] | [1, null]
          rooms[0].children_ages    | [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]
          """)
  void children_are_0_to_17_years_old_and_not_too_many(String field, String children) {
    var reply = ask("/api/v1/bookings/quote", hotel.soldRoomType("Deluxe", 1), children);

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({"18", "-1", "1;2", "a", "'1,'", "''"})
  void ages_in_a_search_are_whole_numbers_with_commas_between_them(String ages) {
    service
        .anybody()
        .get("/api/v1/rooms/available?hotel_id=%s&children_ages=%s".formatted(hotel.id(), ages))
        .assertProblem(422, "INVALID_REQUEST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          children[0].until_age | {"until_age": 18, "kind": "amount", "value": 1}
          children[0].until_age | {"until_age": -1, "kind": "amount", "value": 1}
          children[0].until_age | {"kind": "amount", "value": 1}
          children[0].kind      | {"until_age": 1, "kind": "gold", "value": 1}
          children[0].value     | {"until_age": 1, "kind": "amount", "value": -1}
          children[0].value     | {"until_age": 1, "kind": "percentage", "value": 100.01}
          children[0].value     | {"until_age": 1, "kind": "percentage", "value": 0.001}
          children              | {"until_age": 1, "kind": "amount", "value": 1}, {"until_age": 1, "kind": "amount", "value": 2}
          """)
  void what_cannot_be_asked_is_refused_and_told(String field, String bands) {
    var reply = set("{\"rounding\": \"up\", \"children\": [%s]}".formatted(bands));

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo(field);
  }

  @Test
  void an_amount_is_not_finer_than_the_currency() {
    var reply =
        set(
            """
            {
              "rounding": "up",
              "children": [{"until_age": 1, "kind": "amount", "value": 0.001}]
            }
            """);

    reply.assertProblem(422, "PRICE_TOO_FINE");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("children");
  }
}
