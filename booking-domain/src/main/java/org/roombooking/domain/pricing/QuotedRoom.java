package org.roombooking.domain.pricing;

import org.roombooking.domain.property.RoomTypeId;

/** The price of one room. */
public record QuotedRoom(
    RoomTypeId roomType, Party party, PriceStandard standard, NightlyPrices prices) {

  /** The price of a room without children. */
  public QuotedRoom(RoomTypeId roomType, int guests, PriceStandard standard, NightlyPrices prices) {
    this(roomType, Party.of(guests), standard, prices);
  }

  /** How many who sleep in it count as guests. */
  public int guests() {
    return party.guests();
  }
}
