package org.roombooking.domain.property.amenity;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/**
 * All amenities. Lists are ordered by id, the oldest first. Contract: {@code AmenitiesContract}.
 */
public interface Amenities {

  /**
   * Adds an amenity unless its room type has one of that name, or as many as it may. Whoever adds
   * one to the same room type at the same moment is waited for.
   */
  Adding add(Amenity amenity);

  /** The amenities of all room types of a hotel. */
  Page<Amenity> list(HotelId hotel, PageRequest page);

  /**
   * The room types of some hotels that have all of some amenities.
   *
   * @param names at least one, with small or capital letters from A to Z alike
   */
  Set<RoomTypeId> listTypesWithAll(Collection<HotelId> hotels, Set<String> names);

  /**
   * Takes an amenity away.
   *
   * @return what was taken away; empty if the hotel has none such; of many who take one away
   *     exactly one does
   */
  Optional<Amenity> remove(HotelId hotel, AmenityId amenity);

  /** What became of an attempt to add an amenity. Where it was refused nothing is written. */
  sealed interface Adding {

    record Added() implements Adding {}

    record NameTaken() implements Adding {}

    /** The room type has {@link Amenity#MAX_OF_A_ROOM_TYPE}. */
    record TooMany() implements Adding {}
  }
}
