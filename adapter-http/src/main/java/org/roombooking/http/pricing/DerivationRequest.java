package org.roombooking.http.pricing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.SetPriceStandard.WantedDerivation;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.money.Rounding.Direction;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.PlainText;

/**
 * Where the prices of a standard come from: first the percentage, then the amount, the floor, the
 * ceiling and the rounding.
 *
 * @param percentage added to each price, or taken off it if it is negative
 * @param amount added to each price, or taken off it if it is negative
 * @param rounding the hotel's if it is left out
 * @param roundingStep in the smallest unit of the currency; 1 if it is left out
 */
record DerivationRequest(
    @NotNull @PlainText(max = PriceStandard.MAX_LENGTH) String from,
    @DecimalMin("-100") @Nullable BigDecimal percentage,
    @DecimalMin("-" + Priced.MAX_PRICE) @DecimalMax(Priced.MAX_PRICE) @Nullable BigDecimal amount,
    @DecimalMin("0") @DecimalMax(Priced.MAX_PRICE) @Nullable BigDecimal floor,
    @DecimalMin("0") @DecimalMax(Priced.MAX_PRICE) @Nullable BigDecimal ceiling,
    @Nullable Direction rounding,
    @Min(1) @Max(Rounding.LARGEST_STEP) @Nullable Integer roundingStep) {

  WantedDerivation derivation() {
    new FieldErrors()
        .require(
            floor == null || ceiling == null || ceiling.compareTo(floor) >= 0,
            "derivation.ceiling",
            FieldCode.TOO_SMALL,
            Phrase.MUST_BE_AT_LEAST.with("floor"))
        .require(
            rounding != null || roundingStep == null,
            "derivation.rounding_step",
            FieldCode.NOT_ALLOWED,
            Phrase.MUST_STAND_BESIDE.with("rounding"))
        .throwIfAny();
    return new WantedDerivation(
        new PriceStandard(from),
        share(),
        Objects.requireNonNullElse(amount, BigDecimal.ZERO),
        Optional.ofNullable(floor),
        Optional.ofNullable(ceiling),
        Optional.ofNullable(rounding)
            .map(way -> new Rounding(way, Objects.requireNonNullElse(roundingStep, 1))));
  }

  private Percentage share() {
    return percentage == null
        ? new Percentage(0)
        : Percents.parse("derivation.percentage", percentage);
  }
}
