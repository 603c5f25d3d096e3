package org.roombooking.application.property.facility;

import java.time.Clock;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.facility.Facilities;
import org.roombooking.domain.property.facility.Facility;
import org.roombooking.domain.property.facility.FacilityId;

/** An owner tells what the hotel has for its guests. */
public final class AddFacility {

  /**
   * What it has.
   *
   * @param name 1 to 100 characters
   * @param active false to add it suspended
   */
  public record Command(Caller caller, HotelId hotel, String name, boolean active) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Facility facility) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record NameTaken(String name) implements Outcome {}

    record TooMany(int atMost) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final Facilities facilities;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public AddFacility(
      ManagedHotels owned,
      Facilities facilities,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.owned = owned;
    this.facilities = facilities;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> add(command))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome add(Command command) {
    var facility =
        new Facility(
            new FacilityId(identifiers.next()),
            command.hotel(),
            command.name(),
            command.active(),
            clock.instant());
    return switch (facilities.add(facility)) {
      case Facilities.Adding.Added() -> {
        owned.changed(
            command.caller(),
            command.hotel(),
            FacilityFacts.subject(facility),
            Facts.none(),
            FacilityFacts.of(facility));
        yield new Outcome.Done(facility);
      }
      case Facilities.Adding.NameTaken() -> new Outcome.NameTaken(command.name());
      case Facilities.Adding.TooMany() -> new Outcome.TooMany(Facility.MAX_OF_A_HOTEL);
    };
  }
}
