package org.roombooking.domain.property;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.roombooking.domain.access.UserId;

/**
 * A place that sells rooms.
 *
 * @param currency of all its prices
 * @param active false while it is suspended: it can be read but not sold
 * @param rating 0 to 5, 0 while nobody has rated it
 */
public record Hotel(
    HotelId id,
    UserId owner,
    HotelProfile profile,
    ZoneId zone,
    Currency currency,
    BookingPolicy bookingPolicy,
    HoldPolicy holdPolicy,
    UndoWindow undoWindow,
    boolean active,
    int rating,
    Instant createdAt) {

  public boolean isOwnedBy(UserId user) {
    return owner.equals(user);
  }

  public boolean mayBeBookedBy(UserId user) {
    return isOwnedBy(user) || bookingPolicy == BookingPolicy.ANY_USER;
  }

  public HotelTime at(Instant instant) {
    return new HotelTime(instant, instant.atZone(zone).toLocalDate());
  }
}
