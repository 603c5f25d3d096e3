package org.roombooking.persistence.pricing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.Fee;

/**
 * Terms of cancellation in columns.
 *
 * @param fees of each step, then what is owed afterwards, then by those who do not come
 */
record TermsColumns(Integer[] hours, String[] fees, Long[] values) {

  static TermsColumns of(CancellationTerms terms) {
    var fees = new ArrayList<Fee>();
    terms.steps().forEach(step -> fees.add(step.fee()));
    fees.add(terms.afterwards());
    fees.add(terms.noShow());
    return new TermsColumns(
        terms.steps().stream().map(CancellationTerms.Step::hoursBefore).toArray(Integer[]::new),
        fees.stream().map(TermsColumns::kind).toArray(String[]::new),
        fees.stream().map(TermsColumns::value).toArray(Long[]::new));
  }

  private static String kind(Fee fee) {
    return switch (fee) {
      case Fee.None() -> "none";
      case Fee.Nights nights -> "nights";
      case Fee.OfTotal share -> "share";
      case Fee.Flat flat -> "amount";
    };
  }

  private static long value(Fee fee) {
    return switch (fee) {
      case Fee.None() -> 0;
      case Fee.Nights(int count) -> count;
      case Fee.OfTotal(Percentage share) -> share.hundredths();
      case Fee.Flat(Money amount) -> amount.minorUnits();
    };
  }

  CancellationTerms toTerms(Currency currency) {
    var steps = new ArrayList<CancellationTerms.Step>();
    for (int i = 0; i < hours.length; i++) {
      steps.add(new CancellationTerms.Step(hours[i], fee(i, currency)));
    }
    return new CancellationTerms(
        List.copyOf(steps), fee(hours.length, currency), fee(hours.length + 1, currency));
  }

  private Fee fee(int place, Currency currency) {
    long value = values[place];
    return switch (fees[place]) {
      case "none" -> new Fee.None();
      case "nights" -> new Fee.Nights(Math.toIntExact(value));
      case "share" -> new Fee.OfTotal(new Percentage(Math.toIntExact(value)));
      case "amount" -> new Fee.Flat(new Money(value, currency));
      case String unknown -> throw new IllegalStateException("No such fee: " + unknown);
    };
  }
}
