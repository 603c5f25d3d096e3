package org.roombooking.domain.property.amenity;

import java.time.Instant;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/**
 * Something that every room of a type has, such as a bathtub.
 *
 * @param name 1 to 100 characters
 */
public record Amenity(
    AmenityId id, HotelId hotel, RoomTypeId roomType, String name, Instant createdAt) {

  /** The most amenities of one room type. */
  public static final int MAX_OF_A_ROOM_TYPE = 100;
}
