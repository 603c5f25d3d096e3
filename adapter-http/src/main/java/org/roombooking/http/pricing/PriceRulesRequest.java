package org.roombooking.http.pricing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.money.Rounding.Direction;
import org.roombooking.domain.pricing.PriceRules;

/**
 * What holds for every price of a hotel.
 *
 * @param roundingStep in the smallest unit of the currency; 1 if it is left out
 */
record PriceRulesRequest(
    @NotNull Direction rounding,
    @Min(1) @Max(Rounding.LARGEST_STEP) @Nullable Integer roundingStep) {

  PriceRules rules() {
    return new PriceRules(new Rounding(rounding, Objects.requireNonNullElse(roundingStep, 1)));
  }
}
