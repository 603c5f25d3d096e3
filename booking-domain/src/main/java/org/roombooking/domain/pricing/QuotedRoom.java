package org.roombooking.domain.pricing;

import org.roombooking.domain.property.RoomTypeId;

/**
 * The price of one room.
 *
 * @param guests who sleep in it, at least 1
 */
public record QuotedRoom(
    RoomTypeId roomType, int guests, PriceStandard standard, NightlyPrices prices) {

  public QuotedRoom {
    if (guests < 1) {
      throw new IllegalArgumentException("A room is for somebody: " + guests);
    }
  }
}
