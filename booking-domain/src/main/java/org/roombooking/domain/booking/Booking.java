package org.roombooking.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/**
 * A guest's claim on rooms, from the first hold to the departure. Each state has only the facts
 * that are true in it, and only the steps that lead out of it; {@link BookingActions} says when a
 * step may be taken.
 */
public sealed interface Booking {

  BookingDetails details();

  default BookingId id() {
    return details().id();
  }

  /** The doors its rooms have been given: none in a state that has no doors. */
  default RoomAssignment assignment() {
    return RoomAssignment.none();
  }

  /**
   * The booking as it is at a moment: a hold that has run out has expired, whether or not anybody
   * has noticed (rule 6).
   */
  default Booking asOf(Instant now) {
    return switch (this) {
      case Pending pending when pending.hold().hasRunOutAt(now) -> pending.expire(now);
      case Pending pending -> pending;
      case Confirmed confirmed -> confirmed;
      case CheckedIn checkedIn -> checkedIn;
      case Ended ended -> ended;
    };
  }

  /** Holds its rooms and waits to be confirmed. */
  record Pending(BookingDetails details, Hold hold) implements Booking {

    Confirmed confirm() {
      return new Confirmed(details, RoomAssignment.none());
    }

    Cancelled cancel(Instant at) {
      return new Cancelled(details, at);
    }

    Expired expire(Instant now) {
      return new Expired(
          details,
          switch (hold) {
            case Hold.Until(Instant expiresAt) -> expiresAt;
            case Hold.WithoutEnd() -> now;
          });
    }
  }

  /** Sold. Some or all of its rooms may have been given doors. */
  record Confirmed(BookingDetails details, RoomAssignment assignment) implements Booking {

    public boolean hasAllDoors() {
      return assignment.withoutDoor(details.rooms()).isEmpty();
    }

    /** The same booking with doors for more of its rooms. */
    public Confirmed assign(Map<BookedRoomId, RoomId> doors) {
      return new Confirmed(details, assignment.with(doors));
    }

    CheckedIn checkIn(Instant at) {
      return new CheckedIn(details, assignment, at);
    }

    Cancelled cancel(Instant at) {
      return new Cancelled(details, at);
    }

    NoShow markNoShow(HotelTime now) {
      return new NoShow(details, now.instant(), now.date());
    }
  }

  /** The guests are in the house. Every room has a door. */
  record CheckedIn(BookingDetails details, RoomAssignment assignment, Instant at)
      implements Booking {

    public CheckedIn {
      if (!assignment.withoutDoor(details.rooms()).isEmpty()) {
        throw new IllegalArgumentException("A guest without a room: " + details.id());
      }
    }

    /**
     * A guest who leaves early has stayed for the nights that have begun, one at the least (rule
     * 4).
     */
    CheckedOut checkOut(HotelTime now) {
      return now.date().isBefore(details.stay().departure())
          ? new CheckedOut(details.shortenedTo(stayUntil(now.date())), assignment, now.instant())
          : new CheckedOut(details, assignment, now.instant());
    }

    private Stay stayUntil(LocalDate today) {
      var firstMorning = details.stay().arrival().plusDays(1);
      return new Stay(
          details.stay().arrival(), today.isBefore(firstMorning) ? firstMorning : today);
    }
  }

  /** No step leads out of an ended booking. */
  sealed interface Ended extends Booking {

    /** Since when it has been ended. */
    Instant at();
  }

  /** The guests have left. The stay is the one that took place. */
  record CheckedOut(BookingDetails details, RoomAssignment assignment, Instant at)
      implements Ended {}

  record Cancelled(BookingDetails details, Instant at) implements Ended {}

  /**
   * The guests did not come.
   *
   * @param releasedFrom the first night that could be sold again; the nights before it stayed empty
   */
  record NoShow(BookingDetails details, Instant at, LocalDate releasedFrom) implements Ended {}

  /** Nobody confirmed it in time. */
  record Expired(BookingDetails details, Instant at) implements Ended {}
}
