package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuoteHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 2);

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void a_quote_shows_each_night_of_each_room_and_their_sum() {
    var suite = hotel.roomType("Suite");
    hotel.room(suite, "1", 4);
    hotel.price(suite, "Seasonal Price", "2030-06-01", "2030-06-30", "3000.25");
    hotel.price(deluxe, "Seasonal Price", "2030-06-11", "2030-06-11", "1800");

    var reply =
        alice.post(
            "/api/v1/bookings/quote",
            """
            {
              "hotel_id": "%s",
              "check_in": "2030-06-10",
              "check_out": "2030-06-12",
              "rooms": [
                {"room_type_id": "%s", "guests": 2, "pricing_model": "Seasonal Price"},
                {"room_type_id": "%s", "guests": 4}
              ]
            }
            """
                .formatted(hotel.id(), deluxe, suite));

    reply.assertAnswer(
        200,
        """
        {
          "quote_id": "%s",
          "expires_at": "2030-06-01T05:15:00Z",
          "hotel_id": "%s",
          "check_in": "2030-06-10",
          "check_out": "2030-06-12",
          "rooms": [
            {
              "room_type_id": "%s",
              "room_type": "Deluxe",
              "pricing_model": "Seasonal Price",
              "guests": 2,
              "children_ages": [],
              "nights": [
                {"date": "2030-06-10", "price": 1500.00, "charges": [], "total": 1500.00},
                {"date": "2030-06-11", "price": 1800.00, "charges": [], "total": 1800.00}
              ],
              "subtotal": 3300.00
            },
            {
              "room_type_id": "%s",
              "room_type": "Suite",
              "pricing_model": "Seasonal Price",
              "guests": 4,
              "children_ages": [],
              "nights": [
                {"date": "2030-06-10", "price": 3000.25, "charges": [], "total": 3000.25},
                {"date": "2030-06-11", "price": 3000.25, "charges": [], "total": 3000.25}
              ],
              "subtotal": 6000.50
            }
          ],
          "currency": "THB",
          "total_price": 9300.50,
          "cancellation": {"steps": [{"until": null, "fee": 0.00}], "no_show_fee": 0.00}
        }
        """
            .formatted(reply.text("quote_id"), hotel.id(), deluxe, suite));
  }

  @Test
  void a_quote_costs_what_the_booking_costs() {
    var quote = hotel.ask(alice, "/api/v1/bookings/quote", deluxe, "\"guest_name\": \"J\"");

    var booking = hotel.ask(alice, "/api/v1/bookings", deluxe, "\"guest_name\": \"J\"");

    assertThat(booking.body().get("total_price")).isEqualTo(quote.body().get("total_price"));
  }

  @Test
  void a_quote_takes_no_rooms() {
    for (int i = 0; i < 3; i++) {
      hotel.ask(alice, "/api/v1/bookings/quote", deluxe, "\"quantity\": 2").assertStatus(200);
    }

    assertThat(alice.get("/api/v1/bookings").items()).isEmpty();
    hotel
        .ask(alice, "/api/v1/bookings", deluxe, "\"quantity\": 2, \"guest_name\": \"J\"")
        .assertStatus(201);
  }
}
