package org.roombooking.http.pricing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Restriction;

/**
 * A restriction as its owner sees it.
 *
 * @param roomTypeId null for all types
 * @param pricingModel null for all standards
 * @param endDate the last date
 * @param number null for those kinds that take none
 */
record RestrictionResponse(
    String kind,
    @Nullable String roomTypeId,
    @Nullable String pricingModel,
    String startDate,
    String endDate,
    @Nullable Integer number) {

  static RestrictionResponse of(Restriction restriction) {
    var number = restriction.number();
    return new RestrictionResponse(
        restriction.kind().name().toLowerCase(Locale.ROOT),
        restriction.scope().roomType().map(type -> type.value().toString()).orElse(null),
        restriction.scope().standard().map(PriceStandard::name).orElse(null),
        restriction.dates().first().toString(),
        restriction.dates().last().toString(),
        number.isPresent() ? number.getAsInt() : null);
  }
}
