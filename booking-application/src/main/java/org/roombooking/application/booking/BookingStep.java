package org.roombooking.application.booking;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Version;

/**
 * Who wants a step taken with which booking.
 *
 * @param hotel the hotel the caller believes the booking is in, where the request says so
 * @param expected the version the caller has seen, if they want to be sure of it
 */
public record BookingStep(
    Caller caller, Optional<HotelId> hotel, BookingId booking, Optional<Version> expected) {

  public static BookingStep of(Caller caller, BookingId booking) {
    return new BookingStep(caller, Optional.empty(), booking, Optional.empty());
  }

  /** The same step, to be taken only if the booking is in this version. */
  BookingStep expecting(Version version) {
    return new BookingStep(caller, hotel, booking, Optional.of(version));
  }
}
