package org.roombooking.http.pricing;

import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;

/** A room type of a hotel, whose owner prices it. */
record PricedType(HotelOf hotel, String id) {

  static PricedType in(HotelOf hotel) {
    return new PricedType(hotel, hotel.roomType("Deluxe"));
  }

  /** Prices one date. */
  Reply setOne(String more) {
    return setOne(hotel.owner(), hotel.id(), id, more);
  }

  static Reply setOne(Client client, String hotel, String type, String more) {
    return client.post(
        "/api/v1/hotels/%s/room-pricing".formatted(hotel),
        "{\"room_type_id\": \"%s\", %s}".formatted(type, more));
  }

  /** Prices each date of a range. */
  Reply setRange(String more) {
    return hotel
        .owner()
        .post(
            "/api/v1/hotels/%s/room-pricing/range".formatted(hotel.id()),
            "{\"room_type_id\": \"%s\", %s}".formatted(id, more));
  }

  /** A price of the type as it is answered. */
  String priceJson(String price, String model, String date, String amount) {
    return """
    {
      "id": "%s",
      "hotel_id": "%s",
      "room_type_id": "%s",
      "pricing_model": "%s",
      "date": "%s",
      "guests": null,
      "price": %s,
      "currency": "THB",
      "is_available": true,
      "created_at": "2030-06-01T05:00:00Z"
    }
    """
        .formatted(price, hotel.id(), id, model, date, amount);
  }
}
