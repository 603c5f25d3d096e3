package org.roombooking.http.booking;

import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;

/** Stays that the owner of a hotel asks for, at one of the paths that price or book them. */
record AskedStays(HotelOf hotel, String path) {

  Reply ask(Client client, String hotelId, String checkIn, String checkOut, String rooms) {
    return client.post(
        path,
        """
        {"hotel_id": "%s", "check_in": "%s", "check_out": "%s", "rooms": [%s], "guest_name": "J"}
        """
            .formatted(hotelId, checkIn, checkOut, rooms));
  }

  Reply ask(String checkIn, String checkOut, String type) {
    return askForLines(checkIn, checkOut, "{\"room_type_id\": \"%s\"}".formatted(type));
  }

  /**
   * Asks for rooms with more to say of them than their type.
   *
   * @param rooms the entries of the request
   */
  Reply askForLines(String checkIn, String checkOut, String rooms) {
    return ask(hotel.owner(), hotel.id(), checkIn, checkOut, rooms);
  }
}
