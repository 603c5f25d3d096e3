package org.roombooking.domain.booking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which bookings of a list are wanted; an empty filter wants all.
 *
 * @param inHouse a night that the stay includes, of bookings that are checked in or were
 * @param guest part of the guest's name, whatever its case
 */
public record BookingFilter(
    Optional<BookingStatus> status,
    Optional<LocalDate> arriving,
    Optional<LocalDate> departing,
    Optional<LocalDate> inHouse,
    Optional<String> guest) {

  public static BookingFilter all() {
    return new BookingFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
