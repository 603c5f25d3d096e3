package org.roombooking.application.assignment;

import static org.roombooking.application.testing.Given.juneStay;

import java.util.Optional;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.assignment.PlanToken;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** A house with rooms 101 and 102 of one type. */
record TwoRooms(House house, RoomType type, Room first, Room second) {

  static final Stay PERIOD = juneStay(1, 30);

  record Patched(Booking early, Booking late, Booking waiting) {}

  static TwoRooms over(Ports ports) {
    var house = House.over(ports);
    var type = house.aRoomType(0);
    return new TwoRooms(house, type, house.aRoom(type, "101", 2), house.aRoom(type, "102", 2));
  }

  RoomPlanRequest request(boolean moving) {
    return new RoomPlanRequest(house.hotel().id(), PERIOD, moving, 1);
  }

  DrawnRoomPlan plan(boolean moving) {
    var outcome = house.useCases().planRooms().handle(house.owner(), request(moving));
    return switch (outcome) {
      case PlanRooms.Outcome.Done(DrawnRoomPlan plan) -> plan;
      case PlanRooms.Outcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  CommitRoomPlan.Outcome commit(boolean moving, PlanToken token) {
    return house
        .useCases()
        .commitRoomPlan()
        .handle(new CommitRoomPlan.Command(house.owner(), request(moving), token));
  }

  Optional<Room> roomOf(Booking booking) {
    var read = house.ports().bookings().find(booking.id()).orElseThrow().value();
    return read.assignment()
        .doorOf(read.details().rooms().getFirst().id())
        .flatMap(door -> house.ports().rooms().find(house.hotel().id(), door));
  }

  /**
   * Stays on the 10th in room 101 and on the 11th in room 102, and one over both nights that has no
   * room.
   */
  Patched patched() {
    var early = house.aBookingWithItsRoom(type, juneStay(10, 11)).value();
    var stopgap = house.aBookingWithItsRoom(type, juneStay(11, 12)).value();
    var late = house.aBookingWithItsRoom(type, juneStay(11, 12)).value();
    House.taken(house.useCases().cancelBooking().handle(house.step(stopgap.id())));
    return new Patched(early, late, house.aConfirmedBooking(type, juneStay(10, 12)).value());
  }
}
