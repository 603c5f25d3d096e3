package org.roombooking.domain.inventory;

import java.time.LocalDate;
import java.util.List;

/** What became of an attempt to take a room on some nights for something other than a booking. */
public sealed interface DoorClosing {

  record Closed() implements DoorClosing {}

  /**
   * Nothing was written.
   *
   * @param nights on which the room is taken: by guests, out of service or locked; in order, at
   *     least one
   */
  record RoomTaken(List<LocalDate> nights) implements DoorClosing {

    public RoomTaken {
      nights = List.copyOf(nights);
    }
  }
}
