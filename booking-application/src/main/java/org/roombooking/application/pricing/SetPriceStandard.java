package org.roombooking.application.pricing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.Derivation;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.Standards;
import org.roombooking.domain.pricing.StayDiscounts;
import org.roombooking.domain.property.HotelId;

/** An owner says what holds for a price standard from now on. What was booked stays. */
public final class SetPriceStandard {

  /**
   * All that is said of it, in place of what was.
   *
   * @param derivation only of a standard that can be derived
   * @param cancellation the hotel's if it is empty
   */
  public record Command(
      Caller caller,
      HotelId hotel,
      PriceStandard standard,
      Optional<WantedDerivation> derivation,
      StayDiscounts discounts,
      Optional<WantedTerms> cancellation) {}

  /**
   * A derivation as an owner writes it, before the currency is known.
   *
   * @param floor nothing or more
   * @param ceiling not less than the floor
   */
  public record WantedDerivation(
      PriceStandard from,
      Percentage share,
      BigDecimal amount,
      Optional<BigDecimal> floor,
      Optional<BigDecimal> ceiling,
      Optional<Rounding> rounding) {

    private Optional<Field> tooFine(Currency currency) {
      if (!Amounts.fit(amount, currency)) {
        return Optional.of(Field.AMOUNT);
      }
      if (floor.filter(least -> !Amounts.fit(least, currency)).isPresent()) {
        return Optional.of(Field.FLOOR);
      }
      return ceiling.filter(most -> !Amounts.fit(most, currency)).map(most -> Field.CEILING);
    }

    private Derivation in(Currency currency) {
      return new Derivation(
          from,
          share,
          Money.of(amount, currency),
          floor.map(least -> Money.of(least, currency)),
          ceiling.map(most -> Money.of(most, currency)),
          rounding);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(StandardRules rules) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    /** An amount has more decimals than its currency. */
    record FinerThanCurrency(Field field, Currency currency) implements Outcome {}

    /** It would be derived from itself. */
    record Circle(PriceStandard standard) implements Outcome {}

    record TooMany(int atMost) implements Outcome {}
  }

  /** What of a standard can be too fine. */
  public enum Field {
    AMOUNT,
    FLOOR,
    CEILING,
    CANCELLATION
  }

  private final ManagedHotels owned;
  private final Rulebooks rulebooks;
  private final Transactions transactions;

  public SetPriceStandard(ManagedHotels owned, Rulebooks rulebooks, Transactions transactions) {
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
    return tooFine(command, currency)
        .<Outcome>map(field -> new Outcome.FinerThanCurrency(field, currency))
        .orElseGet(() -> put(command, rules(command, currency)));
  }

  private static Optional<Field> tooFine(Command command, Currency currency) {
    return command
        .derivation()
        .flatMap(derivation -> derivation.tooFine(currency))
        .or(() ->
            command
                .cancellation()
                .filter(terms -> !terms.fit(currency))
                .map(terms -> Field.CANCELLATION));
  }

  private static StandardRules rules(Command command, Currency currency) {
    return new StandardRules(
        command.standard(),
        command.derivation().map(derivation -> derivation.in(currency)),
        command.discounts(),
        command.cancellation().map(terms -> terms.in(currency)));
  }

  private Outcome put(Command command, StandardRules rules) {
    var before = rulebooks.of(command.hotel()).standards().find(rules.standard());
    return switch (rulebooks.put(command.hotel(), rules)) {
      case Rulebooks.Putting.Done() -> done(command, before, rules);
      case Rulebooks.Putting.Circle() -> new Outcome.Circle(rules.standard());
      case Rulebooks.Putting.TooMany() -> new Outcome.TooMany(Standards.MAX_OF_A_HOTEL);
    };
  }

  private Outcome done(Command command, Optional<StandardRules> before, StandardRules rules) {
    owned.changed(
        command.caller(),
        command.hotel(),
        PricingFacts.standards(command.hotel()),
        before.map(PricingFacts::of).orElseGet(Facts::none),
        PricingFacts.of(rules));
    return new Outcome.Done(rules);
  }
}
