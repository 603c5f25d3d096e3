package org.roombooking.persistence.booking;

import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingChanges;
import org.roombooking.domain.booking.BookingEvent;

/** A booking that is to be added, and how it was made. */
record NewBooking(Booking.Pending booking, BookingEvent created) {

  int rooms() {
    return booking.details().rooms().size();
  }

  ToldChange told() {
    return new ToldChange(created, BookingChanges.ofNew(booking));
  }
}
