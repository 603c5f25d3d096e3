package org.roombooking.application.inventory;

import java.util.List;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.property.RoomTypeId;

/** What is written down of rooms that are taken out of sale, and of overbooking. */
final class InventoryFacts {

  private InventoryFacts() {}

  static Subject subject(RoomLock lock) {
    return new Subject(Subject.Kind.LOCK, lock.id().value());
  }

  static Facts of(RoomLock lock) {
    return Facts.none()
        .with("room_type_id", lock.type().value())
        .with("quantity", lock.rooms())
        .with("room_id", lock.door().map(door -> door.value()))
        .with("from", lock.nights().arrival())
        .with("until", lock.nights().departure())
        .with("reason", lock.reason());
  }

  static Subject subject(OutOfServicePeriod period) {
    return new Subject(Subject.Kind.OUT_OF_SERVICE_PERIOD, period.id().value());
  }

  static Facts of(OutOfServicePeriod period) {
    return Facts.none()
        .with("room_id", period.room().value())
        .with("from", period.nights().arrival())
        .with("until", period.nights().departure())
        .with("reason", period.reason());
  }

  static Subject overbooking(RoomTypeId type) {
    return new Subject(Subject.Kind.OVERBOOKING, type.value());
  }

  /** One field for each night. */
  static Facts overbooking(List<NightTerms> nights) {
    var facts = Facts.none();
    nights.forEach(terms -> facts.with("overbooking_limit " + terms.night(), terms.overbooking()));
    return facts;
  }
}
