package org.roombooking.domain.property;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** All room types, ordered by id, the oldest first. Contract: {@code RoomTypesContract}. */
public interface RoomTypes {

  /**
   * Adds a room type unless its hotel has one of that name.
   *
   * @return false if the name is taken; nothing is written then
   */
  boolean add(RoomType roomType);

  /** Finds a type by its id alone, for requests that do not say the hotel. */
  Optional<RoomType> find(RoomTypeId id);

  /** Suspends a type or activates it again; empty if the hotel has no such type. */
  Optional<RoomType> setActive(HotelId hotel, RoomTypeId type, boolean active);

  Page<RoomType> list(HotelId hotel, PageRequest page);

  /** All types of a hotel. */
  List<RoomType> listAll(HotelId hotel);

  /**
   * What some types of a hotel are called, which never changes; those that it has not are left out.
   */
  Map<RoomTypeId, String> names(HotelId hotel, Set<RoomTypeId> types);

  /** All types of some hotels. */
  List<RoomType> listAll(Collection<HotelId> hotels);
}
