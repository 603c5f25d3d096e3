package org.roombooking.bootstrap.replay;

import java.util.List;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.HistoryEntry;

/**
 * How often bookings were given other doors in place of those they had.
 *
 * @param beforeCheckIn while the guests were still to come, if they ever did
 * @param inHouse while the guests were there
 */
record Moves(long beforeCheckIn, long inHouse) {

  static final Moves NONE = new Moves(0, 0);

  /** What is written down of one booking. */
  static Moves in(List<HistoryEntry> history) {
    var types = history.stream().map(entry -> entry.event().type()).toList();
    int checkIn = types.indexOf(BookingEvent.Type.CHECKED_IN);
    return checkIn < 0
        ? new Moves(count(types), 0)
        : new Moves(count(types.subList(0, checkIn)), count(types.subList(checkIn, types.size())));
  }

  private static long count(List<BookingEvent.Type> types) {
    return types.stream().filter(BookingEvent.Type.MOVED::equals).count();
  }

  Moves plus(Moves other) {
    return new Moves(beforeCheckIn + other.beforeCheckIn, inHouse + other.inHouse);
  }
}
