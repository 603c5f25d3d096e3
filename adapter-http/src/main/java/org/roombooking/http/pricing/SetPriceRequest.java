package org.roombooking.http.pricing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.http.text.DayOfMoment;
import org.roombooking.http.text.PlainText;

/** A price for one night. */
record SetPriceRequest(
    @NotNull DayOfMoment effectiveDate,
    @Nullable UUID hotelId,
    @NotNull UUID roomTypeId,
    @PlainText(max = PriceStandard.MAX_LENGTH) @Nullable String pricingModel,
    @Min(1) @Max(Room.MAX_OCCUPANCY) @Nullable Integer guests,
    @NotNull @DecimalMin("0") @DecimalMax(MAX_PRICE) BigDecimal price,
    @Nullable Boolean isAvailable)
    implements Priced {

  SetPrices.Command command(Caller caller, HotelId ofPath) {
    var night = effectiveDate.day();
    return priced(caller, ofPath, new DateRange(night, night), EnumSet.allOf(DayOfWeek.class));
  }
}
