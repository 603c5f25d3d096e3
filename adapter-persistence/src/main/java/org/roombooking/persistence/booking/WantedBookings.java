package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.HOTEL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
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
    return runOut(val(now));
  }

  /** The same by what time it is in the hotel of each. */
  static Condition runOutInItsHotelAt(Instant now) {
    return runOut(inItsHotel(now));
  }

  private static Condition runOut(Field<Instant> now) {
    return BOOKING.STATE.eq(BookingStatus.PENDING).and(BOOKING.HOLD_EXPIRES_AT.le(now));
  }

  /** What time it is in the hotel of a booking at the common time. */
  private static Field<Instant> inItsHotel(Instant common) {
    return field(
        "{0} + {1} * interval '1 microsecond'",
        BOOKING.HOLD_EXPIRES_AT.getDataType(),
        val(common).cast(BOOKING.HOLD_EXPIRES_AT),
        field(
            select(coalesce(HOTEL.CLOCK_AHEAD_MICROS, inline(0L)))
                .from(HOTEL)
                .where(HOTEL.HOTEL_ID.eq(BOOKING.HOTEL_ID))));
  }

  static Condition ofSandboxes() {
    return BOOKING.HOTEL_ID.in(
        select(HOTEL.HOTEL_ID).from(HOTEL).where(HOTEL.CLOCK_AHEAD_MICROS.isNotNull()));
  }

  static Condition inItsHotelBy(BookingFilter filter, Instant now) {
    return by(filter, inItsHotel(now));
  }

  static Condition by(BookingFilter filter, Instant now) {
    return by(filter, val(now));
  }

  private static Condition by(BookingFilter filter, Field<Instant> now) {
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

  private static Condition hasStatus(BookingStatus status, Field<Instant> now) {
    return switch (status) {
      case PENDING -> BOOKING.STATE.eq(status).and(hasNotRunOutAt(now));
      case EXPIRED -> BOOKING.STATE.eq(status).or(runOut(now));
      case CONFIRMED, CHECKED_IN, CHECKED_OUT, CANCELLED, NO_SHOW -> BOOKING.STATE.eq(status);
    };
  }

  private static Condition hasNotRunOutAt(Field<Instant> now) {
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
