package org.roombooking.http.pricing;

import java.math.BigDecimal;
import org.roombooking.domain.pricing.RoomPrice;

record PriceResponse(
    String id,
    String hotelId,
    String roomTypeId,
    String pricingModel,
    String date,
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
        price.price().amount(),
        price.price().currency().getCurrencyCode(),
        price.available(),
        price.createdAt().toString());
  }
}
