package org.roombooking.domain.booking;

import java.util.Optional;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomTypeId;

/**
 * A room of a booking as it is wanted.
 *
 * @param before as it is booked; empty for a room that is gained
 * @param party who will sleep in it
 * @param standard by which it is to be sold; empty to keep the one it has, or for the standing
 *     price of a room that is gained
 */
public record AmendedRoom(
    BookedRoomId id,
    Optional<BookedRoom> before,
    RoomTypeId type,
    Party party,
    Optional<PriceStandard> standard) {

  /** A room of which nothing is to change but perhaps the nights. */
  public static AmendedRoom asBooked(BookedRoom room) {
    return new AmendedRoom(
        room.id(), Optional.of(room), room.type(), room.party(), Optional.empty());
  }

  /** Whether the booking gets a room of this type that it does not have. */
  public boolean isOfAnotherType() {
    return before.filter(room -> room.type().equals(type)).isEmpty();
  }

  /** Whether more are to sleep in it than are booked to. */
  public boolean isForMoreGuests() {
    return before.filter(room -> room.guests() >= party.guests()).isEmpty();
  }

  /** Whether nothing of it is to change but perhaps the nights. */
  boolean isSoldAsBefore() {
    return !isOfAnotherType()
        && before.filter(room -> room.party().equals(party)).isPresent()
        && (standard.isEmpty() || standard.equals(before.map(BookedRoom::standard)));
  }

  /** How nights of this room are sold today. */
  RateChoice rate() {
    return standard
        .or(() -> before.map(BookedRoom::standard))
        .<RateChoice>map(RateChoice.ByStandard::new)
        .orElseGet(RateChoice.Standing::new);
  }
}
