package org.roombooking.http.pricing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.SetPriceRules.WantedBand;
import org.roombooking.application.pricing.SetPriceRules.WantedSupplement;
import org.roombooking.domain.pricing.ChildBands.Supplement;
import org.roombooking.domain.pricing.Party;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;

/**
 * What is asked for children until an age.
 *
 * @param untilAge included
 * @param value a percentage of what the night costs without children, or an amount
 * @param countsAsGuest true if it is left out
 */
record ChildBandRequest(
    @NotNull @Min(0) @Max(Party.OLDEST_CHILD) Integer untilAge,
    @NotNull Kind kind,
    @NotNull @DecimalMin("0") @DecimalMax(Priced.MAX_PRICE) BigDecimal value,
    @Nullable Boolean countsAsGuest) {

  /** What the value is. */
  enum Kind {
    PERCENTAGE,
    AMOUNT
  }

  WantedBand band(String place) {
    return new WantedBand(
        untilAge, supplement(place), Objects.requireNonNullElse(countsAsGuest, true));
  }

  private WantedSupplement supplement(String place) {
    return switch (kind) {
      case AMOUNT -> new WantedSupplement.Flat(value);
      case PERCENTAGE -> {
        var most = Supplement.Share.MOST.percent();
        if (value.compareTo(most) > 0) {
          throw new InvalidRequest(
              place + ".value",
              FieldCode.TOO_LARGE,
              Phrase.MUST_BE_AT_MOST.with(most.toPlainString()));
        }
        yield new WantedSupplement.Share(Percents.parse(place + ".value", value));
      }
    };
  }
}
