package org.roombooking.domain.booking;

import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.property.RoomTypeId;

/**
 * One room of a booking as it was sold: a type, not yet a door.
 *
 * @param party who will sleep in it
 */
public record BookedRoom(
    BookedRoomId id, RoomTypeId type, Party party, PriceStandard standard, NightlyPrices prices) {

  /** A room without children. */
  public BookedRoom(
      BookedRoomId id, RoomTypeId type, int guests, PriceStandard standard, NightlyPrices prices) {
    this(id, type, Party.of(guests), standard, prices);
  }

  public static BookedRoom of(BookedRoomId id, QuotedRoom quoted) {
    return new BookedRoom(
        id, quoted.roomType(), quoted.party(), quoted.standard(), quoted.prices());
  }

  /** How many who will sleep in it count as guests. */
  public int guests() {
    return party.guests();
  }
}
