package org.roombooking.http.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.WantedTerms;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.money.Rounding.Direction;
import org.roombooking.domain.property.HotelId;

/**
 * What holds for every price of a hotel.
 *
 * @param roundingStep in the smallest unit of the currency; 1 if it is left out
 * @param cancellation free if it is left out
 */
record PriceRulesRequest(
    @NotNull Direction rounding,
    @Min(1) @Max(Rounding.LARGEST_STEP) @Nullable Integer roundingStep,
    @Valid @Nullable CancellationRequest cancellation) {

  SetPriceRules.Command command(Caller caller, HotelId hotel) {
    return new SetPriceRules.Command(
        caller,
        hotel,
        new Rounding(rounding, Objects.requireNonNullElse(roundingStep, 1)),
        cancellation == null ? WantedTerms.free() : cancellation.terms());
  }
}
