package org.roombooking.application.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.roombooking.domain.assignment.OpenNights;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.assignment.RoomRack;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/**
 * Makes a rack of bookings: with all their nights to come, those on which their neighbours may be,
 * and the rooms of all their types.
 */
record RackReading(RoomNights roomNights) {

  /**
   * Reads a rack.
   *
   * @param period shown where there is no booking
   * @param shortestStay as in {@link RoomPlanRequest}: who sleeps so many nights before or after
   *     all bookings may leave a gap beside one of them that is too short to sell
   */
  RoomRack rack(
      HotelId hotel,
      LocalDate today,
      Stay period,
      boolean moving,
      int shortestStay,
      List<Versioned<Booking.Confirmed>> bookings) {
    var nights = nightsToCome(bookings, today).map(it -> around(it, shortestStay)).orElse(period);
    var types = typesOf(bookings);
    var rooms =
        types.isEmpty() ? List.<OpenNights>of() : roomNights.listOpenNights(hotel, types, nights);
    return new RoomRack(today, nights, moving, rooms, bookings);
  }

  private static Stay around(Stay nights, int more) {
    return new Stay(nights.arrival().minusDays(more), nights.departure().plusDays(more));
  }

  /** In their order, in which everybody takes turns. */
  static SortedSet<RoomTypeId> typesOf(List<Versioned<Booking.Confirmed>> bookings) {
    return bookings.stream()
        .flatMap(booking -> booking.value().details().rooms().stream())
        .map(BookedRoom::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** From the first to the last of them. */
  static Optional<Stay> nightsToCome(List<Versioned<Booking.Confirmed>> bookings, LocalDate today) {
    return bookings.stream()
        .map(booking -> booking.value().details().stay().remainingFrom(today))
        .reduce(RackReading::fromFirstToLast);
  }

  private static Stay fromFirstToLast(Stay one, Stay other) {
    return new Stay(
        one.arrival().isBefore(other.arrival()) ? one.arrival() : other.arrival(),
        one.departure().isAfter(other.departure()) ? one.departure() : other.departure());
  }
}
