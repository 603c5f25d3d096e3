package org.roombooking.domain.pricing;

import java.time.Instant;
import java.time.LocalDate;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/**
 * What a room type costs on one night by one standard.
 *
 * @param price nothing or more
 * @param available false while it is suspended: as if it were not there
 */
public record RoomPrice(
    RoomPriceId id,
    HotelId hotel,
    RoomTypeId roomType,
    PriceStandard standard,
    LocalDate night,
    Money price,
    boolean available,
    Instant createdAt) {

  public RoomPrice {
    if (price.isNegative()) {
      throw new IllegalArgumentException("A night costs nothing or more: " + price);
    }
  }
}
