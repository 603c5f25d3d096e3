package org.roombooking.bootstrap.endtoend;

import java.util.Map;
import org.roombooking.application.assignment.AssignMovingOthers;
import org.roombooking.application.assignment.AssignRooms;
import org.roombooking.application.assignment.CommitRoomPlan;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.ConfirmLate;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.UndoLastStep;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.TakeRoomOutOfService;

/**
 * Every use case by which somebody comes to have a room that another could have had, and the race
 * for the last one. {@code TakingRoomsTest} keeps the list complete.
 */
public enum WayToTakeRooms {
  BOOK(CreateBooking.class),
  CONFIRM_LATE(ConfirmLate.class),
  UNDO(UndoLastStep.class),
  AMEND(AmendBooking.class),
  ASSIGN(AssignRooms.class),
  ASSIGN_MOVING_OTHERS(AssignMovingOthers.class),
  MOVE(MoveRoom.class),
  PLAN(CommitRoomPlan.class),
  LOCK(LockRooms.class),
  TAKE_OUT_OF_SERVICE(TakeRoomOutOfService.class);

  private final Class<?> useCase;

  WayToTakeRooms(Class<?> useCase) {
    this.useCase = useCase;
  }

  public Class<?> useCase() {
    return useCase;
  }

  LastRoomRace race(TwoProcesses service, ApiClient owner) {
    return switch (this) {
      case BOOK -> RacesForNights.Book.of(owner);
      case CONFIRM_LATE -> RacesForNights.ConfirmLate.of(service, owner);
      case UNDO -> RacesForNights.Undo.of(owner);
      case AMEND -> RacesForNights.Amend.of(owner);
      case ASSIGN -> RacesForDoors.Assign.of(owner, Map.of());
      case ASSIGN_MOVING_OTHERS -> RacesForDoors.Assign.of(owner, Map.of("move_others", true));
      case MOVE -> RacesForDoors.Move.of(owner);
      case PLAN -> RacesForDoors.Plan.of(owner);
      case LOCK -> RacesForNights.Lock.of(owner);
      case TAKE_OUT_OF_SERVICE -> RacesForDoors.TakeOutOfService.of(owner);
    };
  }
}
