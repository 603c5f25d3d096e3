package org.roombooking.application.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Versioned;

/** What a caller may read of bookings. Holds that have run out are shown as expired. */
public final class ReadBookings {

  private final VisibleBookings visible;
  private final Bookings bookings;
  private final OwnedHotels owned;
  private final Clock clock;

  public ReadBookings(VisibleBookings visible, Bookings bookings, OwnedHotels owned, Clock clock) {
    this.visible = visible;
    this.bookings = bookings;
    this.owned = owned;
    this.clock = clock;
  }

  /** A booking in a hotel of the caller's, or one that the caller made. */
  public Optional<Versioned<Booking>> one(Caller caller, BookingId booking) {
    return visible.findForOwnerOrBooker(caller, booking).map(found -> asOfNow(found.booking()));
  }

  /** Empty if the hotel is not the caller's. */
  public Optional<Page<Versioned<Booking>>> ofHotel(
      Caller caller, HotelId hotel, BookingFilter filter, PageRequest page) {
    return owned
        .find(caller, hotel)
        .map(found -> bookings.list(hotel, filter, clock.instant(), page).map(this::asOfNow));
  }

  /** The bookings of all hotels of the caller. */
  public Page<Versioned<Booking>> ofOwnHotels(
      Caller caller, BookingFilter filter, PageRequest page) {
    return bookings.listOwnedBy(caller.user(), filter, clock.instant(), page).map(this::asOfNow);
  }

  /**
   * What can be done now with a booking in a hotel of the caller's, and what stands against the
   * rest.
   */
  public Optional<Map<Action, List<Reason>>> actions(Caller caller, BookingId booking) {
    return visible
        .findForOwner(caller, booking)
        .map(found -> table(found.booking().value(), found.hotel()));
  }

  private Map<Action, List<Reason>> table(Booking booking, Hotel hotel) {
    return BookingActions.table(booking, hotel.undoWindow(), hotel.at(clock.instant()));
  }

  private Versioned<Booking> asOfNow(Versioned<Booking> read) {
    return asOf(read, clock.instant());
  }

  /** A hold that has run out is one change further on, whether or not it has been swept. */
  static Versioned<Booking> asOf(Versioned<Booking> read, Instant now) {
    var current = read.value().asOf(now);
    return current.equals(read.value()) ? read : new Versioned<>(current, read.version().next());
  }
}
