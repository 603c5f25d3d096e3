package org.roombooking.application.property.facility;

import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.property.facility.Facility;

/** What is written down of facilities when they change. */
final class FacilityFacts {

  private FacilityFacts() {}

  static Subject subject(Facility facility) {
    return new Subject(Subject.Kind.FACILITY, facility.id().value());
  }

  static Facts of(Facility facility) {
    return Facts.none().with("name", facility.name()).with("is_active", facility.active());
  }
}
