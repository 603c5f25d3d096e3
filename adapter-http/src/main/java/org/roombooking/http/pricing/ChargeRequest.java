package org.roombooking.http.pricing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.AddCharge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.text.PlainText;

/**
 * A tax or a fee.
 *
 * @param value a percentage of the price, or an amount
 * @param per how often the amount is taken; each night if it is left out
 */
record ChargeRequest(
    @NotNull String code,
    @NotNull @PlainText(max = 100) String name,
    @NotNull Kind kind,
    @NotNull @DecimalMin(LEAST) @DecimalMax(Priced.MAX_PRICE) BigDecimal value,
    ChargeBasis.@Nullable Per per,
    @DecimalMin(LEAST) @DecimalMax(Priced.MAX_PRICE) @Nullable BigDecimal cap,
    @Nullable Boolean inclusive,
    @Nullable LocalDate firstNight,
    @Nullable LocalDate lastNight) {

  /** No currency has a smaller unit. */
  static final String LEAST = "0.0001";

  /** What the value is. */
  enum Kind {
    PERCENTAGE,
    FLAT
  }

  AddCharge.Command command(Caller caller, HotelId hotel) {
    new FieldErrors()
        .require(
            kind == Kind.FLAT || per == null,
            "per",
            FieldCode.NOT_ALLOWED,
            Phrase.MUST_STAND_BESIDE.with("flat"))
        .require(
            firstNight == null || lastNight == null || !lastNight.isBefore(firstNight),
            "last_night",
            FieldCode.NOT_AFTER,
            Phrase.MUST_NOT_BE_BEFORE.with("first_night"))
        .throwIfAny();
    return new AddCharge.Command(
        caller,
        hotel,
        parsedCode(),
        name,
        basis(),
        Optional.ofNullable(cap),
        Objects.requireNonNullElse(inclusive, false),
        new NightRange(Optional.ofNullable(firstNight), Optional.ofNullable(lastNight)));
  }

  private ChargeCode parsedCode() {
    return ChargeCode.parse(code)
        .orElseThrow(() ->
            new InvalidRequest("code", FieldCode.BAD_FORMAT, Phrase.MUST_BE_CHARGE_CODE.with()));
  }

  private AddCharge.Basis basis() {
    return switch (kind) {
      case PERCENTAGE -> new AddCharge.Basis.OfPrice(Percents.parsePositive("value", value));
      case FLAT ->
          new AddCharge.Basis.Flat(value, Objects.requireNonNullElse(per, ChargeBasis.Per.NIGHT));
    };
  }
}
