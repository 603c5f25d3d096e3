package org.roombooking.domain.property;

import java.util.Optional;
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
}
