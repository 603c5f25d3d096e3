package org.roombooking.http.booking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.text.PlainText;

/**
 * Rooms of one type.
 *
 * @param guests in each of them
 * @param pricingModel left out for the base price, or else the cheapest
 */
record BookingRoomRequest(
    @NotNull UUID roomTypeId,
    @Min(1) @Max(100) @Nullable Integer quantity,
    @Min(1) @Max(100) @Nullable Integer guests,
    @PlainText(max = PriceStandard.MAX_LENGTH) @Nullable String pricingModel) {

  RoomLine line(int rooms) {
    return new RoomLine(
        new RoomTypeId(roomTypeId), rooms, Objects.requireNonNullElse(guests, 1), rate());
  }

  private RateChoice rate() {
    return pricingModel == null
        ? new RateChoice.Standing()
        : new RateChoice.ByStandard(new PriceStandard(pricingModel));
  }
}
