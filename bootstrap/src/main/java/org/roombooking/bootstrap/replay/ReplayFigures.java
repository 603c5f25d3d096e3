package org.roombooking.bootstrap.replay;

import java.util.SortedMap;
import java.util.TreeMap;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.money.Money;

/** Counts what became of the bookings, as the service answered. Thread-safe. */
final class ReplayFigures {

  private int admitted;
  private int refused;
  private int cancelled;
  private int noShow;
  private int checkedOut;
  private long roomNights;
  private final SortedMap<String, Money> revenue = new TreeMap<>();
  private final SortedMap<HotelRoomType, Integer> refusedBy = new TreeMap<>();

  /** The figures at one moment. */
  record Snapshot(
      int admitted,
      int refused,
      int cancelled,
      int noShow,
      int checkedOut,
      long roomNights,
      SortedMap<String, Money> revenue,
      SortedMap<HotelRoomType, Integer> refusedBy) {}

  synchronized void admit() {
    admitted++;
  }

  synchronized void refuse(HotelRoomType type) {
    refused++;
    refusedBy.merge(type, 1, Integer::sum);
  }

  synchronized void cancel() {
    cancelled++;
  }

  synchronized void markNoShow() {
    noShow++;
  }

  /** Adds the nights and the money of a stay that took place. */
  synchronized void checkOut(String hotel, Booking.CheckedOut booking) {
    checkedOut++;
    var details = booking.details();
    roomNights += (long) details.stay().length() * details.rooms().size();
    revenue.merge(hotel, details.total(), Money::plus);
  }

  synchronized Snapshot snapshot() {
    return new Snapshot(
        admitted,
        refused,
        cancelled,
        noShow,
        checkedOut,
        roomNights,
        new TreeMap<>(revenue),
        new TreeMap<>(refusedBy));
  }
}
