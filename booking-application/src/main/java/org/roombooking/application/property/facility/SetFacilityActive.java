package org.roombooking.application.property.facility;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.OwnedHotels;
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

  private final OwnedHotels owned;
  private final Facilities facilities;
  private final Transactions transactions;

  public SetFacilityActive(OwnedHotels owned, Facilities facilities, Transactions transactions) {
    this.owned = owned;
    this.facilities = facilities;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .find(command.caller(), command.hotel())
            .map(hotel -> set(command))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome set(Command command) {
    return facilities
        .setActive(command.hotel(), command.facility(), command.active())
        .<Outcome>map(Outcome.Done::new)
        .orElseGet(() -> new Outcome.UnknownFacility(command.facility()));
  }
}
