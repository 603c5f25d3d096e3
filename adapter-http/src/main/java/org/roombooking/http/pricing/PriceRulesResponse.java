package org.roombooking.http.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.ChildBands;
import org.roombooking.domain.pricing.Fee;
import org.roombooking.domain.pricing.PriceRules;

/** What holds for every price of a hotel, as clients see it. */
record PriceRulesResponse(
    String rounding, int roundingStep, Cancellation cancellation, List<Child> children) {

  /** What is asked for children until an age. */
  record Child(int untilAge, String kind, BigDecimal value, boolean countsAsGuest) {

    static Child of(ChildBands.Band band) {
      return switch (band.supplement()) {
        case ChildBands.Supplement.Share(Percentage share) ->
            of(band, ChildBandRequest.Kind.PERCENTAGE, share.percent());
        case ChildBands.Supplement.Flat(Money amount) ->
            of(band, ChildBandRequest.Kind.AMOUNT, amount.amount());
      };
    }

    private static Child of(ChildBands.Band band, ChildBandRequest.Kind kind, BigDecimal value) {
      return new Child(
          band.untilAge(), kind.name().toLowerCase(Locale.ROOT), value, band.countsAsGuest());
    }
  }

  record Cancellation(List<Step> steps, Owed afterwards, Owed noShow) {

    static Cancellation of(CancellationTerms terms) {
      return new Cancellation(
          terms.steps().stream().map(Step::of).toList(),
          Owed.of(terms.afterwards()),
          Owed.of(terms.noShow()));
    }
  }

  /** What is owed until so many hours before the day of arrival. */
  record Step(int hoursBefore, String fee, @Nullable BigDecimal value) {

    static Step of(CancellationTerms.Step step) {
      var owed = Owed.of(step.fee());
      return new Step(step.hoursBefore(), owed.fee(), owed.value());
    }
  }

  record Owed(String fee, @Nullable BigDecimal value) {

    static Owed of(Fee fee) {
      return switch (fee) {
        case Fee.None() -> of(FeeRequest.Kind.NONE, null);
        case Fee.Nights(int count) -> of(FeeRequest.Kind.NIGHTS, BigDecimal.valueOf(count));
        case Fee.OfTotal(Percentage share) -> of(FeeRequest.Kind.PERCENTAGE, share.percent());
        case Fee.Flat(Money amount) -> of(FeeRequest.Kind.AMOUNT, amount.amount());
      };
    }

    private static Owed of(FeeRequest.Kind kind, @Nullable BigDecimal value) {
      return new Owed(kind.name().toLowerCase(Locale.ROOT), value);
    }
  }

  static PriceRulesResponse of(PriceRules rules) {
    return new PriceRulesResponse(
        rules.rounding().direction().name().toLowerCase(Locale.ROOT),
        rules.rounding().step(),
        Cancellation.of(rules.cancellation()),
        rules.children().bands().stream().map(Child::of).toList());
  }
}
