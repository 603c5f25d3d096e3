package org.roombooking.domain.property;

import java.time.Instant;

/**
 * A room with a door.
 *
 * @param maxOccupancy how many may sleep in it, 1 to {@value #MAX_OCCUPANCY}
 * @param available false while it is suspended
 */
public record Room(
    RoomId id,
    HotelId hotel,
    RoomTypeId type,
    RoomNumber number,
    int maxOccupancy,
    boolean available,
    Instant createdAt) {

  public static final int MAX_OCCUPANCY = 100;

  public Room {
    if (maxOccupancy < 1 || maxOccupancy > MAX_OCCUPANCY) {
      throw new IllegalArgumentException("Nobody sleeps in a room for " + maxOccupancy);
    }
  }

  /** The same room, suspended or not. */
  public Room available(boolean now) {
    return new Room(id, hotel, type, number, maxOccupancy, now, createdAt);
  }
}
