package org.roombooking.domain.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Whether a booking may become what is wanted of it (docs/rules.md: Amended). */
public final class Amending {

  private Amending() {}

  /**
   * Gives a booking other nights, rooms or guests.
   *
   * @param next what it is to be
   */
  public static Decision<Booking> amend(Booking booking, BookingDetails next, HotelTime now) {
    var reasons = reasonsAgainst(booking, next.stay(), types(next), now);
    return reasons.isEmpty()
        ? new Decision.Allowed<>(amended(booking, next))
        : new Decision.Refused<>(reasons);
  }

  private static Booking amended(Booking booking, BookingDetails next) {
    return switch (booking) {
      case Booking.Pending pending -> pending.amend(next);
      case Booking.Confirmed confirmed -> confirmed.amend(next);
      case Booking.CheckedIn checkedIn -> checkedIn.amend(next);
      case Booking.Ended ended -> throw new IllegalStateException("It has ended: " + ended);
    };
  }

  /**
   * What stands against it.
   *
   * @param stay that is wanted
   * @param rooms that are wanted, each with its type
   */
  public static List<Reason> reasonsAgainst(
      Booking booking, Stay stay, Map<BookedRoomId, RoomTypeId> rooms, HotelTime now) {
    return switch (booking.asOf(now.instant())) {
      case Booking.Pending pending ->
          reasonsBeforeArrival(pending.details(), stay, rooms, now.date());
      case Booking.Confirmed confirmed ->
          reasonsBeforeArrival(confirmed.details(), stay, rooms, now.date());
      case Booking.CheckedIn checkedIn ->
          reasonsAfterArrival(checkedIn.details(), stay, rooms, now.date());
      case Booking.Ended ended -> List.of(BookingActions.stateOf(ended));
    };
  }

  private static List<Reason> reasonsBeforeArrival(
      BookingDetails booked, Stay stay, Map<BookedRoomId, RoomTypeId> rooms, LocalDate today) {
    if (!today.isBefore(booked.stay().departure())) {
      return List.of(Reason.STAY_OVER);
    }
    var reasons = new ArrayList<Reason>();
    boolean arrivalIsOver = stay.arrival().isBefore(today);
    if (arrivalIsOver && !stay.arrival().equals(booked.stay().arrival())) {
      reasons.add(Reason.ARRIVAL_IN_PAST);
    }
    if (arrivalIsOver && !rooms.equals(types(booked))) {
      reasons.add(Reason.ROOMS_FIXED);
    }
    if (!stay.departure().isAfter(today)) {
      reasons.add(Reason.DEPARTURE_IN_PAST);
    }
    return reasons;
  }

  private static List<Reason> reasonsAfterArrival(
      BookingDetails booked, Stay stay, Map<BookedRoomId, RoomTypeId> rooms, LocalDate today) {
    var reasons = new ArrayList<Reason>();
    if (!stay.arrival().equals(booked.stay().arrival())) {
      reasons.add(Reason.ARRIVAL_FIXED);
    }
    if (!rooms.equals(types(booked))) {
      reasons.add(Reason.ROOMS_FIXED);
    }
    if (stay.departure().isBefore(today) && stay.departure().isBefore(booked.stay().departure())) {
      reasons.add(Reason.DEPARTURE_IN_PAST);
    }
    return reasons;
  }

  private static Map<BookedRoomId, RoomTypeId> types(BookingDetails details) {
    return details.rooms().stream().collect(Collectors.toMap(BookedRoom::id, BookedRoom::type));
  }
}
