package org.roombooking.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * has noticed.
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
  record Pending(BookingDetails details, Hold hold) implements Cancellable {

    Pending amend(BookingDetails next) {
      return new Pending(next, hold);
    }

    Confirmed confirm() {
      return new Confirmed(details, RoomAssignment.none());
    }

    Expired expire(Instant now) {
      return new Expired(
          this,
          switch (hold) {
            case Hold.Until(Instant expiresAt) -> expiresAt;
            case Hold.WithoutEnd() -> now;
          });
    }
  }

  /** Sold. Some or all of its rooms may have been given doors. */
  record Confirmed(BookingDetails details, RoomAssignment assignment) implements Cancellable {

    public boolean hasAllDoors() {
      return assignment.withoutDoor(details.rooms()).isEmpty();
    }

    /** The same booking with doors for more of its rooms. */
    public Confirmed assign(Map<BookedRoomId, RoomId> doors) {
      return new Confirmed(details, assignment.with(doors));
    }

    /** The same booking with doors one after the other for more of its rooms. */
    public Confirmed assignInTurn(Map<BookedRoomId, List<RoomAssignment.DoorFrom>> doors) {
      return new Confirmed(details, assignment.withInTurn(doors));
    }

    /**
     * The same booking with other nights or rooms. A room keeps its door while it keeps its type.
     */
    Confirmed amend(BookingDetails next) {
      return new Confirmed(
          next, assignment.keptFrom(details.rooms(), next.rooms()).within(next.stay()));
    }

    /** The same booking where some of its rooms wait for another door. */
    public Confirmed withoutDoorsOf(Collection<BookedRoomId> rooms) {
      return new Confirmed(details, assignment.without(rooms));
    }

    /** The same booking with another door for one of its rooms from a night on. */
    public Confirmed move(BookedRoomId room, LocalDate from, RoomId door) {
      return new Confirmed(details, assignment.moved(room, details.stay().arrival(), from, door));
    }

    /** The same booking before any of its rooms was given a door. */
    public Confirmed withoutDoors() {
      return new Confirmed(details, RoomAssignment.none());
    }

    CheckedIn checkIn(Instant at) {
      return new CheckedIn(this, at);
    }

    NoShow markNoShow(HotelTime now) {
      return new NoShow(this, now.instant(), now.date());
    }
  }

  /** What can be given up before the guests have come. */
  sealed interface Cancellable extends Booking {

    default Cancelled cancel(Instant at) {
      return new Cancelled(this, at);
    }
  }

  /** The guests are in the house. Every room has a door. */
  record CheckedIn(Confirmed was, Instant at) implements Booking {

    public CheckedIn {
      if (!was.hasAllDoors()) {
        throw new IllegalArgumentException("A guest without a room: " + was.id());
      }
    }

    @Override
    public BookingDetails details() {
      return was.details();
    }

    @Override
    public RoomAssignment assignment() {
      return was.assignment();
    }

    CheckedIn amend(BookingDetails next) {
      return new CheckedIn(was.amend(next), at);
    }

    /** The same guests behind another door from a night on. */
    public CheckedIn move(BookedRoomId room, LocalDate from, RoomId door) {
      return new CheckedIn(was.move(room, from, door), at);
    }

    /** A guest who leaves early has stayed for the nights that have begun, one at the least. */
    CheckedOut checkOut(HotelTime now) {
      var booked = details().stay();
      return new CheckedOut(
          this,
          now.date().isBefore(booked.departure()) ? stayUntil(now.date()) : booked,
          now.instant());
    }

    private Stay stayUntil(LocalDate today) {
      var arrival = details().stay().arrival();
      var firstMorning = arrival.plusDays(1);
      return new Stay(arrival, today.isBefore(firstMorning) ? firstMorning : today);
    }
  }

  /**
   * No step leads out of an ended booking but back. It keeps the state that it ended, so that the
   * last step can be undone.
   */
  sealed interface Ended extends Booking {

    Booking was();

    /** Since when it has been ended. */
    Instant at();

    @Override
    default BookingDetails details() {
      return was().details();
    }
  }

  /**
   * The guests have left. Its details tell of the stay that took place, those of what it was tell
   * of the stay that was booked.
   */
  record CheckedOut(CheckedIn was, Stay stayed, Instant at) implements Ended {

    public CheckedOut {
      var booked = was.details().stay();
      if (!stayed.arrival().equals(booked.arrival())
          || stayed.departure().isAfter(booked.departure())) {
        throw new IllegalArgumentException(stayed + " is not the beginning of " + booked);
      }
    }

    @Override
    public BookingDetails details() {
      return was.details().shortenedTo(stayed);
    }

    @Override
    public RoomAssignment assignment() {
      return was.assignment();
    }

    /** The nights that were booked and not stayed for, which others could buy since. */
    public Optional<Stay> notStayed() {
      var booked = was.details().stay();
      return stayed.equals(booked)
          ? Optional.empty()
          : Optional.of(new Stay(stayed.departure(), booked.departure()));
    }
  }

  record Cancelled(Cancellable was, Instant at) implements Ended {}

  /**
   * The guests did not come.
   *
   * @param releasedFrom the first night that could be sold again; the nights before it stayed empty
   */
  record NoShow(Confirmed was, Instant at, LocalDate releasedFrom) implements Ended {

    /** The nights that others could buy since; none where the stay was over when it was noted. */
    public Optional<Stay> released() {
      var departure = was.details().stay().departure();
      return releasedFrom.isBefore(departure)
          ? Optional.of(new Stay(releasedFrom, departure))
          : Optional.empty();
    }
  }

  /** Nobody confirmed it in time. */
  record Expired(Pending was, Instant at) implements Ended {}
}
