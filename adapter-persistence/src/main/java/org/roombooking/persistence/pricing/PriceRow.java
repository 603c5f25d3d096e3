package org.roombooking.persistence.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** The price of a night, column by column. */
record PriceRow(
    RoomPriceId id,
    HotelId hotel,
    RoomTypeId type,
    PriceStandard standard,
    LocalDate night,
    long amount,
    Currency currency,
    boolean available,
    Instant createdAt) {

  RoomPrice toRoomPrice() {
    return new RoomPrice(
        id, hotel, type, standard, night, new Money(amount, currency), available, createdAt);
  }
}
