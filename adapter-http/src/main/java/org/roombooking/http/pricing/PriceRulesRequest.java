package org.roombooking.http.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.SetPriceRules.WantedBand;
import org.roombooking.application.pricing.WantedTerms;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.money.Rounding.Direction;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;

/**
 * What holds for every price of a hotel.
 *
 * @param roundingStep in the smallest unit of the currency; 1 if it is left out
 * @param cancellation free if it is left out
 * @param children every child is a guest if they are left out
 */
record PriceRulesRequest(
    @NotNull Direction rounding,
    @Min(1) @Max(Rounding.LARGEST_STEP) @Nullable Integer roundingStep,
    @Valid @Nullable CancellationRequest cancellation,
    @Size(max = MAX_BANDS) @Nullable List<@NotNull @Valid ChildBandRequest> children) {

  /** One for each age. */
  private static final int MAX_BANDS = Party.OLDEST_CHILD + 1;

  SetPriceRules.Command command(Caller caller, HotelId hotel) {
    return new SetPriceRules.Command(
        caller,
        hotel,
        new Rounding(rounding, Objects.requireNonNullElse(roundingStep, 1)),
        cancellation == null ? WantedTerms.free() : cancellation.terms(),
        bands());
  }

  private List<WantedBand> bands() {
    var wanted = Objects.requireNonNullElse(children, List.<ChildBandRequest>of());
    if (wanted.stream().mapToInt(ChildBandRequest::untilAge).distinct().count() < wanted.size()) {
      throw new InvalidRequest(
          "children", FieldCode.INVALID, Phrase.MUST_DIFFER_IN.with("until_age"));
    }
    return IntStream.range(0, wanted.size())
        .mapToObj(i -> wanted.get(i).band("children[" + i + "]"))
        .toList();
  }
}
