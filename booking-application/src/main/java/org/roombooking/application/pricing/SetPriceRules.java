package org.roombooking.application.pricing;

import java.util.Currency;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.property.HotelId;

/** An owner says what holds for every price of a hotel from now on. What was booked stays. */
public final class SetPriceRules {

  /** All rules, in place of those that were. */
  public record Command(
      Caller caller, HotelId hotel, Rounding rounding, WantedTerms cancellation) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(PriceRules rules) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    /** An amount has more decimals than its currency. */
    record FinerThanCurrency(Currency currency) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final Rulebooks rulebooks;
  private final Transactions transactions;

  public SetPriceRules(ManagedHotels owned, Rulebooks rulebooks, Transactions transactions) {
    this.owned = owned;
    this.rulebooks = rulebooks;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> set(command, hotel.value().currency()))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome set(Command command, Currency currency) {
    if (!command.cancellation().fit(currency)) {
      return new Outcome.FinerThanCurrency(currency);
    }
    var rules = new PriceRules(command.rounding(), command.cancellation().in(currency));
    var before = rulebooks.of(command.hotel()).rules();
    rulebooks.setRules(command.hotel(), rules);
    owned.changed(
        command.caller(),
        command.hotel(),
        PricingFacts.rules(command.hotel()),
        PricingFacts.of(before),
        PricingFacts.of(rules));
    return new Outcome.Done(rules);
  }
}
