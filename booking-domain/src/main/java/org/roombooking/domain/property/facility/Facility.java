package org.roombooking.domain.property.facility;

import java.time.Instant;
import org.roombooking.domain.property.HotelId;

/**
 * Something that a hotel has for its guests, such as a pool.
 *
 * @param name 1 to 100 characters
 * @param active false while it is suspended
 */
public record Facility(
    FacilityId id, HotelId hotel, String name, boolean active, Instant createdAt) {

  /** The most facilities of one hotel. */
  public static final int MAX_OF_A_HOTEL = 200;
}
