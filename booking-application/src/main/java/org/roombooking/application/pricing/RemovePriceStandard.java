package org.roombooking.application.pricing;

import java.util.List;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.property.HotelId;

/**
 * An owner takes back what was said of a price standard. Its prices in the calendar and what was
 * booked stay.
 */
public final class RemovePriceStandard {

  public record Command(Caller caller, HotelId hotel, PriceStandard standard) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done() implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownStandard(PriceStandard standard) implements Outcome {}

    /** Others are derived from it, at least one. */
    record InUse(PriceStandard standard, List<PriceStandard> by) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final Rulebooks rulebooks;
  private final Transactions transactions;

  public RemovePriceStandard(ManagedHotels owned, Rulebooks rulebooks, Transactions transactions) {
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
    var before = rulebooks.of(command.hotel()).standards().find(command.standard());
    return switch (rulebooks.remove(command.hotel(), command.standard())) {
      case Rulebooks.Removal.Done() -> done(command, before.orElseThrow());
      case Rulebooks.Removal.Unknown() -> new Outcome.UnknownStandard(command.standard());
      case Rulebooks.Removal.InUse(List<PriceStandard> by) ->
          new Outcome.InUse(command.standard(), by);
    };
  }

  private Outcome done(Command command, StandardRules removed) {
    owned.changed(
        command.caller(),
        command.hotel(),
        PricingFacts.standards(command.hotel()),
        PricingFacts.of(removed),
        Facts.none());
    return new Outcome.Done();
  }
}
