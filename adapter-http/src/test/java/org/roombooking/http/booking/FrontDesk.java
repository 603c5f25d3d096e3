package org.roombooking.http.booking;

import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

/**
 * Where alice receives the guests of her hotel, which has one room; bob books it.
 *
 * @param deluxe the id of the type of its only room, 101
 */
record FrontDesk(Client alice, Client bob, HotelOf hotel, String deluxe, String room) {

  static FrontDesk of(Service service) {
    var alice = service.user("alice");
    var bob = service.user("bob");
    var hotel = HotelOf.openedBy(alice);
    var deluxe = hotel.soldRoomType("Deluxe", 0);
    return new FrontDesk(alice, bob, hotel, deluxe, hotel.room(deluxe, "101"));
  }

  /** A booking of the only room by its owner. */
  Reply book(String checkIn, String checkOut) {
    return hotel.book(deluxe, checkIn, checkOut);
  }

  /** A booking of the only room by bob, from today for two nights; its id. */
  String aConfirmedBooking() {
    return aConfirmedBooking("2030-06-01", "2030-06-03");
  }

  String aConfirmedBooking(String checkIn, String checkOut) {
    var booking = hotel.book(bob, deluxe, checkIn, checkOut, "\"guest_name\": \"J\"");
    return hotel.confirm(booking.assertStatus(201).id());
  }

  String aBookingInTheHouse() {
    var id = aConfirmedBooking();
    step(id, "assign-rooms").assertStatus(200);
    step(id, "check-in").assertStatus(200);
    return id;
  }

  Reply step(String booking, String step) {
    return alice.post("/api/v1/bookings/%s/%s".formatted(booking, step));
  }

  Reply read(String booking) {
    return alice.get("/api/v1/bookings/" + booking);
  }
}
