package org.roombooking.application.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.DoorsInTurn;
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
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * The front desk gives doors to those rooms of a booking that have none, for all nights still to
 * come. A booking that has all its doors stays as it is.
 */
public final class AssignRooms {

  private final BookingSteps steps;
  private final RoomNights roomNights;

  public AssignRooms(BookingSteps steps, RoomNights roomNights) {
    this.steps = steps;
    this.roomNights = roomNights;
  }

  /** Each room gets one door that is open throughout. */
  public StepOutcome<Booking.Confirmed> handle(BookingStep command) {
    return take(command, this::oneDoorEach);
  }

  /**
   * Each room gets one door that is open throughout, if there is one for all of them. Else they get
   * doors one after the other: the guests have agreed to move (docs/rules.md: One room throughout).
   */
  public StepOutcome<Booking.Confirmed> handleAllowingMoves(BookingStep command) {
    return take(
        command,
        (booking, nights) -> oneDoorEach(booking, nights).or(() -> doorsInTurn(booking, nights)));
  }

  private StepOutcome<Booking.Confirmed> take(
      BookingStep command,
      BiFunction<Booking.Confirmed, Stay, Optional<Booking.Confirmed>> assign) {
    return steps.takeForOwner(
        command,
        new BookingSteps.Kind<>(
            Action.ASSIGN,
            BookingEvent.Type.ROOMS_ASSIGNED,
            (booking, now) -> decide(booking, now, assign),
            this::occupy));
  }

  private static Decision<Booking.Confirmed> decide(
      Booking booking,
      HotelTime now,
      BiFunction<Booking.Confirmed, Stay, Optional<Booking.Confirmed>> assign) {
    return switch (BookingActions.assign(booking, now)) {
      case Decision.Refused<Booking.Confirmed> refused -> refused;
      case Decision.Allowed<Booking.Confirmed>(Booking.Confirmed confirmed) ->
          assign
              .apply(confirmed, confirmed.details().stay().remainingFrom(now.date()))
              .<Decision<Booking.Confirmed>>map(Decision.Allowed::new)
              .orElseGet(() -> new Decision.Refused<>(List.of(Reason.NO_ROOM_OPEN)));
    };
  }

  /** A door for every room without one, or empty if there are too few. */
  private Optional<Booking.Confirmed> oneDoorEach(Booking.Confirmed booking, Stay nights) {
    var doors = new HashMap<BookedRoomId, RoomId>();
    for (var rooms : withoutDoor(booking).entrySet()) {
      var open =
          roomNights.takeTurnAmongOpenRooms(booking.details().hotel(), rooms.getKey(), nights);
      var chosen = RoomChoice.choose(rooms.getValue(), open);
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      doors.putAll(chosen.get());
    }
    return Optional.of(booking.assign(doors));
  }

  /** Doors in turn for every room without one, or empty if on some night there are too few. */
  private Optional<Booking.Confirmed> doorsInTurn(Booking.Confirmed booking, Stay nights) {
    var doors = new HashMap<BookedRoomId, List<RoomAssignment.DoorFrom>>();
    for (var rooms : withoutDoor(booking).entrySet()) {
      var open =
          roomNights.takeTurnAmongOpenNights(booking.details().hotel(), rooms.getKey(), nights);
      var chosen = DoorsInTurn.choose(rooms.getValue(), open, nights);
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      doors.putAll(chosen.get());
    }
    return Optional.of(booking.assignInTurn(doors));
  }

  private static SortedMap<RoomTypeId, List<BookedRoom>> withoutDoor(Booking.Confirmed booking) {
    return booking.assignment().withoutDoor(booking.details().rooms()).stream()
        .collect(Collectors.groupingBy(BookedRoom::type, TreeMap::new, Collectors.toList()));
  }

  private void occupy(Booking before, Booking.Confirmed after, HotelTime now) {
    var details = after.details();
    for (var part : after.assignment().over(details.stay().remainingFrom(now.date()))) {
      var doors = new HashMap<>(part.doors());
      if (before instanceof Booking.Confirmed confirmed) {
        doors.keySet().removeAll(confirmed.assignment().doors().keySet());
      }
      switch (roomNights.occupy(details.hotel(), details.id(), doors, part.nights())) {
        case RoomNights.Occupation.Occupied occupied -> {}
        case RoomNights.Occupation.RoomTaken taken ->
            throw new Transactions.Restart("A room was taken at the same moment");
      }
    }
  }
}
