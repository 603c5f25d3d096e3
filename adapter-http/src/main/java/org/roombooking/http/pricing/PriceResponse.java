package org.roombooking.http.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.pricing.RoomPrice;

/**
 * The price of a night as clients see it.
 *
 * @param guests how many it serves at the most; null for as many as a room takes
 */
record PriceResponse(
    String id,
    String hotelId,
    String roomTypeId,
    String pricingModel,
    String date,
    @Nullable Integer guests,
    BigDecimal price,
    String currency,
    boolean isAvailable,
    String createdAt) {

  static PriceResponse of(RoomPrice price) {
    return new PriceResponse(
        price.id().value().toString(),
        price.hotel().value().toString(),
        price.roomType().value().toString(),
        price.standard().name(),
        price.night().toString(),
        price.guests().isPresent() ? price.guests().getAsInt() : null,
        price.price().amount(),
        price.price().currency().getCurrencyCode(),
        price.available(),
        price.createdAt().toString());
  }
}
