package org.roombooking.http.pricing;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;

/** What requests to set prices have in common. */
interface Priced {

  /** The most that one night may cost, in the unit of any currency. */
  String MAX_PRICE = "1000000000";

  @Nullable UUID hotelId();

  UUID roomTypeId();

  /** The base price if it is left out. */
  @Nullable String pricingModel();

  /** How many it serves at the most; as many as a room takes if it is left out. */
  @Nullable Integer guests();

  BigDecimal price();

  @Nullable Boolean isAvailable();

  default SetPrices.Command priced(
      Caller caller, HotelId ofPath, DateRange nights, Set<DayOfWeek> weekdays) {
    if (hotelId() != null && !ofPath.value().equals(hotelId())) {
      throw new InvalidRequest("hotel_id", FieldCode.INVALID, Phrase.MUST_BE_HOTEL_OF_PATH.with());
    }
    var model = pricingModel();
    var guests = guests();
    return new SetPrices.Command(
        caller,
        ofPath,
        new RoomTypeId(roomTypeId()),
        model == null ? PriceStandard.BASE : new PriceStandard(model),
        nights,
        weekdays,
        guests == null ? OptionalInt.empty() : OptionalInt.of(guests),
        price(),
        Objects.requireNonNullElse(isAvailable(), true));
  }
}
