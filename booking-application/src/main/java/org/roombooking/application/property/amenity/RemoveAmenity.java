package org.roombooking.application.property.amenity;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.amenity.Amenities;
import org.roombooking.domain.property.amenity.Amenity;
import org.roombooking.domain.property.amenity.AmenityId;

/** An owner takes back that the rooms of a type have something. */
public final class RemoveAmenity {

  /** Which amenity of which hotel. */
  public record Command(Caller caller, HotelId hotel, AmenityId amenity) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done() implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownAmenity(AmenityId amenity) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final Amenities amenities;
  private final Transactions transactions;

  public RemoveAmenity(ManagedHotels owned, Amenities amenities, Transactions transactions) {
    this.owned = owned;
    this.amenities = amenities;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() -> {
      if (owned.take(command.caller(), command.hotel()).isEmpty()) {
        return new Outcome.UnknownHotel(command.hotel());
      }
      return amenities
          .remove(command.hotel(), command.amenity())
          .map(removed -> done(command, removed))
          .orElseGet(() -> new Outcome.UnknownAmenity(command.amenity()));
    });
  }

  private Outcome done(Command command, Amenity removed) {
    owned.changed(
        command.caller(),
        command.hotel(),
        AmenityFacts.subject(removed),
        AmenityFacts.of(removed),
        Facts.none());
    return new Outcome.Done();
  }
}
