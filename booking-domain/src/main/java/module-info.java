/** The rules of selling hotel rooms. Needs nothing but Java. */
module org.roombooking.domain {
  requires static org.jspecify;

  exports org.roombooking.domain.access;
  exports org.roombooking.domain.assignment;
  exports org.roombooking.domain.audit;
  exports org.roombooking.domain.booking;
  exports org.roombooking.domain.inventory;
  exports org.roombooking.domain.member;
  exports org.roombooking.domain.money;
  exports org.roombooking.domain.page;
  exports org.roombooking.domain.pricing;
  exports org.roombooking.domain.property;
  exports org.roombooking.domain.property.amenity;
  exports org.roombooking.domain.property.facility;
  exports org.roombooking.domain.property.image;
  exports org.roombooking.domain.stay;
  exports org.roombooking.domain.version;
}
