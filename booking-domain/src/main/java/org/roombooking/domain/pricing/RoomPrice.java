package org.roombooking.domain.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.OptionalInt;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/**
 * What a room type costs on one night by one standard.
 *
 * @param guests how many it serves at the most, at least 1; as many as a room takes if it is empty
 * @param price nothing or more
 * @param available false while it is suspended: as if it were not there
 */
public record RoomPrice(
    RoomPriceId id,
    HotelId hotel,
    RoomTypeId roomType,
    PriceStandard standard,
    LocalDate night,
    OptionalInt guests,
    Money price,
    boolean available,
    Instant createdAt) {

  /** The most that a night may cost, in the unit of any currency. */
  public static final long MAX_UNITS = 1_000_000_000;

  public RoomPrice {
    if (price.isNegative()) {
      throw new IllegalArgumentException("A night costs nothing or more: " + price);
    }
    if (guests.isPresent() && guests.getAsInt() < 1) {
      throw new IllegalArgumentException("A price is for somebody: " + guests);
    }
  }

  /** The most that a night may cost. */
  public static Money most(Currency currency) {
    return Money.of(BigDecimal.valueOf(MAX_UNITS), currency);
  }

  /** A price for any number of guests. */
  public RoomPrice(
      RoomPriceId id,
      HotelId hotel,
      RoomTypeId roomType,
      PriceStandard standard,
      LocalDate night,
      Money price,
      boolean available,
      Instant createdAt) {
    this(id, hotel, roomType, standard, night, OptionalInt.empty(), price, available, createdAt);
  }
}
