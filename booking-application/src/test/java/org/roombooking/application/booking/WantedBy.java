package org.roombooking.application.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.stay.Stay;

/** Whether a filter wants a booking. */
record WantedBy(BookingFilter filter, Instant now) implements Predicate<Booking> {

  @Override
  public boolean test(Booking booking) {
    var status = BookingStatus.of(booking.asOf(now));
    var stay = booking.details().stay();
    return isOrAny(filter.status(), status)
        && isOrAny(filter.arriving(), stay.arrival())
        && isOrAny(filter.departing(), stay.departure())
        && filter.inHouse().map(night -> isInHouse(status, stay, night)).orElse(true)
        && filter.guest().map(part -> isNamed(booking.details().guestName(), part)).orElse(true);
  }

  private static <T> boolean isOrAny(Optional<T> wanted, T actual) {
    return wanted.map(actual::equals).orElse(true);
  }

  private static boolean isInHouse(BookingStatus status, Stay stay, LocalDate night) {
    return (status == BookingStatus.CHECKED_IN || status == BookingStatus.CHECKED_OUT)
        && stay.includes(night);
  }

  private static boolean isNamed(String name, String part) {
    return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
