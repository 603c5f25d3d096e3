package org.roombooking.http.pricing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.PlainText;

/**
 * A restriction on each date from a first to a last, both included.
 *
 * @param number for those kinds that take one
 */
record SetRestrictionRequest(
    @NotNull RestrictionKind kind,
    @Nullable UUID roomTypeId,
    @PlainText(max = PriceStandard.MAX_LENGTH) @Nullable String pricingModel,
    @NotNull LocalDate startDate,
    @NotNull LocalDate endDate,
    @Min(0) @Max(Restriction.MAX_NUMBER) @Nullable Integer number)
    implements RestrictedDates {

  OptionalInt numberOfKind() {
    var kindAsWritten = "kind " + kind.name().toLowerCase(Locale.ROOT);
    new FieldErrors()
        .require(
            number != null || !kind.takesNumber(),
            "number",
            FieldCode.REQUIRED,
            Phrase.MUST_BE_GIVEN_WITH.with(kindAsWritten))
        .require(
            number == null || kind.takesNumber(),
            "number",
            FieldCode.NOT_ALLOWED,
            Phrase.MUST_NOT_BE_GIVEN_WITH.with(kindAsWritten))
        .require(
            number == null || !kind.takesNumber() || number >= kind.leastNumber(),
            "number",
            FieldCode.TOO_SMALL,
            Phrase.MUST_BE_AT_LEAST.with(kind.leastNumber()))
        .throwIfAny();
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
