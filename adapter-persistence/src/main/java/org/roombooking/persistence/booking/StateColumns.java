package org.roombooking.persistence.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.property.RoomId;

/** What is written of a booking's state: its name and the facts that are true in it alone. */
record StateColumns(
    BookingStatus state,
    @Nullable Instant holdExpiresAt,
    @Nullable Instant stateSince,
    @Nullable LocalDate releasedFrom) {

  static StateColumns of(Booking booking) {
    var state = BookingStatus.of(booking);
    return switch (booking) {
      case Booking.Pending(var details, Hold hold) ->
          new StateColumns(state, end(hold), null, null);
      case Booking.Confirmed confirmed -> new StateColumns(state, null, null, null);
      case Booking.CheckedIn checkedIn -> new StateColumns(state, null, checkedIn.at(), null);
      case Booking.NoShow noShow ->
          new StateColumns(state, null, noShow.at(), noShow.releasedFrom());
      case Booking.Ended ended -> new StateColumns(state, null, ended.at(), null);
    };
  }

  private static @Nullable Instant end(Hold hold) {
    return switch (hold) {
      case Hold.Until(Instant expiresAt) -> expiresAt;
      case Hold.WithoutEnd() -> null;
    };
  }

  /**
   * The doors to be written when a booking comes into its next state. Those of a no-show stay: they
   * are the rooms that stood empty on the nights before it was noted.
   */
  static Map<BookedRoomId, RoomId> doors(Booking before, Booking next) {
    var doors = next instanceof Booking.NoShow ? before.assignment() : next.assignment();
    return doors.doors();
  }
}
