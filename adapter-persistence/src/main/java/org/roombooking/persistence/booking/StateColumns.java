package org.roombooking.persistence.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.stay.Stay;

/**
 * What is written of a booking's state: its name and the facts that are true in it alone.
 *
 * @param stateSince when a hold that nobody confirmed ran out, too
 * @param endedFrom what a cancelled booking was
 * @param keptHoldExpiresAt the end of its hold, if it was pending
 * @param bookedDeparture when guests who have left had booked to leave
 */
record StateColumns(
    BookingStatus state,
    @Nullable Instant holdExpiresAt,
    @Nullable Instant stateSince,
    @Nullable LocalDate releasedFrom,
    @Nullable BookingStatus endedFrom,
    @Nullable Instant keptHoldExpiresAt,
    @Nullable Instant checkedInAt,
    @Nullable LocalDate bookedDeparture) {

  static StateColumns of(Booking booking) {
    var state = BookingStatus.of(booking);
    return switch (booking) {
      case Booking.Pending pending ->
          new StateColumns(state, end(pending.hold()), null, null, null, null, null, null);
      case Booking.Confirmed confirmed ->
          new StateColumns(state, null, null, null, null, null, null, null);
      case Booking.CheckedIn(var was, Instant at) ->
          new StateColumns(state, null, at, null, null, null, null, null);
      case Booking.CheckedOut(var was, var stayed, Instant at) ->
          new StateColumns(
              state, null, at, null, null, null, was.at(), was.details().stay().departure());
      case Booking.Cancelled(var was, Instant at) ->
          new StateColumns(state, null, at, null, BookingStatus.of(was), keptEnd(was), null, null);
      case Booking.NoShow(var was, Instant at, LocalDate releasedFrom) ->
          new StateColumns(state, null, at, releasedFrom, null, null, null, null);
      case Booking.Expired(var was, Instant at) ->
          new StateColumns(state, null, at, null, null, null, null, null);
    };
  }

  private static @Nullable Instant keptEnd(Booking.Cancellable was) {
    return switch (was) {
      case Booking.Pending pending -> end(pending.hold());
      case Booking.Confirmed confirmed -> null;
    };
  }

  private static @Nullable Instant end(Hold hold) {
    return switch (hold) {
      case Hold.Until(Instant expiresAt) -> expiresAt;
      case Hold.WithoutEnd() -> null;
    };
  }

  /** What is written of the rooms: all nights that were booked, whatever became of them. */
  static BookingDetails booked(Booking booking) {
    return booking instanceof Booking.CheckedOut checkedOut
        ? checkedOut.was().details()
        : booking.details();
  }

  /**
   * The doors that are written. An ended booking keeps those it had, to have them again if its end
   * is undone; those of a no-show are the rooms that stood empty before it was noted, too.
   */
  static RoomAssignment doors(Booking booking) {
    return switch (booking) {
      case Booking.Cancelled cancelled -> cancelled.was().assignment();
      case Booking.NoShow noShow -> noShow.was().assignment();
      case Booking.Pending pending -> pending.assignment();
      case Booking.Confirmed confirmed -> confirmed.assignment();
      case Booking.CheckedIn checkedIn -> checkedIn.assignment();
      case Booking.CheckedOut checkedOut -> checkedOut.was().assignment();
      case Booking.Expired expired -> expired.assignment();
    };
  }

  /** The nights that were booked, whatever became of them. */
  Stay booked(LocalDate arrival, LocalDate departure) {
    return new Stay(arrival, Objects.requireNonNullElse(bookedDeparture, departure));
  }

  /**
   * The booking in this state.
   *
   * @param details of what was booked
   * @param doors that are written
   * @param departure that is written
   */
  Booking booking(BookingDetails details, RoomAssignment doors, LocalDate departure) {
    return switch (state) {
      case PENDING -> new Booking.Pending(details, hold(holdExpiresAt));
      case CONFIRMED -> new Booking.Confirmed(details, doors);
      case CHECKED_IN -> checkedIn(details, doors, fact(stateSince));
      case CHECKED_OUT ->
          new Booking.CheckedOut(
              checkedIn(details, doors, fact(checkedInAt)),
              new Stay(details.stay().arrival(), departure),
              fact(stateSince));
      case CANCELLED -> new Booking.Cancelled(cancelled(details, doors), fact(stateSince));
      case NO_SHOW ->
          new Booking.NoShow(
              new Booking.Confirmed(details, doors), fact(stateSince), fact(releasedFrom));
      case EXPIRED ->
          new Booking.Expired(
              new Booking.Pending(details, hold(fact(stateSince))), fact(stateSince));
    };
  }

  private static Booking.CheckedIn checkedIn(
      BookingDetails details, RoomAssignment doors, Instant at) {
    return new Booking.CheckedIn(new Booking.Confirmed(details, doors), at);
  }

  private Booking.Cancellable cancelled(BookingDetails details, RoomAssignment doors) {
    return fact(endedFrom) == BookingStatus.PENDING
        ? new Booking.Pending(details, hold(keptHoldExpiresAt))
        : new Booking.Confirmed(details, doors);
  }

  private static Hold hold(@Nullable Instant expiresAt) {
    return expiresAt == null ? new Hold.WithoutEnd() : new Hold.Until(expiresAt);
  }

  private <T> T fact(@Nullable T fact) {
    return Objects.requireNonNull(fact, () -> "A fact of the state is missing: " + this);
  }
}
