package org.roombooking.http.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;

/**
 * A tax or a fee as clients see it.
 *
 * @param per null where the value is a percentage
 */
record ChargeResponse(
    String id,
    String hotelId,
    String code,
    String name,
    String kind,
    BigDecimal value,
    @Nullable String per,
    @Nullable BigDecimal cap,
    boolean inclusive,
    @Nullable String firstNight,
    @Nullable String lastNight) {

  static ChargeResponse of(Charge charge) {
    return switch (charge.basis()) {
      case ChargeBasis.OfPrice(Percentage share) ->
          of(charge, ChargeRequest.Kind.PERCENTAGE, share.percent(), null);
      case ChargeBasis.Flat(Money amount, ChargeBasis.Per per) ->
          of(charge, ChargeRequest.Kind.FLAT, amount.amount(), lower(per));
    };
  }

  private static ChargeResponse of(
      Charge charge, ChargeRequest.Kind kind, BigDecimal value, @Nullable String per) {
    return new ChargeResponse(
        charge.id().value().toString(),
        charge.hotel().value().toString(),
        charge.code().value(),
        charge.name(),
        lower(kind),
        value,
        per,
        charge.cap().map(Money::amount).orElse(null),
        charge.inclusive(),
        charge.nights().first().map(LocalDate::toString).orElse(null),
        charge.nights().last().map(LocalDate::toString).orElse(null));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
