package org.roombooking.bootstrap.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roombooking.domain.stay.Stay;

/**
 * Counts the rooms that acknowledged bookings take on each night, apart from the service's own
 * counters, and remembers the most there ever were at once. Thread-safe.
 */
final class Ledger {

  private record TypeNight(HotelRoomType type, LocalDate night) {}

  private final Map<TypeNight, Integer> taken = new HashMap<>();
  private final SortedMap<HotelRoomType, Integer> peak = new TreeMap<>();

  synchronized void take(HotelRoomType type, Stay stay) {
    for (var night : stay.nights()) {
      int count = taken.merge(new TypeNight(type, night), 1, Integer::sum);
      peak.merge(type, count, Math::max);
    }
  }

  /** Gives back the nights of a stay that are not over on a day. */
  synchronized void giveBack(HotelRoomType type, Stay stay, LocalDate from) {
    for (var night : stay.nights()) {
      if (!night.isBefore(from)) {
        taken.merge(new TypeNight(type, night), -1, Integer::sum);
      }
    }
  }

  /** The most rooms taken on one night, for each type that was ever booked. */
  synchronized SortedMap<HotelRoomType, Integer> peak() {
    return new TreeMap<>(peak);
  }
}
