package org.roombooking.http.property.facility;

import org.roombooking.domain.property.facility.Facility;

/** A facility as clients see it. */
record FacilityResponse(
    String id, String hotelId, String name, boolean isActive, String createdAt) {

  static FacilityResponse of(Facility facility) {
    return new FacilityResponse(
        facility.id().value().toString(),
        facility.hotel().value().toString(),
        facility.name(),
        facility.active(),
        facility.createdAt().toString());
  }
}
