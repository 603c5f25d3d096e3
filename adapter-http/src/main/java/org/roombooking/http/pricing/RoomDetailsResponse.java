package org.roombooking.http.pricing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.ReadRoom;
import org.roombooking.domain.pricing.Pricing;

/**
 * A room with its hotel and what it costs tonight.
 *
 * @param effectiveDate the hotel's date
 * @param pricingModel null where the room has no price for the night, as the price is
 */
record RoomDetailsResponse(
    String roomId,
    String roomNumber,
    String roomTypeId,
    String roomType,
    String roomDescription,
    int maxOccupancy,
    boolean isAvailable,
    String hotelId,
    String hotelName,
    String effectiveDate,
    @Nullable String pricingModel,
    @Nullable BigDecimal price,
    String currency) {

  static RoomDetailsResponse of(ReadRoom.Details details) {
    var room = details.room();
    var type = details.type();
    var hotel = details.hotel();
    return new RoomDetailsResponse(
        room.id().value().toString(),
        room.number().value(),
        type.id().value().toString(),
        type.name(),
        type.description(),
        room.maxOccupancy(),
        room.available(),
        hotel.id().value().toString(),
        hotel.profile().name(),
        details.tonight().toString(),
        details.price().map(priced -> priced.standard().name()).orElse(null),
        details.price().map(RoomDetailsResponse::amount).orElse(null),
        hotel.currency().getCurrencyCode());
  }

  private static BigDecimal amount(Pricing.Priced priced) {
    return priced.prices().amounts().getFirst().amount();
  }
}
