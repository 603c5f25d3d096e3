package org.roombooking.application.property;

import java.util.Locale;
import java.util.Optional;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomType;

/** What is written down of hotels, room types and rooms when they change. */
final class PropertyFacts {

  private PropertyFacts() {}

  static Facts of(Hotel hotel) {
    var profile = hotel.profile();
    return Facts.none()
        .with("user_id", hotel.owner().value())
        .with("name", profile.name())
        .with("address", profile.address())
        .with("city", profile.city())
        .with("country_code", profile.country().value())
        .with("time_zone", hotel.zone().getId())
        .with("currency", hotel.currency().getCurrencyCode())
        .with("booking_policy", hotel.bookingPolicy().name().toLowerCase(Locale.ROOT))
        .with("hold_minutes", minutes(hotel.holdPolicy()))
        .with("undo_minutes", hotel.undoWindow().length().toMinutes())
        .with("is_active", hotel.active())
        .with("sandbox", hotel.isSandbox());
  }

  private static Optional<Long> minutes(HoldPolicy policy) {
    return switch (policy) {
      case HoldPolicy.Limited(var length) -> Optional.of(length.toMinutes());
      case HoldPolicy.Unlimited() -> Optional.empty();
    };
  }

  static Subject subject(RoomType type) {
    return new Subject(Subject.Kind.ROOM_TYPE, type.id().value());
  }

  /** How many guests its rooms take is a fact of the rooms. */
  static Facts of(RoomType type) {
    return Facts.none()
        .with("room_type", type.name())
        .with("description", type.description())
        .with("is_active", type.active());
  }

  static Subject subject(Room room) {
    return new Subject(Subject.Kind.ROOM, room.id().value());
  }

  static Facts of(Room room) {
    return Facts.none()
        .with("room_type_id", room.type().value())
        .with("room_number", room.number().value())
        .with("max_occupancy", room.maxOccupancy())
        .with("features", features(room))
        .with("is_available", room.available());
  }

  private static Optional<String> features(Room room) {
    return room.features().stream()
        .map(RoomFeature::name)
        .sorted()
        .reduce((first, second) -> first + ", " + second);
  }
}
