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
record TermsColumns(List<Integer> hours, List<String> fees, List<Long> values) {

  static TermsColumns of(CancellationTerms terms) {
    var fees = new ArrayList<Fee>();
    terms.steps().forEach(step -> fees.add(step.fee()));
    fees.add(terms.afterwards());
    fees.add(terms.noShow());
    return new TermsColumns(
        terms.steps().stream().map(CancellationTerms.Step::hoursBefore).toList(),
        fees.stream().map(TermsColumns::kind).toList(),
        fees.stream().map(TermsColumns::value).toList());
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
    for (int i = 0; i < hours.size(); i++) {
      steps.add(new CancellationTerms.Step(hours.get(i), fee(i, currency)));
    }
    return new CancellationTerms(
        List.copyOf(steps), fee(hours.size(), currency), fee(hours.size() + 1, currency));
  }

  private Fee fee(int place, Currency currency) {
    long value = values.get(place);
    return switch (fees.get(place)) {
      case "none" -> new Fee.None();
      case "nights" -> new Fee.Nights(Math.toIntExact(value));
      case "share" -> new Fee.OfTotal(new Percentage(Math.toIntExact(value)));
      case "amount" -> new Fee.Flat(new Money(value, currency));
      case String unknown -> throw new IllegalStateException("No such fee: " + unknown);
    };
  }
}
