package org.roombooking.http.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.SetPriceStandard;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.StayDiscounts;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;

/**
 * What is said of a price standard.
 *
 * @param derivation left out for one that has prices in the calendar alone
 * @param stayDiscounts none if they are left out
 * @param cancellation the hotel's if it is left out
 */
record StandardRequest(
    @Valid @Nullable DerivationRequest derivation,
    @Size(max = StayDiscounts.MAX_STEPS) @Nullable List<@NotNull @Valid StayDiscount> stayDiscounts,
    @Valid @Nullable CancellationRequest cancellation) {

  /** What is taken off each night of a stay of so many nights or more. */
  record StayDiscount(
      @NotNull @Min(StayDiscounts.Step.FEWEST) @Max(StayRequest.MAX_NIGHTS) Integer fromNights,
      @NotNull BigDecimal percentage) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    StayDiscounts.Step step(String place) {
      var off = Percents.parsePositive(place + ".percentage", percentage);
      if (percentage.compareTo(ALL) > 0) {
        throw new InvalidRequest(
            place + ".percentage", FieldCode.TOO_LARGE, Phrase.MUST_BE_AT_MOST.with(ALL));
      }
      return new StayDiscounts.Step(fromNights, off);
    }
  }

  SetPriceStandard.Command command(Caller caller, HotelId hotel, PriceStandard standard) {
    if (derivation != null && !standard.canBeDerived()) {
      throw new InvalidRequest(
          "derivation", FieldCode.NOT_ALLOWED, Phrase.MUST_STAND_FOR_ITSELF.with());
    }
    return new SetPriceStandard.Command(
        caller,
        hotel,
        standard,
        Optional.ofNullable(derivation).map(DerivationRequest::derivation),
        discounts(),
        Optional.ofNullable(cancellation).map(CancellationRequest::terms));
  }

  private StayDiscounts discounts() {
    var wanted = Objects.requireNonNullElse(stayDiscounts, List.<StayDiscount>of());
    if (wanted.stream().mapToInt(StayDiscount::fromNights).distinct().count() < wanted.size()) {
      throw new InvalidRequest(
          "stay_discounts", FieldCode.INVALID, Phrase.MUST_DIFFER_IN.with("from_nights"));
    }
    return new StayDiscounts(
        IntStream.range(0, wanted.size())
            .mapToObj(i -> wanted.get(i).step("stay_discounts[" + i + "]"))
            .toList());
  }
}
