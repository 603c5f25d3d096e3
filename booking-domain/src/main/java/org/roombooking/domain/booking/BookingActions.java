package org.roombooking.domain.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.UndoWindow;

/**
 * The table of states and actions: which step may be taken from which state, when, and why not. Use
 * cases decide by it and callers are told by it, so both get the same reasons.
 */
public final class BookingActions {

  private BookingActions() {}

  public static Decision<Booking.Confirmed> confirm(Booking booking, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending -> allowed(pending.confirm());
      case Booking.Confirmed confirmed -> refused(stateOf(confirmed));
      case Booking.CheckedIn checkedIn -> refused(stateOf(checkedIn));
      case Booking.Ended ended -> refused(stateOf(ended));
    };
  }

  /**
   * The same for a caller who wants the booking even though its hold has run out: whether its
   * nights can be had again is known only when they are taken.
   */
  public static Decision<Booking.Confirmed> confirmLate(Booking booking, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending -> allowed(pending.confirm());
      case Booking.Confirmed confirmed -> refused(stateOf(confirmed));
      case Booking.CheckedIn checkedIn -> refused(stateOf(checkedIn));
      case Booking.Expired(var was, var at) ->
          now.date().isBefore(was.details().stay().departure())
              ? allowed(was.confirm())
              : new Decision.Refused<>(List.of(Reason.HOLD_EXPIRED, Reason.STAY_OVER));
      case Booking.CheckedOut checkedOut -> refused(stateOf(checkedOut));
      case Booking.Cancelled cancelled -> refused(stateOf(cancelled));
      case Booking.NoShow noShow -> refused(stateOf(noShow));
    };
  }

  public static Decision<Booking.Cancelled> cancel(Booking booking, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending -> allowed(pending.cancel(now.instant()));
      case Booking.Confirmed confirmed -> allowed(confirmed.cancel(now.instant()));
      case Booking.CheckedIn checkedIn -> refused(stateOf(checkedIn));
      case Booking.Ended ended -> refused(stateOf(ended));
    };
  }

  /** Whether rooms may be given doors; the booking is answered as it is, doors come later. */
  public static Decision<Booking.Confirmed> assign(Booking booking, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending -> refused(stateOf(pending));
      case Booking.Confirmed confirmed ->
          now.date().isBefore(confirmed.details().stay().departure())
              ? allowed(confirmed)
              : refused(Reason.STAY_OVER);
      case Booking.CheckedIn checkedIn -> refused(stateOf(checkedIn));
      case Booking.Ended ended -> refused(stateOf(ended));
    };
  }

  /** Whether rooms may be given other doors; the booking is answered as it is. */
  public static Decision<Booking> move(Booking booking, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending -> refused(stateOf(pending));
      case Booking.Confirmed confirmed ->
          move(confirmed, now, confirmed.assignment().doors().isEmpty());
      case Booking.CheckedIn checkedIn -> move(checkedIn, now, false);
      case Booking.Ended ended -> refused(stateOf(ended));
    };
  }

  private static Decision<Booking> move(Booking booking, HotelTime now, boolean hasNoDoor) {
    var reasons = new ArrayList<Reason>();
    if (!now.date().isBefore(booking.details().stay().departure())) {
      reasons.add(Reason.STAY_OVER);
    }
    if (hasNoDoor) {
      reasons.add(Reason.ROOM_NOT_ASSIGNED);
    }
    return reasons.isEmpty() ? allowed(booking) : new Decision.Refused<>(reasons);
  }

  /** On a day of the stay, once every room has its door. */
  public static Decision<Booking.CheckedIn> checkIn(Booking booking, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending -> refused(stateOf(pending));
      case Booking.Confirmed confirmed -> checkIn(confirmed, now);
      case Booking.CheckedIn checkedIn -> refused(stateOf(checkedIn));
      case Booking.Ended ended -> refused(stateOf(ended));
    };
  }

  private static Decision<Booking.CheckedIn> checkIn(Booking.Confirmed booking, HotelTime now) {
    var reasons = new ArrayList<Reason>();
    var stay = booking.details().stay();
    if (now.date().isBefore(stay.arrival())) {
      reasons.add(Reason.ARRIVAL_IN_FUTURE);
    }
    if (!now.date().isBefore(stay.departure())) {
      reasons.add(Reason.STAY_OVER);
    }
    if (!booking.hasAllDoors()) {
      reasons.add(Reason.ROOM_NOT_ASSIGNED);
    }
    return reasons.isEmpty()
        ? allowed(booking.checkIn(now.instant()))
        : new Decision.Refused<>(reasons);
  }

  public static Decision<Booking.CheckedOut> checkOut(Booking booking, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending -> refused(stateOf(pending));
      case Booking.Confirmed confirmed -> refused(stateOf(confirmed));
      case Booking.CheckedIn checkedIn -> allowed(checkedIn.checkOut(now));
      case Booking.Ended ended -> refused(stateOf(ended));
    };
  }

  /** Once the day of arrival is over at the hotel. */
  public static Decision<Booking.NoShow> markNoShow(Booking booking, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending -> refused(stateOf(pending));
      case Booking.Confirmed confirmed ->
          now.date().isAfter(confirmed.details().stay().arrival())
              ? allowed(confirmed.markNoShow(now))
              : refused(Reason.ARRIVAL_DAY_NOT_OVER);
      case Booking.CheckedIn checkedIn -> refused(stateOf(checkedIn));
      case Booking.Ended ended -> refused(stateOf(ended));
    };
  }

  /** Decides on the booking as it was written down, since only then is there a hold to end. */
  public static Decision<Booking.Expired> expire(Booking booking, HotelTime now) {
    return switch (booking) {
      case Booking.Pending pending ->
          pending.hold().hasRunOutAt(now.instant())
              ? allowed(pending.expire(now.instant()))
              : refused(Reason.HOLD_RUNNING);
      case Booking.Confirmed confirmed -> refused(stateOf(confirmed));
      case Booking.CheckedIn checkedIn -> refused(stateOf(checkedIn));
      case Booking.Ended ended -> refused(stateOf(ended));
    };
  }

  /**
   * Undoes the last step (docs/rules.md: Undone). Whether nights that have been given back can be
   * had again is known only when they are taken.
   */
  public static Decision<Booking> undo(Booking booking, UndoWindow window, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending -> refused(Reason.NOTHING_TO_UNDO);
      case Booking.Confirmed confirmed -> refused(Reason.NOTHING_TO_UNDO);
      case Booking.Expired expired -> refused(Reason.NOTHING_TO_UNDO);
      case Booking.CheckedIn(var was, var at) -> back(was, reasonsAgainstUndoing(at, window, now));
      case Booking.CheckedOut(var was, var stayed, var at) ->
          back(was, reasonsAgainstUndoing(at, window, now));
      case Booking.Cancelled(var was, var at) ->
          back(was, reasonsAgainstReturning(was, at, window, now));
      case Booking.NoShow(var was, var at, var releasedFrom) ->
          back(was, reasonsAgainstReturning(was, at, window, now));
    };
  }

  private static Decision<Booking> back(Booking was, List<Reason> against) {
    return against.isEmpty() ? allowed(was) : new Decision.Refused<>(against);
  }

  private static List<Reason> reasonsAgainstUndoing(
      Instant taken, UndoWindow window, HotelTime now) {
    return window.isOpen(taken, now.instant()) ? List.of() : List.of(Reason.UNDO_WINDOW_OVER);
  }

  /** Nobody is to come any more once the hold has run out or the departure day has come. */
  private static List<Reason> reasonsAgainstReturning(
      Booking was, Instant taken, UndoWindow window, HotelTime now) {
    var reasons = new ArrayList<>(reasonsAgainstUndoing(taken, window, now));
    if (was.asOf(now.instant()) instanceof Booking.Expired) {
      reasons.add(Reason.HOLD_EXPIRED);
    }
    if (!now.date().isBefore(was.details().stay().departure())) {
      reasons.add(Reason.STAY_OVER);
    }
    return reasons;
  }

  /**
   * Reasons that are known only when it is known what is wanted, or when rooms are taken for it,
   * beside those told in advance.
   */
  public static List<Reason> reasonsKnownLater(Action action) {
    return switch (action) {
      case ASSIGN -> List.of(Reason.NO_ROOM_OPEN);
      case MOVE -> List.of(Reason.ROOM_TAKEN, Reason.ROOM_OF_OTHER_TYPE, Reason.ROOM_TOO_SMALL);
      case CONFIRM -> List.of(Reason.NO_ROOM_THROUGHOUT);
      case UNDO -> List.of(Reason.NO_ROOM_THROUGHOUT, Reason.ROOM_TAKEN);
      case AMEND ->
          List.of(
              Reason.NO_ROOM_THROUGHOUT,
              Reason.ROOM_TAKEN,
              Reason.ARRIVAL_IN_PAST,
              Reason.DEPARTURE_IN_PAST,
              Reason.ARRIVAL_FIXED,
              Reason.ROOMS_FIXED);
      case CANCEL, CHECK_IN, CHECK_OUT, MARK_NO_SHOW, EXPIRE -> List.of();
    };
  }

  /** Every action with what stands against it; nothing stands against what is allowed. */
  public static Map<Action, List<Reason>> table(Booking booking, UndoWindow window, HotelTime now) {
    var table = new EnumMap<Action, List<Reason>>(Action.class);
    for (var action : Action.values()) {
      table.put(action, reasonsAgainst(action, booking, window, now));
    }
    return table;
  }

  public static List<Reason> reasonsAgainst(
      Action action, Booking booking, UndoWindow window, HotelTime now) {
    return switch (decide(action, booking, window, now)) {
      case Decision.Allowed<?> allowed -> List.of();
      case Decision.Refused<?>(List<Reason> reasons) -> reasons;
    };
  }

  private static Decision<? extends Booking> decide(
      Action action, Booking booking, UndoWindow window, HotelTime now) {
    return switch (action) {
      case CONFIRM -> confirm(booking, now);
      case CANCEL -> cancel(booking, now);
      case ASSIGN -> assign(booking, now);
      case MOVE -> move(booking, now);
      case CHECK_IN -> checkIn(booking, now);
      case CHECK_OUT -> checkOut(booking, now);
      case MARK_NO_SHOW -> markNoShow(booking, now);
      case AMEND -> Amending.amend(booking, booking.details(), now);
      case UNDO -> undo(booking, window, now);
      case EXPIRE -> expire(booking, now);
    };
  }

  /** The reason that a booking's state alone is. */
  static Reason stateOf(Booking booking) {
    return switch (booking) {
      case Booking.Pending pending -> Reason.BOOKING_PENDING;
      case Booking.Confirmed confirmed -> Reason.BOOKING_CONFIRMED;
      case Booking.CheckedIn checkedIn -> Reason.BOOKING_CHECKED_IN;
      case Booking.CheckedOut checkedOut -> Reason.BOOKING_CHECKED_OUT;
      case Booking.Cancelled cancelled -> Reason.BOOKING_CANCELLED;
      case Booking.NoShow noShow -> Reason.BOOKING_NO_SHOW;
      case Booking.Expired expired -> Reason.HOLD_EXPIRED;
    };
  }

  private static <T extends Booking> Decision<T> allowed(T next) {
    return new Decision.Allowed<>(next);
  }

  private static <T extends Booking> Decision<T> refused(Reason reason) {
    return new Decision.Refused<>(List.of(reason));
  }
}
