package org.roombooking.domain.property;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * A room with a door.
 *
 * @param maxOccupancy how many may sleep in it, 1 to {@value #MAX_OCCUPANCY}
 * @param features up to {@value RoomFeature#MOST}
 * @param available false while it is suspended
 */
public record Room(
    RoomId id,
    HotelId hotel,
    RoomTypeId type,
    RoomNumber number,
    int maxOccupancy,
    Set<RoomFeature> features,
    boolean available,
    Instant createdAt) {

  public static final int MAX_OCCUPANCY = 100;

  public Room {
    features = RoomFeature.noMoreThanMost(features);
    if (maxOccupancy < 1 || maxOccupancy > MAX_OCCUPANCY) {
      throw new IllegalArgumentException("Nobody sleeps in a room for " + maxOccupancy);
    }
  }

  /** A room without features. */
  public Room(
      RoomId id,
      HotelId hotel,
      RoomTypeId type,
      RoomNumber number,
      int maxOccupancy,
      boolean available,
      Instant createdAt) {
    this(id, hotel, type, number, maxOccupancy, Set.of(), available, createdAt);
  }

  /** The same room, suspended or not. */
  public Room available(boolean now) {
    return new Room(id, hotel, type, number, maxOccupancy, features, now, createdAt);
  }

  /** The same room with other features. */
  public Room with(Collection<RoomFeature> others) {
    return new Room(
        id, hotel, type, number, maxOccupancy, Set.copyOf(others), available, createdAt);
  }
}
