package org.roombooking.application.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.version.Versioned;

/** Rooms in bookings that hold or have them, by type and night. */
record TakenRooms(Map<RoomTypeNight, Integer> byNight) {

  static TakenRooms of(List<Versioned<Booking>> bookings, Instant now) {
    var taken = new HashMap<RoomTypeNight, Integer>();
    for (var read : bookings) {
      var booking = read.value().asOf(now);
      for (var night : nightsTaken(booking)) {
        for (var room : booking.details().rooms()) {
          taken.merge(new RoomTypeNight(room.type(), night), 1, Integer::sum);
        }
      }
    }
    return new TakenRooms(taken);
  }

  int on(RoomTypeNight night) {
    return byNight.getOrDefault(night, 0);
  }

  private static List<LocalDate> nightsTaken(Booking booking) {
    var nights = booking.details().stay().nights();
    return switch (booking) {
      case Booking.Pending pending -> nights;
      case Booking.Confirmed confirmed -> nights;
      case Booking.CheckedIn checkedIn -> nights;
      case Booking.CheckedOut checkedOut -> nights;
      case Booking.NoShow noShow ->
          nights.stream().filter(night -> night.isBefore(noShow.releasedFrom())).toList();
      case Booking.Cancelled cancelled -> List.of();
      case Booking.Expired expired -> List.of();
    };
  }
}
