package org.roombooking.application.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.BookingSteps.Taken;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.booking.VisibleBookings;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Decision;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.RoomMove;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.Rooms;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/**
 * The front desk moves a room of a booking to another door, for all nights from one on. A stay is
 * split over several doors by moves from later nights.
 */
public final class MoveRoom {

  /**
   * What is moved where.
   *
   * @param bookedRoom empty where the booking has one room
   * @param from the first night behind the new door; empty for the first night to come
   */
  public record Command(
      BookingStep step, Optional<BookedRoomId> bookedRoom, RoomId door, Optional<LocalDate> from) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Stepped(StepOutcome<Booking> step) implements Outcome {}

    /** The booking has several rooms, and the request does not say which. */
    record BookedRoomNeeded() implements Outcome {}

    record UnknownBookedRoom() implements Outcome {}

    record UnknownRoom(RoomId room) implements Outcome {}

    /** The night is over, or not one of the stay. */
    record NotANightToCome() implements Outcome {}
  }

  /** Where no room may be moved, whichever and wherever to. */
  private static final BookingSteps.Kind<Booking> NO_MOVE =
      BookingSteps.Kind.taking(
          Action.MOVE,
          BookingEvent.Type.MOVED,
          BookingActions::move,
          (read, next, now) -> new Taken.All<>(next));

  private final BookingSteps steps;
  private final VisibleBookings visible;
  private final Bookings bookings;
  private final Rooms rooms;
  private final RoomNights roomNights;
  private final Transactions transactions;
  private final HotelClock clock;

  public MoveRoom(
      BookingSteps steps,
      VisibleBookings visible,
      Bookings bookings,
      Rooms rooms,
      RoomNights roomNights,
      Transactions transactions,
      HotelClock clock) {
    this.steps = steps;
    this.visible = visible;
    this.bookings = bookings;
    this.rooms = rooms;
    this.roomNights = roomNights;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        visible
            .findForOwner(command.step().caller(), command.step().booking())
            .map(found -> move(command, found))
            .orElseGet(() ->
                new Outcome.Stepped(new StepOutcome.UnknownBooking<>(command.step().booking()))));
  }

  private Outcome move(Command command, VisibleBookings.Visible found) {
    var now = clock.now(found.hotel());
    return switch (BookingActions.move(found.booking().value(), now)) {
      case Decision.Refused<Booking> refused ->
          new Outcome.Stepped(steps.take(command.step(), found, NO_MOVE));
      case Decision.Allowed<Booking>(Booking allowed) ->
          move(command, found, allowed.details(), now.date());
    };
  }

  private Outcome move(
      Command command, VisibleBookings.Visible found, BookingDetails details, LocalDate today) {
    var room = bookedRoom(command, details.rooms());
    var toCome = details.stay().remainingFrom(today);
    var from = command.from().orElse(toCome.arrival());
    var target = rooms.find(details.hotel(), command.door());
    if (command.bookedRoom().isEmpty() && details.rooms().size() > 1) {
      return new Outcome.BookedRoomNeeded();
    }
    if (room.isEmpty()) {
      return new Outcome.UnknownBookedRoom();
    }
    if (target.isEmpty()) {
      return new Outcome.UnknownRoom(command.door());
    }
    if (!toCome.includes(from)) {
      return new Outcome.NotANightToCome();
    }
    var move = new RoomMove(room.get(), target.get(), from);
    return new Outcome.Stepped(steps.take(command.step(), found, kind(move)));
  }

  private static Optional<BookedRoom> bookedRoom(Command command, List<BookedRoom> rooms) {
    return rooms.stream()
        .filter(room -> command.bookedRoom().map(room.id()::equals).orElse(true))
        .findFirst();
  }

  private BookingSteps.Kind<Booking> kind(RoomMove move) {
    return BookingSteps.Kind.taking(
        Action.MOVE,
        BookingEvent.Type.MOVED,
        move::decide,
        (read, next, now) -> take(read, next, move));
  }

  private Taken<Booking> take(Versioned<Booking> read, Booking next, RoomMove move) {
    if (!isOpen(read.value(), move)) {
      return new Taken.Refused<>(Reason.ROOM_TAKEN);
    }
    if (!bookings.lock(read)) {
      throw new Transactions.Restart("The booking was changed before it was moved");
    }
    var details = next.details();
    roomNights.vacate(details.hotel(), details.id(), move.room().id(), move.from());
    var door = Map.of(move.room().id(), move.target().id());
    return switch (roomNights.occupy(details.hotel(), details.id(), door, nights(details, move))) {
      case RoomNights.Occupation.Occupied() -> new Taken.All<>(next);
      case RoomNights.Occupation.RoomTaken() ->
          throw new Transactions.Restart("The room was taken at the same moment");
    };
  }

  /** Whether the room is open on all nights that are not slept in it anyway. */
  private boolean isOpen(Booking booking, RoomMove move) {
    return booking.assignment().over(nights(booking.details(), move)).stream()
        .filter(part -> !move.target().id().equals(part.doors().get(move.room().id())))
        .allMatch(part ->
            roomNights
                .takeTurnAmongOpenRooms(
                    booking.details().hotel(), move.room().type(), part.nights())
                .stream()
                .anyMatch(open -> open.id().equals(move.target().id())));
  }

  private static Stay nights(BookingDetails details, RoomMove move) {
    return new Stay(move.from(), details.stay().departure());
  }
}
