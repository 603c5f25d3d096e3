package org.roombooking.application.property.facility;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.facility.Facilities;
import org.roombooking.domain.property.facility.Facility;
import org.roombooking.domain.property.facility.FacilityId;

/** An owner suspends a facility, or activates it again. What is so already stays so. */
public final class SetFacilityActive {

  /**
   * Which facility of which hotel, and what it is to be.
   *
   * @param active false to suspend it
   */
  public record Command(Caller caller, HotelId hotel, FacilityId facility, boolean active) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Facility facility) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownFacility(FacilityId facility) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final Facilities facilities;
  private final Transactions transactions;

  public SetFacilityActive(ManagedHotels owned, Facilities facilities, Transactions transactions) {
    this.owned = owned;
    this.facilities = facilities;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> set(command))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome set(Command command) {
    return facilities
        .find(command.hotel(), command.facility())
        .flatMap(before ->
            facilities
                .setActive(command.hotel(), command.facility(), command.active())
                .<Outcome>map(after -> done(command, before, after)))
        .orElseGet(() -> new Outcome.UnknownFacility(command.facility()));
  }

  private Outcome done(Command command, Facility before, Facility after) {
    owned.changed(
        command.caller(),
        command.hotel(),
        FacilityFacts.subject(after),
        FacilityFacts.of(before),
        FacilityFacts.of(after));
    return new Outcome.Done(after);
  }
}
