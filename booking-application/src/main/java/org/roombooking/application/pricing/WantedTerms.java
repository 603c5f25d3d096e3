package org.roombooking.application.pricing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.Fee;

/**
 * Terms of cancellation as an owner writes them, before the currency is known.
 *
 * @param steps each for another number of hours
 */
public record WantedTerms(List<Step> steps, WantedFee afterwards, WantedFee noShow) {

  public WantedTerms {
    steps = List.copyOf(steps);
  }

  /** To cancel costs nothing. */
  public static WantedTerms free() {
    return new WantedTerms(List.of(), new WantedFee.None(), new WantedFee.None());
  }

  /** What is owed until so many hours before the day of arrival. */
  public record Step(int hoursBefore, WantedFee fee) {}

  /** What is owed; more than nothing unless it is nothing. */
  public sealed interface WantedFee {

    record None() implements WantedFee {}

    record Nights(int count) implements WantedFee {}

    record OfTotal(Percentage share) implements WantedFee {}

    record Flat(BigDecimal amount) implements WantedFee {}
  }

  boolean fit(Currency currency) {
    return Stream.concat(steps.stream().map(Step::fee), Stream.<WantedFee>of(afterwards, noShow))
        .allMatch(
            fee -> !(fee instanceof WantedFee.Flat flat) || Amounts.fit(flat.amount(), currency));
  }

  CancellationTerms in(Currency currency) {
    return new CancellationTerms(
        steps.stream()
            .map(step -> new CancellationTerms.Step(step.hoursBefore(), fee(step.fee(), currency)))
            .toList(),
        fee(afterwards, currency),
        fee(noShow, currency));
  }

  private static Fee fee(WantedFee fee, Currency currency) {
    return switch (fee) {
      case WantedFee.None() -> new Fee.None();
      case WantedFee.Nights(int count) -> new Fee.Nights(count);
      case WantedFee.OfTotal(Percentage share) -> new Fee.OfTotal(share);
      case WantedFee.Flat(BigDecimal amount) -> new Fee.Flat(Money.of(amount, currency));
    };
  }
}
