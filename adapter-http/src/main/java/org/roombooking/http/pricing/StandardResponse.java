package org.roombooking.http.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.Derivation;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.StayDiscounts;
import org.roombooking.domain.property.HotelId;

/**
 * What is said of a price standard, as clients see it.
 *
 * @param derivation null for one that has prices in the calendar alone
 * @param cancellation null where the hotel's terms hold
 */
record StandardResponse(
    String hotelId,
    String name,
    @Nullable Derived derivation,
    List<StayDiscount> stayDiscounts,
    PriceRulesResponse.@Nullable Cancellation cancellation) {

  /** Where the prices come from. */
  record Derived(
      String from,
      BigDecimal percentage,
      BigDecimal amount,
      @Nullable BigDecimal floor,
      @Nullable BigDecimal ceiling,
      @Nullable String rounding,
      @Nullable Integer roundingStep) {

    static Derived of(Derivation derivation) {
      return new Derived(
          derivation.from().name(),
          derivation.share().percent(),
          derivation.amount().amount(),
          derivation.floor().map(Money::amount).orElse(null),
          derivation.ceiling().map(Money::amount).orElse(null),
          derivation
              .rounding()
              .map(rounding -> rounding.direction().name().toLowerCase(Locale.ROOT))
              .orElse(null),
          derivation.rounding().map(Rounding::step).orElse(null));
    }
  }

  /** What is taken off each night of long stays. */
  record StayDiscount(int fromNights, BigDecimal percentage) {

    static StayDiscount of(StayDiscounts.Step step) {
      return new StayDiscount(step.fromNights(), step.off().percent());
    }
  }

  static StandardResponse of(HotelId hotel, StandardRules rules) {
    return new StandardResponse(
        hotel.value().toString(),
        rules.standard().name(),
        rules.derivation().map(Derived::of).orElse(null),
        rules.discounts().steps().stream().map(StayDiscount::of).toList(),
        rules.cancellation().map(PriceRulesResponse.Cancellation::of).orElse(null));
  }
}
