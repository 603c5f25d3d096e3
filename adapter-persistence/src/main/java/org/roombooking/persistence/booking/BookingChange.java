package org.roombooking.persistence.booking;

import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.version.Versioned;

/**
 * The next state of a booking that is to be written.
 *
 * @param read as it was read
 * @param event why it changes
 */
record BookingChange(Versioned<Booking> read, Booking next, BookingEvent event) {

  BookingId id() {
    return next.details().id();
  }
}
