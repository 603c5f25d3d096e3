package org.roombooking.persistence.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.EarlierDoor;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.property.RoomId;

/** The doors of a booked room: the last one, and those before it with their days of moving on. */
record DoorColumns(@Nullable RoomId last, List<EarlierDoor> earlier) {

  static DoorColumns of(RoomAssignment doors, BookedRoom room) {
    return new DoorColumns(
        doors.doorOf(room.id()).orElse(null), doors.earlier().getOrDefault(room.id(), List.of()));
  }

  UUID[] earlierArray() {
    return earlier.stream().map(door -> door.door().value()).toArray(UUID[]::new);
  }

  LocalDate[] untilArray() {
    return earlier.stream().map(EarlierDoor::until).toArray(LocalDate[]::new);
  }
}
