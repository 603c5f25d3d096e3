package org.roombooking.http.property.amenity;

import org.roombooking.domain.property.amenity.Amenity;

/**
 * An amenity as clients see it.
 *
 * @param isActive always true: an amenity is taken away rather than suspended
 */
record AmenityResponse(
    String id, String hotelId, String roomTypeId, String name, boolean isActive, String createdAt) {

  static AmenityResponse of(Amenity amenity) {
    return new AmenityResponse(
        amenity.id().value().toString(),
        amenity.hotel().value().toString(),
        amenity.roomType().value().toString(),
        amenity.name(),
        true,
        amenity.createdAt().toString());
  }
}
