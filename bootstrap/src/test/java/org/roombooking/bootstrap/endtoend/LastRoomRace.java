package org.roombooking.bootstrap.endtoend;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Many callers want the last room in one way, as often as the room is given back. */
interface LastRoomRace {

  /** How many callers there are. */
  int CALLERS = 100;

  /** The night that all of them want, in days from today. */
  int DAYS_AHEAD = 7;

  /** Makes everything ready for the next start. */
  default void prepare() {}

  /** One of the calls, at one of the processes. */
  ApiClient.Reply claim(int caller, URI process);

  /** Takes the room from the one who got it. */
  void giveBack(int winner, ApiClient.Reply won);

  /** The verdict on all but one. */
  default String refusal() {
    return "409 NO_INVENTORY";
  }

  /** So many bookings of a night, held for a while, in a hotel that has one room. */
  static List<String> overbooked(SmallHotel hotel) {
    hotel.overbook(CALLERS - 1, DAYS_AHEAD, 1);
    var bookings =
        Crowd.replies(CALLERS, caller -> hotel.book(hotel.owner(), DAYS_AHEAD, 1)).stream()
            .map(booked -> booked.text("id"))
            .toList();
    hotel.overbook(0, DAYS_AHEAD, 1);
    return bookings;
  }

  /** What a request says of the night that all of them want. */
  static Map<String, Object> theNight(SmallHotel hotel) {
    var night = hotel.today().plusDays(DAYS_AHEAD);
    return Map.of(
        "from", night.toString(), "until", night.plusDays(1).toString(), "reason", "A race");
  }
}
