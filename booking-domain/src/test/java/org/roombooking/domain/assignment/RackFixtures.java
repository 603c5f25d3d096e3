package org.roombooking.domain.assignment;

import static org.roombooking.domain.assignment.PlanFixtures.BOOKED_AT;
import static org.roombooking.domain.assignment.PlanFixtures.DOUBLE;
import static org.roombooking.domain.assignment.PlanFixtures.HOTEL;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.june;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** A room rack that shows the 10th to the 15th of June; it is the 11th. */
final class RackFixtures {

  static final LocalDate TODAY = LocalDate.of(2030, 6, 11);
  static final Stay NIGHTS = june(10, 15);

  private RackFixtures() {}

  static OpenNights open(int number, Integer... days) {
    var nights = new HashSet<LocalDate>();
    Arrays.stream(days).forEach(day -> nights.add(LocalDate.of(2030, 6, day)));
    return new OpenNights(
        new Room(
            door(number),
            HOTEL,
            DOUBLE,
            new RoomNumber(Integer.toString(100 + number)),
            2,
            true,
            BOOKED_AT),
        nights);
  }

  static Versioned<Booking.Confirmed> booking(
      int number, Stay stay, Map<BookedRoomId, RoomId> doors, BookedRoomId... rooms) {
    return booking(number, stay, new RoomAssignment(doors), rooms);
  }

  static Versioned<Booking.Confirmed> booking(
      int number, Stay stay, RoomAssignment assignment, BookedRoomId... rooms) {
    var booked =
        Arrays.stream(rooms)
            .map(room -> PlanFixtures.aBookedRoom(room, DOUBLE, stay))
            .toArray(BookedRoom[]::new);
    return new Versioned<>(PlanFixtures.aBooking(number, stay, assignment, booked), Version.FIRST);
  }

  static RoomRack rack(
      boolean moving, List<OpenNights> rooms, List<Versioned<Booking.Confirmed>> bookings) {
    return new RoomRack(TODAY, NIGHTS, moving, rooms, bookings);
  }

  static RoomPlan plan(Map<BookedRoomId, RoomId> doors) {
    return new RoomPlan(doors, PlanCost.NOTHING, PlanCost.NOTHING);
  }

  static RoomPlan inTurn(BookedRoomId room, RoomId one, int from, RoomId other, int then) {
    var doors = List.of(new DoorFrom(one, day(from)), new DoorFrom(other, day(then)));
    return new RoomPlan(
        Map.of(), Map.of(room, doors), new PlanCost(0, 1, 0, 0, 0), PlanCost.NOTHING);
  }

  static LocalDate day(int day) {
    return june(day, day + 1).arrival();
  }
}
