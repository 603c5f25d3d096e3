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
    Instant createdAt,
    Timepiece timepiece) {

  /** A hotel with everybody's time. */
  public Hotel(
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
    this(
        id,
        owner,
        profile,
        zone,
        currency,
        bookingPolicy,
        holdPolicy,
        undoWindow,
        active,
        rating,
        createdAt,
        new Timepiece.Common());
  }

  public boolean isOwnedBy(UserId user) {
    return owner.equals(user);
  }

  public boolean mayBeBookedBy(UserId user) {
    return isOwnedBy(user) || bookingPolicy == BookingPolicy.ANY_USER;
  }

  /** What time it is in the hotel at an instant of the world. */
  public HotelTime at(Instant common) {
    var own = timepiece.at(common);
    return new HotelTime(own, own.atZone(zone).toLocalDate());
  }

  /** Whether it has a clock of its own, to try out what will be. */
  public boolean isSandbox() {
    return timepiece instanceof Timepiece.Sandbox;
  }

  /** The same hotel by another timepiece. */
  public Hotel by(Timepiece other) {
    return new Hotel(
        id,
        owner,
        profile,
        zone,
        currency,
        bookingPolicy,
        holdPolicy,
        undoWindow,
        active,
        rating,
        createdAt,
        other);
  }
}
