package org.roombooking.application.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.roombooking.domain.assignment.OpenNights;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** How many rooms of a type there are on each of some nights, for this or that. */
record NightsOfType(Ports ports, RoomType type, Stay nights, Instant now) {

  List<Integer> free() {
    return left().stream().map(NightAvailability::free).toList();
  }

  /** Doors that are open and not free. */
  List<Integer> awaitingRoom() {
    var doors = ports.roomNights().listOpenNights(type.hotel(), List.of(type.id()), nights);
    return left().stream().map(left -> openOn(left.night(), doors) - left.free()).toList();
  }

  private static int openOn(LocalDate night, List<OpenNights> doors) {
    return Math.toIntExact(doors.stream().filter(door -> door.nights().contains(night)).count());
  }

  private List<NightAvailability> left() {
    return ports.availability().of(type.hotel(), nights, now).stream()
        .filter(found -> found.type().equals(type.id()))
        .findFirst()
        .orElseThrow()
        .nights();
  }
}
