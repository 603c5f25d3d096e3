package org.roombooking.domain.pricing;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;

/** Standards of a hotel, for tests. */
final class StandardsFixtures {

  static final PriceStandard FLEXIBLE = new PriceStandard("Flexible");
  static final PriceStandard MEMBER = new PriceStandard("Member");
  static final PriceStandard SAVER = new PriceStandard("Saver");

  private StandardsFixtures() {}

  static Money baht(long amount) {
    return new Money(amount * 100, Currency.getInstance("THB"));
  }

  /** A standard that takes a share off another one, or adds it. */
  static StandardRules derived(PriceStandard standard, PriceStandard from, int hundredths) {
    var derivation =
        new Derivation(
            from,
            new Percentage(hundredths),
            baht(0),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new StandardRules(
        standard, Optional.of(derivation), StayDiscounts.none(), Optional.empty());
  }

  static StandardRules plain(PriceStandard standard) {
    return discounted(standard);
  }

  static StandardRules discounted(PriceStandard standard, StayDiscounts.Step... steps) {
    return new StandardRules(
        standard, Optional.empty(), new StayDiscounts(List.of(steps)), Optional.empty());
  }

  /** So much off stays of so many nights or more. */
  static StayDiscounts.Step off(int percent, int fromNights) {
    return new StayDiscounts.Step(fromNights, new Percentage(percent * 100));
  }
}
