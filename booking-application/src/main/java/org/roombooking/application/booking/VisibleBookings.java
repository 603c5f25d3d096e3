package org.roombooking.application.booking;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Versioned;

/**
 * The bookings a caller may see, each with its hotel. Those of others are as if they were not
 * there.
 */
public final class VisibleBookings {

  /** A booking as it was written down, and the hotel it is in. */
  public record Visible(Versioned<Booking> booking, Hotel hotel) {}

  private final Bookings bookings;
  private final Hotels hotels;

  public VisibleBookings(Bookings bookings, Hotels hotels) {
    this.bookings = bookings;
    this.hotels = hotels;
  }

  /** For the owner of the hotel: the front desk. */
  public Optional<Visible> findForOwner(Caller caller, BookingId id) {
    return find(id).filter(visible -> visible.hotel().isOwnedBy(caller.user()));
  }

  /** For the owner of the hotel and for the user who booked. */
  Optional<Visible> findForOwnerOrBooker(Caller caller, BookingId id) {
    return find(id)
        .filter(visible ->
            visible.hotel().isOwnedBy(caller.user())
                || visible.booking().value().details().bookedBy().equals(caller.user()));
  }

  private Optional<Visible> find(BookingId id) {
    return bookings
        .find(id)
        .flatMap(booking ->
            hotels
                .find(booking.value().details().hotel())
                .map(hotel -> new Visible(booking, hotel.value())));
  }
}
