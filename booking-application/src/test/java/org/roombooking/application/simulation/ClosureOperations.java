package org.roombooking.application.simulation;

import java.util.List;
import java.util.function.BiFunction;
import org.roombooking.application.access.Caller;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.PutRoomBackIntoService;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.inventory.UnlockRooms;

/** What takes rooms out of sale for a time, and gives them back. */
final class ClosureOperations {

  private ClosureOperations() {}

  static Attempt takeOutOfService(SimulatedHotel hotel) {
    int number = hotel.chance(hotel.rooms().size());
    var nights = hotel.aStay();
    var caller = hotel.somebody();
    var command =
        new TakeRoomOutOfService.Command(
            caller, hotel.hotel().id(), hotel.rooms().get(number).id(), nights, "A pipe");
    return Attempt.by(
        caller,
        hotel.nameOf(caller) + " takes room " + number + " out of service for " + nights,
        () -> hotel.useCases().takeRoomOutOfService().handle(command));
  }

  static Attempt putBackIntoService(SimulatedHotel hotel) {
    return anEnd(
        hotel,
        "ends period",
        hotel.periods(),
        (caller, period) -> {
          var command =
              new PutRoomBackIntoService.Command(
                  caller, period.hotel(), period.room(), period.id());
          var outcome = hotel.useCases().putRoomBackIntoService().handle(command);
          return outcome instanceof PutRoomBackIntoService.Outcome.Done
              ? new OwnerChange.PeriodEnded(period)
              : outcome;
        });
  }

  static Attempt lockRooms(SimulatedHotel hotel) {
    int number = hotel.chance(hotel.types().size());
    int rooms = 1 + hotel.chance(2);
    var what = new LockRooms.What.OfType(hotel.types().get(number).id(), rooms);
    return lock(hotel, what, rooms + " of type " + number);
  }

  static Attempt lockDoor(SimulatedHotel hotel) {
    int number = hotel.chance(hotel.rooms().size());
    var what = new LockRooms.What.Door(hotel.rooms().get(number).id());
    return lock(hotel, what, "room " + number);
  }

  private static Attempt lock(SimulatedHotel hotel, LockRooms.What what, String words) {
    var nights = hotel.aStay();
    var caller = hotel.somebody();
    var command = new LockRooms.Command(caller, hotel.hotel().id(), what, nights, "A wedding");
    return Attempt.by(
        caller,
        hotel.nameOf(caller) + " locks " + words + " for " + nights,
        () -> hotel.useCases().lockRooms().handle(command));
  }

  static Attempt unlockRooms(SimulatedHotel hotel) {
    return anEnd(
        hotel,
        "ends lock",
        hotel.locks(),
        (caller, lock) -> {
          var command = new UnlockRooms.Command(caller, lock.hotel(), lock.id());
          var outcome = hotel.useCases().unlockRooms().handle(command);
          return outcome instanceof UnlockRooms.Outcome.Done
              ? new OwnerChange.LockEnded(lock)
              : outcome;
        });
  }

  // One that was ended before may be drawn again: it is unknown then.
  private static <T> Attempt anEnd(
      SimulatedHotel hotel, String verb, List<T> begun, BiFunction<Caller, T, Object> end) {
    if (begun.isEmpty()) {
      return Attempt.byItself("nothing is taken out of sale yet", () -> "nothing");
    }
    int number = hotel.chance(begun.size());
    var caller = hotel.somebody();
    var what = begun.get(number);
    return Attempt.by(
        caller, hotel.nameOf(caller) + " " + verb + " " + number, () -> end.apply(caller, what));
  }
}
