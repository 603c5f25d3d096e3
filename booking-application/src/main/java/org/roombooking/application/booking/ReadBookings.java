package org.roombooking.application.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
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
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Versioned;

/** What a caller may read of bookings. Holds that have run out are shown as expired. */
public final class ReadBookings {

  private final VisibleBookings visible;
  private final Bookings bookings;
  private final Hotels hotels;
  private final OwnedHotels owned;
  private final HotelClock clock;

  public ReadBookings(
      VisibleBookings visible,
      Bookings bookings,
      Hotels hotels,
      OwnedHotels owned,
      HotelClock clock) {
    this.visible = visible;
    this.bookings = bookings;
    this.hotels = hotels;
    this.owned = owned;
    this.clock = clock;
  }

  /** A booking in a hotel of the caller's, or one that the caller made. */
  public Optional<Versioned<Booking>> one(Caller caller, BookingId booking) {
    return visible
        .findForOwnerOrBooker(caller, booking)
        .map(found -> asOf(found.booking(), clock.now(found.hotel()).instant()));
  }

  /** Empty if the hotel is not the caller's. */
  public Optional<Page<Versioned<Booking>>> ofHotel(
      Caller caller, HotelId hotel, BookingFilter filter, PageRequest page) {
    return owned
        .find(caller, hotel)
        .map(found -> {
          var now = clock.now(found.value()).instant();
          return bookings.list(hotel, filter, now, page).map(read -> asOf(read, now));
        });
  }

  /** The bookings of all hotels of the caller. */
  public Page<Versioned<Booking>> ofOwnHotels(
      Caller caller, BookingFilter filter, PageRequest page) {
    var found = bookings.listOwnedBy(caller.user(), filter, clock.common(), page);
    var times = timesOfHolds(found.items());
    return found.map(read -> {
      @Nullable Instant now = times.get(read.value().details().hotel());
      return now == null ? read : asOf(read, now);
    });
  }

  /** What time it is in the hotels of those that hold rooms. The others are what they are. */
  private Map<HotelId, Instant> timesOfHolds(List<Versioned<Booking>> found) {
    return found.stream()
        .map(Versioned::value)
        .filter(Booking.Pending.class::isInstance)
        .map(booking -> booking.details().hotel())
        .distinct()
        .collect(toMap(hotel -> hotel, this::nowIn));
  }

  private Instant nowIn(HotelId hotel) {
    return clock.now(hotels.find(hotel).orElseThrow().value()).instant();
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
    return BookingActions.table(booking, hotel.undoWindow(), clock.now(hotel));
  }

  /** A hold that has run out is one change further on, whether or not it has been swept. */
  static Versioned<Booking> asOf(Versioned<Booking> read, Instant now) {
    var current = read.value().asOf(now);
    return current.equals(read.value()) ? read : new Versioned<>(current, read.version().next());
  }
}
