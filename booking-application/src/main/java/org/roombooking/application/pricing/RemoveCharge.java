package org.roombooking.application.pricing;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
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

  private final ManagedHotels owned;
  private final Rulebooks rulebooks;
  private final Transactions transactions;

  public RemoveCharge(ManagedHotels owned, Rulebooks rulebooks, Transactions transactions) {
    this.owned = owned;
    this.rulebooks = rulebooks;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> remove(command))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome remove(Command command) {
    return rulebooks
        .remove(command.hotel(), command.charge())
        .map(removed -> done(command, removed))
        .orElseGet(() -> new Outcome.UnknownCharge(command.charge()));
  }

  private Outcome done(Command command, Charge removed) {
    owned.changed(
        command.caller(),
        command.hotel(),
        PricingFacts.subject(removed),
        PricingFacts.of(removed),
        Facts.none());
    return new Outcome.Done(removed);
  }
}
