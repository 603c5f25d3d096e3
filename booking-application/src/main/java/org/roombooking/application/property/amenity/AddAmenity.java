package org.roombooking.application.property.amenity;

import java.time.Clock;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.amenity.Amenities;
import org.roombooking.domain.property.amenity.Amenity;
import org.roombooking.domain.property.amenity.AmenityId;

/** An owner tells what the rooms of a type have. The hotel is that of the type. */
public final class AddAmenity {

  /**
   * What they have.
   *
   * @param name 1 to 100 characters
   */
  public record Command(Caller caller, RoomTypeId roomType, String name) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Amenity amenity) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}

    record NameTaken(String name) implements Outcome {}

    record TooMany(int atMost) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final Amenities amenities;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public AddAmenity(
      ManagedHotels owned,
      RoomTypes roomTypes,
      Amenities amenities,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.amenities = amenities;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        roomTypes
            .find(command.roomType())
            .filter(type -> owned.take(command.caller(), type.hotel()).isPresent())
            .map(type -> add(command, type))
            .orElseGet(() -> new Outcome.UnknownRoomType(command.roomType())));
  }

  private Outcome add(Command command, RoomType type) {
    var name = command.name();
    var amenity =
        new Amenity(
            new AmenityId(identifiers.next()), type.hotel(), type.id(), name, clock.instant());
    return switch (amenities.add(amenity)) {
      case Amenities.Adding.Added() -> {
        owned.changed(
            command.caller(),
            type.hotel(),
            AmenityFacts.subject(amenity),
            Facts.none(),
            AmenityFacts.of(amenity));
        yield new Outcome.Done(amenity);
      }
      case Amenities.Adding.NameTaken() -> new Outcome.NameTaken(name);
      case Amenities.Adding.TooMany() -> new Outcome.TooMany(Amenity.MAX_OF_A_ROOM_TYPE);
    };
  }
}
