package org.roombooking.http.pricing;

import java.util.Locale;
import org.roombooking.domain.pricing.PriceRules;

/** What holds for every price of a hotel, as clients see it. */
record PriceRulesResponse(String rounding, int roundingStep) {

  static PriceRulesResponse of(PriceRules rules) {
    return new PriceRulesResponse(
        rules.rounding().direction().name().toLowerCase(Locale.ROOT), rules.rounding().step());
  }
}
