package org.roombooking.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;

/**
 * What a booking is to become, and what it would then cost: a quote that is committed as it is, or
 * not at all (docs/rules.md: Amended). It takes no rooms.
 *
 * @param quotedFor the one user who may commit it
 * @param of the version of the booking that it amends, and no other
 * @param rooms all rooms of the booking as they would be, at least one, all for this stay
 * @param expiresAt exclusive: at this instant it is too late to commit it
 */
public record Amendment(
    AmendmentId id,
    HotelId hotel,
    BookingId booking,
    UserId quotedFor,
    Version of,
    Stay stay,
    List<BookedRoom> rooms,
    Instant expiresAt) {

  /** How long an amendment can be committed after it was quoted. */
  public static final Duration LIFETIME = Duration.ofMinutes(15);

  public Amendment {
    rooms = List.copyOf(rooms);
  }

  public boolean hasExpiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** The sum of all nights of all rooms, each with its charges. */
  public Money total() {
    return rooms.stream().map(room -> room.prices().total()).reduce(Money::plus).orElseThrow();
  }

  /** Every night of every room, room by room: those that are booked first, then those gained. */
  public List<NightDifference> differencesFrom(BookingDetails booked) {
    return NightDifference.between(booked.rooms(), rooms);
  }
}
