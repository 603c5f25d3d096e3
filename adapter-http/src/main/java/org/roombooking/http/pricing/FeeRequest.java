package org.roombooking.http.pricing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.pricing.WantedTerms;
import org.roombooking.application.pricing.WantedTerms.WantedFee;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;

/**
 * What is owed.
 *
 * @param hoursBefore until when; only of a step
 * @param value how many nights, a percentage of the total, or an amount; nothing of no fee
 */
record FeeRequest(
    @Min(CancellationTerms.Step.LATEST) @Max(CancellationTerms.Step.EARLIEST)
        @Nullable Integer hoursBefore,
    @NotNull Kind fee,
    @DecimalMin(ChargeRequest.LEAST) @DecimalMax(Priced.MAX_PRICE) @Nullable BigDecimal value) {

  /** What kind of fee. */
  enum Kind {
    NONE,
    NIGHTS,
    PERCENTAGE,
    AMOUNT
  }

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  static WantedFee feeOf(@Nullable FeeRequest request, String place) {
    return request == null ? new WantedFee.None() : request.fee(place, false);
  }

  WantedTerms.Step step(String place) {
    var wanted = fee(place, true);
    if (hoursBefore == null) {
      throw new InvalidRequest(
          place + ".hours_before", FieldCode.REQUIRED, Phrase.MUST_NOT_BE_NULL.with());
    }
    return new WantedTerms.Step(hoursBefore, wanted);
  }

  private WantedFee fee(String place, boolean isStep) {
    if (!isStep && hoursBefore != null) {
      throw new InvalidRequest(
          place + ".hours_before", FieldCode.NOT_ALLOWED, Phrase.MUST_STAND_BESIDE.with("steps"));
    }
    if (fee == Kind.NONE) {
      return none(place);
    }
    if (value == null) {
      throw new InvalidRequest(
          place + ".value", FieldCode.REQUIRED, Phrase.MUST_NOT_BE_NULL.with());
    }
    return fee(place, value);
  }

  private WantedFee none(String place) {
    if (value != null) {
      throw new InvalidRequest(
          place + ".value", FieldCode.NOT_ALLOWED, Phrase.MUST_STAND_BESIDE.with("fee"));
    }
    return new WantedFee.None();
  }

  private WantedFee fee(String place, BigDecimal number) {
    return switch (fee) {
      case NONE -> new WantedFee.None();
      case NIGHTS -> nights(place, number);
      case PERCENTAGE -> {
        var share = Percents.parsePositive(place + ".value", number);
        require(number.compareTo(ALL) <= 0, place, FieldCode.TOO_LARGE, ALL);
        yield new WantedFee.OfTotal(share);
      }
      case AMOUNT -> new WantedFee.Flat(number);
    };
  }

  private static WantedFee nights(String place, BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0) {
      throw new InvalidRequest(place + ".value", FieldCode.BAD_FORMAT, Phrase.MUST_BE_WHOLE.with());
    }
    require(
        number.compareTo(BigDecimal.valueOf(StayRequest.MAX_NIGHTS)) <= 0,
        place,
        FieldCode.TOO_LARGE,
        StayRequest.MAX_NIGHTS);
    return new WantedFee.Nights(number.intValueExact());
  }

  private static void require(boolean holds, String place, FieldCode code, Object most) {
    if (!holds) {
      throw new InvalidRequest(place + ".value", code, Phrase.MUST_BE_AT_MOST.with(most));
    }
  }
}
