package org.roombooking.application.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.RoomChoice;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Decision;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomId;

/**
 * The front desk gives doors to those rooms of a booking that have none, each for all nights still
 * to come. A booking that has all its doors stays as it is.
 */
public final class AssignRooms {

  private final BookingSteps steps;
  private final RoomNights roomNights;

  public AssignRooms(BookingSteps steps, RoomNights roomNights) {
    this.steps = steps;
    this.roomNights = roomNights;
  }

  public StepOutcome<Booking.Confirmed> handle(BookingStep command) {
    return steps.takeForOwner(
        command,
        new BookingSteps.Kind<>(
            Action.ASSIGN, BookingEvent.Type.ROOMS_ASSIGNED, this::decide, this::occupy));
  }

  private Decision<Booking.Confirmed> decide(Booking booking, HotelTime now) {
    return switch (BookingActions.assign(booking, now)) {
      case Decision.Refused<Booking.Confirmed> refused -> refused;
      case Decision.Allowed<Booking.Confirmed>(Booking.Confirmed confirmed) ->
          choose(confirmed, now)
              .<Decision<Booking.Confirmed>>map(
                  doors -> new Decision.Allowed<>(confirmed.assign(doors)))
              .orElseGet(() -> new Decision.Refused<>(List.of(Reason.NO_ROOM_OPEN)));
    };
  }

  /** A door for every room without one, or empty if there are too few. */
  private Optional<Map<BookedRoomId, RoomId>> choose(Booking.Confirmed booking, HotelTime now) {
    var details = booking.details();
    var byType =
        booking.assignment().withoutDoor(details.rooms()).stream()
            .collect(Collectors.groupingBy(BookedRoom::type, TreeMap::new, Collectors.toList()));
    var doors = new HashMap<BookedRoomId, RoomId>();
    for (var rooms : byType.entrySet()) {
      var open =
          roomNights.takeTurnAmongOpenRooms(
              details.hotel(), rooms.getKey(), details.stay().remainingFrom(now.date()));
      var chosen = RoomChoice.choose(rooms.getValue(), open);
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      doors.putAll(chosen.get());
    }
    return Optional.of(doors);
  }

  private void occupy(Booking before, Booking.Confirmed after, HotelTime now) {
    var doors = new HashMap<>(after.assignment().doors());
    if (before instanceof Booking.Confirmed confirmed) {
      doors.keySet().removeAll(confirmed.assignment().doors().keySet());
    }
    var details = after.details();
    switch (roomNights.occupy(
        details.hotel(), details.id(), doors, details.stay().remainingFrom(now.date()))) {
      case RoomNights.Occupation.Occupied occupied -> {}
      case RoomNights.Occupation.RoomTaken taken ->
          throw new Transactions.Restart("A room was taken at the same moment");
    }
  }
}
