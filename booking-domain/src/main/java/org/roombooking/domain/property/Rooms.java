package org.roombooking.domain.property;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** All rooms, ordered by id, the oldest first. Contract: {@code RoomsContract}. */
public interface Rooms {

  /**
   * Adds a room unless its number is taken in the hotel.
   *
   * @return false if the number is taken; nothing is written then
   */
  boolean add(Room room);

  Optional<Room> find(HotelId hotel, RoomId room);

  Page<Room> list(HotelId hotel, PageRequest page);

  /**
   * Suspends a room or activates it again.
   *
   * @return false if it was so already, or if there is no such room; nothing is written then
   */
  boolean setAvailable(HotelId hotel, RoomId room, boolean available);

  /**
   * Gives a room other features.
   *
   * @return false if it has these already, or if there is no such room; nothing is written then
   */
  boolean setFeatures(HotelId hotel, RoomId room, Set<RoomFeature> features);

  /** What stands on the doors of some rooms. Those that are not there are left out. */
  Map<RoomId, RoomNumber> numbers(HotelId hotel, Set<RoomId> rooms);
}
