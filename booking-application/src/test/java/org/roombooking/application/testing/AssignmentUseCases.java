package org.roombooking.application.testing;

import org.roombooking.application.assignment.AssignMovingOthers;
import org.roombooking.application.assignment.AssignRooms;
import org.roombooking.application.assignment.CommitRoomPlan;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.assignment.PlanRooms;
import org.roombooking.application.assignment.Reseating;
import org.roombooking.application.assignment.RoomPlanning;

/** Which doors bookings get. */
interface AssignmentUseCases extends SharedParts {

  default AssignRooms assignRooms() {
    return new AssignRooms(steps(), ports().roomNights());
  }

  default MoveRoom moveRoom() {
    return new MoveRoom(
        steps(),
        visible(),
        ports().bookings(),
        ports().rooms(),
        ports().roomNights(),
        ports().transactions(),
        hotelClock());
  }

  default PlanRooms planRooms() {
    return new PlanRooms(roomPlanning());
  }

  default CommitRoomPlan commitRoomPlan() {
    return new CommitRoomPlan(roomPlanning(), reseating(), ports().transactions(), hotelClock());
  }

  default AssignMovingOthers assignMovingOthers() {
    return new AssignMovingOthers(
        assignRooms(),
        ports().bookings(),
        ports().hotels(),
        ports().roomNights(),
        reseating(),
        ports().transactions(),
        hotelClock());
  }

  private Reseating reseating() {
    return new Reseating(ports().bookings(), ports().roomNights(), ports().identifiers());
  }

  private RoomPlanning roomPlanning() {
    return new RoomPlanning(owned(), ports().bookings(), ports().roomNights(), hotelClock());
  }
}
