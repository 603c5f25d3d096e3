package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.HOTEL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingStatus;

/** The conditions by which bookings are chosen. */
final class WantedBookings {

  private WantedBookings() {}

  static Condition inHotelsOf(UserId owner) {
    return BOOKING.HOTEL_ID.in(select(HOTEL.HOTEL_ID).from(HOTEL).where(HOTEL.OWNER_ID.eq(owner)));
  }

  /** Pending bookings whose hold has run out. */
  static Condition runOutAt(Instant now) {
    return BOOKING.STATE.eq(BookingStatus.PENDING).and(BOOKING.HOLD_EXPIRES_AT.le(now));
  }

  static Condition by(BookingFilter filter, Instant now) {
    return and(
        Stream.of(
                filter.status().map(status -> hasStatus(status, now)),
                filter.arriving().map(BOOKING.ARRIVAL::eq),
                filter.departing().map(BOOKING.DEPARTURE::eq),
                filter.inHouse().map(WantedBookings::isInHouse),
                filter.guest().map(WantedBookings::isNamed))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Condition hasStatus(BookingStatus status, Instant now) {
    return switch (status) {
      case PENDING -> BOOKING.STATE.eq(status).and(hasNotRunOutAt(now));
      case EXPIRED -> BOOKING.STATE.eq(status).or(runOutAt(now));
      case CONFIRMED, CHECKED_IN, CHECKED_OUT, CANCELLED, NO_SHOW -> BOOKING.STATE.eq(status);
    };
  }

  private static Condition hasNotRunOutAt(Instant now) {
    return BOOKING.HOLD_EXPIRES_AT.isNull().or(BOOKING.HOLD_EXPIRES_AT.gt(now));
  }

  private static Condition isInHouse(LocalDate night) {
    return BOOKING
        .STATE
        .in(BookingStatus.CHECKED_IN, BookingStatus.CHECKED_OUT)
        .and(BOOKING.ARRIVAL.le(night))
        .and(BOOKING.DEPARTURE.gt(night));
  }

  private static Condition isNamed(String part) {
    return BOOKING.GUEST_NAME_LOWER.contains(part.toLowerCase(Locale.ROOT));
  }
}
