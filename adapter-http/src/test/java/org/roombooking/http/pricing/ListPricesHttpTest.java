package org.roombooking.http.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListPricesHttpTest {

  private final Service service = Service.start();
  private final HotelOf hotel = HotelOf.openedBy(service.user("alice"));
  private final String deluxe = hotel.roomType("Deluxe");

  @BeforeEach
  void setPrices() {
    hotel.price(deluxe, "Seasonal Price", "2030-06-02", "2030-06-02", "1800");
    hotel.price(deluxe, "Base Price", "2030-06-01", "2030-06-03", "1500.5");
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply list(String more) {
    return service
        .anybody()
        .get(
            "/api/v1/room-pricing?hotel_id=%s&room_type_id=%s%s"
                .formatted(hotel.id(), deluxe, more));
  }

  private static List<String> shown(Reply reply) {
    return reply.items().stream()
        .map(price ->
            "%s %s %s"
                .formatted(
                    price.get("date").asString(),
                    price.get("pricing_model").asString(),
                    price.get("price")))
        .toList();
  }

  @Test
  void prices_are_shown_to_anybody_by_date_and_model() {
    assertThat(shown(list("")))
        .containsExactly(
            "2030-06-01 Base Price 1500.50",
            "2030-06-02 Base Price 1500.50",
            "2030-06-02 Seasonal Price 1800.00",
            "2030-06-03 Base Price 1500.50");
  }

  @Test
  void a_price_is_shown_whole() {
    var reply = list("&to=2030-06-01");

    reply.assertAnswer(
        200,
        """
        [{
          "id": "%s",
          "hotel_id": "%s",
          "room_type_id": "%s",
          "pricing_model": "Base Price",
          "date": "2030-06-01",
          "guests": null,
          "price": 1500.50,
          "currency": "THB",
          "is_available": true,
          "created_at": "2030-06-01T05:00:00Z"
        }]
        """
            .formatted(reply.body().at("/0/id").asString(), hotel.id(), deluxe));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 4",
    "&from=2030-06-02, 3",
    "&to=2030-06-02, 3",
    "&from=2030-06-02&to=2030-06-02, 2",
    "&from=2030-06-04, 0",
  })
  void from_and_to_are_both_included(String range, String count) {
    assertThat(list(range).header("X-Total-Count")).contains(count);
  }

  @Test
  void the_end_must_not_come_before_the_beginning() {
    list("&from=2030-06-02&to=2030-06-01")
        .assertProblem(
            422,
            "INVALID_REQUEST",
            """
            {
              "detail": "Some of the values are not valid; see errors.",
              "errors": [
                {"field": "to", "code": "NOT_AFTER", "message": "must not be before from"}
              ]
            }
            """);
  }

  @Test
  void they_come_in_pages() {
    var page = list("&limit=3&page=2");

    assertThat(shown(page)).containsExactly("2030-06-03 Base Price 1500.50");
    assertThat(page.header("X-Total-Count")).contains("4");
    assertThat(page.header("Link"))
        .hasValueSatisfying(links -> assertThat(links).contains("rel=\"prev\""));
  }

  @Test
  void a_room_type_that_is_not_the_hotels_is_not_found() {
    var elsewhere = HotelOf.openedBy(hotel.owner()).id();
    var anybody = service.anybody();

    anybody
        .get("/api/v1/room-pricing?hotel_id=%s&room_type_id=%s".formatted(elsewhere, deluxe))
        .assertProblem(404, "ROOM_TYPE_NOT_FOUND");
    anybody
        .get(
            "/api/v1/room-pricing?hotel_id=%s&room_type_id=%s"
                .formatted(hotel.id(), HotelOf.NOBODYS_ID))
        .assertProblem(404, "ROOM_TYPE_NOT_FOUND");
  }

  @Test
  void both_ids_are_needed() {
    var reply = service.anybody().get("/api/v1/room-pricing");

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().get("errors").findValuesAsString("field"))
        .containsExactly("hotel_id", "room_type_id");
  }
}
