package org.roombooking.application.pricing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.ChildBands;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.property.HotelId;

/** An owner says what holds for every price of a hotel from now on. What was booked stays. */
public final class SetPriceRules {

  /** All rules, in place of those that were. */
  public record Command(
      Caller caller,
      HotelId hotel,
      Rounding rounding,
      WantedTerms cancellation,
      List<WantedBand> children) {

    public Command {
      children = List.copyOf(children);
    }

    /** Rules to which every child is a guest. */
    public Command(Caller caller, HotelId hotel, Rounding rounding, WantedTerms cancellation) {
      this(caller, hotel, rounding, cancellation, List.of());
    }
  }

  /**
   * What is asked for children until an age, before the currency is known.
   *
   * @param untilAge included, each band another
   */
  public record WantedBand(int untilAge, WantedSupplement supplement, boolean countsAsGuest) {

    private boolean fits(Currency currency) {
      return !(supplement instanceof WantedSupplement.Flat(BigDecimal amount))
          || Amounts.fit(amount, currency);
    }

    private ChildBands.Band in(Currency currency) {
      var asked =
          switch (supplement) {
            case WantedSupplement.Share(Percentage share) -> new ChildBands.Supplement.Share(share);
            case WantedSupplement.Flat(BigDecimal amount) ->
                new ChildBands.Supplement.Flat(Money.of(amount, currency));
          };
      return new ChildBands.Band(untilAge, asked, countsAsGuest);
    }
  }

  /** What is asked for a child and night, nothing or more. */
  public sealed interface WantedSupplement {

    record Share(Percentage share) implements WantedSupplement {}

    record Flat(BigDecimal amount) implements WantedSupplement {}
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(PriceRules rules) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    /** An amount has more decimals than its currency. */
    record FinerThanCurrency(Field field, Currency currency) implements Outcome {}
  }

  /** What of the rules can be too fine. */
  public enum Field {
    CANCELLATION,
    CHILDREN
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
      return new Outcome.FinerThanCurrency(Field.CANCELLATION, currency);
    }
    if (!command.children().stream().allMatch(band -> band.fits(currency))) {
      return new Outcome.FinerThanCurrency(Field.CHILDREN, currency);
    }
    var children = command.children().stream().map(band -> band.in(currency)).toList();
    var rules =
        new PriceRules(
            command.rounding(), command.cancellation().in(currency), new ChildBands(children));
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
