package org.roombooking.domain.property;

import java.time.Instant;

/**
 * Rooms that are alike enough to be sold as one.
 *
 * @param name 1 to 100 characters
 * @param description up to 2,000 characters
 * @param maxOccupancy of its largest room, 0 while it has none
 * @param active false while it is suspended
 */
public record RoomType(
    RoomTypeId id,
    HotelId hotel,
    String name,
    String description,
    int maxOccupancy,
    boolean active,
    Instant createdAt) {

  /** The same type with one more room. */
  public RoomType with(Room room) {
    return new RoomType(
        id,
        hotel,
        name,
        description,
        Math.max(maxOccupancy, room.maxOccupancy()),
        active,
        createdAt);
  }
}
