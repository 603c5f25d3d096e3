package org.roombooking.application.property.amenity;

import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.property.amenity.Amenity;

/** What is written down of amenities when they change. */
final class AmenityFacts {

  private AmenityFacts() {}

  static Subject subject(Amenity amenity) {
    return new Subject(Subject.Kind.AMENITY, amenity.id().value());
  }

  static Facts of(Amenity amenity) {
    return Facts.none()
        .with("room_type_id", amenity.roomType().value())
        .with("name", amenity.name());
  }
}
