package org.roombooking.application.pricing;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.property.HotelId;

/** An owner takes a tax or a fee away. What was booked with it keeps it. */
public final class RemoveCharge {

  /** Which charge of which hotel. */
  public record Command(Caller caller, HotelId hotel, ChargeId charge) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Charge removed) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownCharge(ChargeId charge) implements Outcome {}
  }

  private final OwnedHotels owned;
  private final Rulebooks rulebooks;
  private final Transactions transactions;

  public RemoveCharge(OwnedHotels owned, Rulebooks rulebooks, Transactions transactions) {
    this.owned = owned;
    this.rulebooks = rulebooks;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .find(command.caller(), command.hotel())
            .map(hotel -> remove(command))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome remove(Command command) {
    return rulebooks
        .remove(command.hotel(), command.charge())
        .<Outcome>map(Outcome.Done::new)
        .orElseGet(() -> new Outcome.UnknownCharge(command.charge()));
  }
}
