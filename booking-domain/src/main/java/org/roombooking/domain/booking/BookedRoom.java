package org.roombooking.domain.booking;

import java.util.Set;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomTypeId;

/**
 * One room of a booking as it was sold: a type, not yet a door.
 *
 * @param party who will sleep in it
 * @param wishes what its door should have, if possible: up to {@value RoomFeature#MOST}
 */
public record BookedRoom(
    BookedRoomId id,
    RoomTypeId type,
    Party party,
    PriceStandard standard,
    NightlyPrices prices,
    Set<RoomFeature> wishes) {

  public BookedRoom {
    wishes = RoomFeature.noMoreThanMost(wishes);
  }

  /** A room behind any door. */
  public BookedRoom(
      BookedRoomId id, RoomTypeId type, Party party, PriceStandard standard, NightlyPrices prices) {
    this(id, type, party, standard, prices, Set.of());
  }

  /** A room without children. */
  public BookedRoom(
      BookedRoomId id, RoomTypeId type, int guests, PriceStandard standard, NightlyPrices prices) {
    this(id, type, Party.of(guests), standard, prices);
  }

  public static BookedRoom of(BookedRoomId id, QuotedRoom quoted) {
    return new BookedRoom(
        id, quoted.roomType(), quoted.party(), quoted.standard(), quoted.prices());
  }

  /** The same room with other wishes. */
  public BookedRoom wishing(Set<RoomFeature> others) {
    return new BookedRoom(id, type, party, standard, prices, others);
  }

  /** How many who will sleep in it count as guests. */
  public int guests() {
    return party.guests();
  }
}
