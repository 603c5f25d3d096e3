package org.roombooking.domain.booking;

import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.property.RoomTypeId;

/**
 * One room of a booking as it was sold: a type, not yet a door.
 *
 * @param guests who will sleep in it, at least 1
 */
public record BookedRoom(
    BookedRoomId id, RoomTypeId type, int guests, PriceStandard standard, NightlyPrices prices) {

  public static BookedRoom of(BookedRoomId id, QuotedRoom quoted) {
    return new BookedRoom(
        id, quoted.roomType(), quoted.guests(), quoted.standard(), quoted.prices());
  }
}
