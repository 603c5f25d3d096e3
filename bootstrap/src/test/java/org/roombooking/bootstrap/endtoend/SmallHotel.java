package org.roombooking.bootstrap.endtoend;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A hotel in Bangkok with one room type, a price for 60 days, and the user who owns it.
 *
 * @param today at the hotel
 */
record SmallHotel(ApiClient owner, String id, String roomType, LocalDate today) {

  private static final int DAYS_PRICED = 60;

  static SmallHotel withRooms(int rooms, ApiClient owner) {
    var hotel =
        owner
            .post(
                "/api/v1/hotels",
                Map.of(
                    "name", "Small Hotel",
                    "address", "777 Suriwong",
                    "city", "Bangrak",
                    "country_code", "TH",
                    "booking_policy", "any_user"))
            .text("id");
    var roomType =
        owner
            .post(
                "/api/v1/room-types",
                Map.of("hotel_id", hotel, "room_type", "Double", "description", "One large bed"))
            .text("id");
    var today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    var small = new SmallHotel(owner, hotel, roomType, today);
    for (int room = 1; room <= rooms; room++) {
      small.addRoom(Integer.toString(100 + room));
    }
    owner.post(
        "/api/v1/hotels/" + hotel + "/room-pricing/range",
        Map.of(
            "room_type_id",
            roomType,
            "pricing_model",
            "Base Price",
            "start_date",
            today.toString(),
            "end_date",
            today.plusDays(DAYS_PRICED).toString(),
            "price",
            1500));
    return small;
  }

  /** Its id. */
  String addRoom(String number) {
    return owner
        .post(
            "/api/v1/rooms",
            Map.of("room_type_id", roomType, "room_number", number, "max_occupancy", 2))
        .text("id");
  }

  /** The same hotel where the service answers now; its owner is still logged in. */
  SmallHotel at(URI service) {
    return new SmallHotel(owner.at(service), id, roomType, today);
  }

  Map<String, Object> bookingRequest(int daysAhead, int nights) {
    var arrival = today.plusDays(daysAhead);
    return Map.of(
        "hotel_id", id,
        "check_in", arrival.toString(),
        "check_out", arrival.plusDays(nights).toString(),
        "guest_name", "Ada Lovelace",
        "rooms", List.of(Map.of("room_type_id", roomType, "guests", 2)));
  }

  ApiClient.Reply book(ApiClient caller, int daysAhead, int nights) {
    return caller.post("/api/v1/bookings", bookingRequest(daysAhead, nights));
  }

  ApiClient.Reply search(ApiClient caller, int daysAhead, int nights) {
    var arrival = today.plusDays(daysAhead);
    return caller.get(
        "/api/v1/rooms/available?hotel_id=%s&start_date=%s&end_date=%s&guests=2"
            .formatted(id, arrival, arrival.plusDays(nights)));
  }

  ApiClient.Reply confirm(String booking) {
    return owner.post("/api/v1/hotels/" + id + "/bookings/" + booking + "/confirm");
  }

  ApiClient.Reply cancel(String booking) {
    return owner.post("/api/v1/hotels/" + id + "/bookings/" + booking + "/cancel");
  }

  ApiClient.Reply atFrontDesk(String booking, String step) {
    return owner.post("/api/v1/bookings/" + booking + "/" + step);
  }

  /** So many more may be sold than there are rooms, from a day on and so many nights long. */
  void overbook(int rooms, int daysAhead, int nights) {
    var first = today.plusDays(daysAhead);
    owner.put(
        path("inventory/overbooking"),
        Map.of(
            "room_type_id",
            roomType,
            "start_date",
            first.toString(),
            "end_date",
            first.plusDays(nights - 1).toString(),
            "overbooking_limit",
            rooms));
  }

  /** A path below the hotel. */
  String path(String below) {
    return "/api/v1/hotels/" + id + "/" + below;
  }

  String bookConfirmed(int daysAhead, int nights) {
    var booking = book(owner, daysAhead, nights).text("id");
    confirm(booking);
    return booking;
  }
}
