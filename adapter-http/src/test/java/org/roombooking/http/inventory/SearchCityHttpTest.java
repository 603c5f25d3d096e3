package org.roombooking.http.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchCityHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");

  @AfterEach
  void stop() {
    service.close();
  }

  private HotelOf inPhuket() {
    return HotelOf.openedBy(
        alice,
        "\"city\": \"Phuket\", \"address\": \"1 Beach Road\", \"booking_policy\": \"any_user\"");
  }

  private HotelOf inPhuketAt(String price) {
    var hotel = inPhuket();
    var type = hotel.roomType("Standard");
    hotel.room(type, "101");
    hotel.price(type, "Base Price", "2030-06-01", "2030-06-30", price);
    return hotel;
  }

  private Reply search(String more) {
    return service
        .anybody()
        .get(
            "/api/v1/hotels/search?city=phuket&check_in=2030-06-10&check_out=2030-06-12&guests=2"
                + more);
  }

  private static List<String> hotels(Reply reply) {
    return reply.assertStatus(200).items().stream()
        .map(item -> item.path("hotel_id").asString())
        .toList();
  }

  @Test
  void a_hotel_is_shown_with_the_cheapest_room_that_can_be_booked() {
    var hotel = inPhuket();
    var dear = hotel.soldRoomType("Deluxe", 1);
    var type = hotel.roomType("Standard");
    hotel.room(type, "101");
    hotel.room(type, "102");
    hotel.price(type, "Base Price", "2030-06-10", "2030-06-11", "1200");
    hotel.price(type, "Early Bird", "2030-06-10", "2030-06-11", "1000.5");
    hotel.book(dear, "2030-06-20", "2030-06-21");

    search("")
        .assertAnswer(
            200,
            """
            [{
              "hotel_id": "%s",
              "name": "My Resort",
              "address": "1 Beach Road",
              "city": "Phuket",
              "country_code": "TH",
              "rating": 0,
              "currency": "THB",
              "offer": {
                "room_type_id": "%s",
                "room_type": "Standard",
                "max_occupancy": 2,
                "free": 2,
                "free_without_moving": true,
                "pricing_model": "Early Bird",
                "nights": [
                  {"date": "2030-06-10", "price": 1000.50, "charges": [], "total": 1000.50},
                  {"date": "2030-06-11", "price": 1000.50, "charges": [], "total": 1000.50}
                ],
                "total": 2001.00
              }
            }]
            """
                .formatted(hotel.id(), type));
  }

  @Test
  void the_total_is_that_of_a_quote_with_taxes_and_fees() {
    var hotel = inPhuketAt("1333.33");
    alice
        .post(
            "/api/v1/hotels/" + hotel.id() + "/charges",
            "{\"code\": \"VAT\", \"name\": \"VAT\", \"kind\": \"percentage\", \"value\": 7.25}")
        .assertStatus(201);
    hotel.charge("CLEANING");

    var offer = search("").assertStatus(200).items().getFirst().path("offer");

    assertThat(offer.path("total").decimalValue()).isEqualByComparingTo("2870.00");
    assertThat(quoted(hotel, offer)).isEqualByComparingTo(offer.path("total").decimalValue());
  }

  private BigDecimal quoted(HotelOf hotel, JsonNode offer) {
    var json =
        """
        {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12",
         "rooms": [{"room_type_id": "%s", "guests": 2, "pricing_model": "%s"}]}
        """
            .formatted(
                hotel.id(),
                offer.path("room_type_id").asString(),
                offer.path("pricing_model").asString());
    return alice
        .post("/api/v1/bookings/quote", json)
        .assertStatus(200)
        .body()
        .get("total_price")
        .decimalValue();
  }

  @Test
  void the_cheapest_come_first_in_pages_that_tell_how_many_there_are() {
    var dear = inPhuketAt("2000").id();
    var cheap = inPhuketAt("900").id();
    var middle = inPhuketAt("1500").id();

    assertThat(hotels(search(""))).containsExactly(cheap, middle, dear);
    var second = search("&page=2&limit=2");
    assertThat(hotels(second)).containsExactly(dear);
    assertThat(second.header("X-Total-Count")).contains("3");
  }

  @Test
  void prices_amenities_and_the_country_narrow_it() {
    var hotel = inPhuketAt("1000");
    var type = hotel.owner().get("/api/v1/hotels/" + hotel.id() + "/room-types").items().getFirst();
    hotel.amenity(type.path("id").asString(), "Bathtub");

    assertThat(hotels(search("&price_min=2000&price_max=2000.00"))).containsExactly(hotel.id());
    assertThat(hotels(search("&price_min=2000.01"))).isEmpty();
    assertThat(hotels(search("&price_max=1999.99"))).isEmpty();
    assertThat(hotels(search("&amenities=bathtub"))).containsExactly(hotel.id());
    assertThat(hotels(search("&amenities=bathtub,minibar"))).isEmpty();
    assertThat(hotels(search("&country_code=TH"))).containsExactly(hotel.id());
    assertThat(hotels(search("&country_code=PH"))).isEmpty();
  }

  @Test
  void what_cannot_be_booked_is_not_shown() {
    var hotel = inPhuketAt("1000");
    hotel.restrict("stop_sell", id(hotel), "2030-06-11", "2030-06-11", "null");

    assertThat(hotels(search(""))).isEmpty();
  }

  private static String id(HotelOf hotel) {
    return hotel
        .owner()
        .get("/api/v1/hotels/" + hotel.id() + "/room-types")
        .items()
        .getFirst()
        .path("id")
        .asString();
  }

  @Test
  void a_stay_ends_after_it_begins_and_a_range_of_prices_has_a_top() {
    var route = "/api/v1/hotels/search?city=Phuket";

    refused(
        route + "&check_in=2030-06-10&check_out=2030-06-10&price_min=2&price_max=1",
        "check_out",
        "price_max");
    service
        .anybody()
        .get(route + "&check_in=2030-06-10&check_out=2031-06-12")
        .assertProblem(422, "STAY_TOO_LONG");
    refused(
        route + "&check_in=2030-06-10&check_out=2030-06-11&amenities=" + "a,".repeat(10) + "b",
        "amenities");
  }

  private void refused(String target, String... fields) {
    var reply = service.anybody().get(target).assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().get("errors").findValuesAsString("field")).containsExactly(fields);
  }
}
