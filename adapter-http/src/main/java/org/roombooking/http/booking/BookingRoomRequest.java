package org.roombooking.http.booking;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.text.PlainText;

/**
 * Rooms of one type.
 *
 * @param guests in each of them, beside the children
 * @param childrenAges those of the children in each of them, in years
 * @param pricingModel left out for the base price, or else the cheapest
 * @param wishes what each of them should have, if possible; one named twice counts once
 */
record BookingRoomRequest(
    @NotNull UUID roomTypeId,
    @Min(1) @Max(100) @Nullable Integer quantity,
    @Min(1) @Max(100) @Nullable Integer guests,
    @Size(max = Party.MAX_CHILDREN)
        @Nullable List<@NotNull @Min(0) @Max(Party.OLDEST_CHILD) Integer> childrenAges,
    @PlainText(max = PriceStandard.MAX_LENGTH) @Nullable String pricingModel,
    @Size(max = RoomFeature.MOST)
        @Nullable List<@NotNull @PlainText(max = RoomFeature.MAX_LENGTH) String> wishes) {

  RoomLine line(int rooms) {
    return new RoomLine(
        new RoomTypeId(roomTypeId),
        rooms,
        Objects.requireNonNullElse(guests, 1),
        Objects.requireNonNullElse(childrenAges, List.of()),
        rate(),
        Objects.requireNonNullElse(wishes, List.<String>of()).stream()
            .map(RoomFeature::new)
            .collect(toSet()));
  }

  private RateChoice rate() {
    return pricingModel == null
        ? new RateChoice.Standing()
        : new RateChoice.ByStandard(new PriceStandard(pricingModel));
  }
}
