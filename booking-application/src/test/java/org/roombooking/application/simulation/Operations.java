package org.roombooking.application.simulation;

import static org.roombooking.application.testing.Given.baht;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.roombooking.application.access.Caller;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** Everything that happens in a simulated hotel. */
final class Operations {

  private static final List<Operation> ALL =
      List.of(
          Operation.of(22, Operations::book),
          Operation.of(14, Operations::confirm),
          Operation.of(4, Operations::confirmLate),
          Operation.of(8, Operations::cancel),
          Operation.of(12, Operations::assign),
          Operation.of(6, Operations::move),
          Operation.of(14, Operations::checkIn),
          Operation.of(8, Operations::checkOut),
          Operation.of(4, Operations::markNoShow),
          Operation.of(6, Operations::undo),
          Operation.of(12, Amending::amend),
          Operation.of(3, Operations::suspendOrActivateRoom),
          Operation.of(1, Operations::suspendOrActivateType),
          Operation.of(3, ClosureOperations::takeOutOfService),
          Operation.of(3, ClosureOperations::putBackIntoService),
          Operation.of(2, ClosureOperations::lockRooms),
          Operation.of(2, ClosureOperations::lockDoor),
          Operation.of(4, ClosureOperations::unlockRooms),
          Operation.of(4, SaleOperations::setOverbooking),
          Operation.of(4, SaleOperations::restrict),
          Operation.of(4, SaleOperations::clearRestriction),
          Operation.of(5, PriceOperations::setStandard),
          Operation.of(2, PriceOperations::removeStandard),
          Operation.of(2, PriceOperations::setChildBands),
          Operation.of(3, Operations::sweep),
          Operation.alone(5, Operations::waitMinutes),
          Operation.alone(6, Operations::waitUntilTomorrow));

  private static final int WEIGHT = ALL.stream().mapToInt(Operation::weight).sum();

  private Operations() {}

  static Operation draw(SimulatedHotel hotel) {
    int left = hotel.chance(WEIGHT);
    for (var operation : ALL) {
      left -= operation.weight();
      if (left < 0) {
        return operation;
      }
    }
    throw new IllegalStateException("Beyond all weights");
  }

  private static Attempt book(SimulatedHotel hotel) {
    var caller = hotel.somebody();
    var stay = hotel.aStay();
    var lines =
        IntStream.rangeClosed(0, hotel.chance(4) == 0 ? 1 : 0)
            .mapToObj(line -> line(hotel))
            .toList();
    return Attempt.by(
        caller,
        hotel.nameOf(caller) + " books " + words(hotel, lines) + " for " + words(stay),
        () -> hotel.useCases().createBooking().handle(command(hotel, caller, stay, lines)));
  }

  private static RoomLine line(SimulatedHotel hotel) {
    var type = hotel.oneOf(hotel.types());
    int rooms = 1 + hotel.chance(2);
    return new RoomLine(type.id(), rooms, 1 + hotel.chance(2), children(hotel), rate(hotel));
  }

  /** None, mostly, or one who counts as a guest or does not. */
  private static List<Integer> children(SimulatedHotel hotel) {
    return hotel.chance(4) == 0 ? List.of(hotel.chance(Party.OLDEST_CHILD + 1)) : List.of();
  }

  private static RateChoice rate(SimulatedHotel hotel) {
    return switch (hotel.chance(7)) {
      case 0, 1 -> new RateChoice.Agreed(baht(900));
      case 2 -> new RateChoice.ByStandard(SimulatedHotel.SEASONAL);
      case 3 -> new RateChoice.ByStandard(hotel.oneOf(PriceOperations.DERIVED));
      default -> new RateChoice.Standing();
    };
  }

  private static CreateBooking.Command command(
      SimulatedHotel hotel, Caller caller, Stay stay, List<RoomLine> lines) {
    return new CreateBooking.Command(
        caller,
        Optional.empty(),
        new StayRequest(hotel.hotel().id(), stay, lines),
        "Malee Srisuk",
        Optional.empty());
  }

  private static Attempt confirm(SimulatedHotel hotel) {
    return step(hotel, "confirms", step -> hotel.useCases().confirmBooking().handle(step));
  }

  private static Attempt confirmLate(SimulatedHotel hotel) {
    return step(hotel, "confirms late", step -> hotel.useCases().confirmLate().handle(step));
  }

  private static Attempt cancel(SimulatedHotel hotel) {
    return step(hotel, "cancels", step -> hotel.useCases().cancelBooking().handle(step));
  }

  private static Attempt assign(SimulatedHotel hotel) {
    boolean moving = hotel.chance(2) == 0;
    return step(
        hotel,
        moving ? "gives rooms in turn to" : "gives rooms to",
        step ->
            moving
                ? hotel.useCases().assignRooms().handleAllowingMoves(step)
                : hotel.useCases().assignRooms().handle(step));
  }

  private static Attempt move(SimulatedHotel hotel) {
    int number = hotel.chance(hotel.rooms().size());
    var from =
        hotel.chance(2) == 0 ? Optional.<LocalDate>empty() : Optional.of(hotel.aStay().arrival());
    var target = hotel.rooms().get(number).id();
    return step(
        hotel,
        "moves to room " + number + from.map(day -> " on " + day).orElse("") + ":",
        step ->
            switch (hotel
                .useCases()
                .moveRoom()
                .handle(new MoveRoom.Command(step, Optional.empty(), target, from))) {
              case MoveRoom.Outcome.Stepped(var stepped) -> stepped;
              case MoveRoom.Outcome other -> other;
            });
  }

  private static Attempt checkIn(SimulatedHotel hotel) {
    return step(hotel, "checks in", step -> hotel.useCases().checkIn().handle(step));
  }

  private static Attempt checkOut(SimulatedHotel hotel) {
    return step(hotel, "checks out", step -> hotel.useCases().checkOut().handle(step));
  }

  private static Attempt markNoShow(SimulatedHotel hotel) {
    return step(hotel, "notes as no-show", step -> hotel.useCases().markNoShow().handle(step));
  }

  private static Attempt undo(SimulatedHotel hotel) {
    return step(hotel, "undoes", step -> hotel.useCases().undoLastStep().handle(step));
  }

  private static Attempt step(
      SimulatedHotel hotel, String verb, Function<BookingStep, Object> handle) {
    if (hotel.bookings().isEmpty()) {
      return Attempt.byItself("nothing is booked yet", () -> "nothing");
    }
    int number = hotel.aBooking();
    var caller = hotel.somebody();
    var step = BookingStep.of(caller, hotel.bookings().get(number));
    return Attempt.by(
        caller, hotel.nameOf(caller) + " " + verb + " booking " + number, () -> handle.apply(step));
  }

  private static Attempt suspendOrActivateRoom(SimulatedHotel hotel) {
    int number = hotel.chance(hotel.rooms().size());
    boolean available = hotel.chance(2) == 0;
    var caller = hotel.somebody();
    var command =
        new SetRoomAvailable.Command(
            caller, hotel.hotel().id(), hotel.rooms().get(number).id(), available);
    return Attempt.by(
        caller,
        hotel.nameOf(caller) + (available ? " activates room " : " suspends room ") + number,
        () -> hotel.useCases().setRoomAvailable().handle(command));
  }

  private static Attempt suspendOrActivateType(SimulatedHotel hotel) {
    int number = hotel.chance(hotel.types().size());
    boolean active = hotel.chance(3) > 0;
    var command =
        new SetRoomTypeActive.Command(
            hotel.owner(), hotel.hotel().id(), hotel.types().get(number).id(), active);
    return Attempt.by(
        hotel.owner(),
        (active ? "type is activated: " : "type is suspended: ") + number,
        () -> hotel.useCases().setRoomTypeActive().handle(command));
  }

  private static Attempt sweep(SimulatedHotel hotel) {
    return Attempt.byItself("holds are swept", () -> swept(hotel));
  }

  private static Object swept(SimulatedHotel hotel) {
    hotel.useCases().expireHolds().handle(hotel.hotel().id(), hotel.useCases().clock().instant());
    return "swept";
  }

  private static Attempt waitMinutes(SimulatedHotel hotel) {
    var minutes = Duration.ofMinutes(1 + hotel.chance(40));
    return Attempt.byItself("waiting for " + minutes, () -> waited(hotel, minutes));
  }

  private static Attempt waitUntilTomorrow(SimulatedHotel hotel) {
    var hours = Duration.ofHours(6 + hotel.chance(20));
    return Attempt.byItself("waiting for " + hours, () -> waited(hotel, hours));
  }

  private static Object waited(SimulatedHotel hotel, Duration time) {
    hotel.clock().advanceBy(time);
    return hotel.clock().instant();
  }

  private static String words(SimulatedHotel hotel, List<RoomLine> lines) {
    return String.join(
        " and ",
        lines.stream()
            .map(line ->
                line.quantity()
                    + " of type "
                    + hotel.types().stream().map(RoomType::id).toList().indexOf(line.roomType())
                    + " for "
                    + line.guests()
                    + line.childrenAges())
            .toList());
  }

  private static String words(Stay stay) {
    return stay.arrival() + " to " + stay.departure();
  }
}
