package org.roombooking.domain.booking;

/** The states of a booking by name, to search by. */
public enum BookingStatus {
  PENDING,
  CONFIRMED,
  CHECKED_IN,
  CHECKED_OUT,
  CANCELLED,
  NO_SHOW,
  EXPIRED;

  public static BookingStatus of(Booking booking) {
    return switch (booking) {
      case Booking.Pending pending -> PENDING;
      case Booking.Confirmed confirmed -> CONFIRMED;
      case Booking.CheckedIn checkedIn -> CHECKED_IN;
      case Booking.CheckedOut checkedOut -> CHECKED_OUT;
      case Booking.Cancelled cancelled -> CANCELLED;
      case Booking.NoShow noShow -> NO_SHOW;
      case Booking.Expired expired -> EXPIRED;
    };
  }
}
