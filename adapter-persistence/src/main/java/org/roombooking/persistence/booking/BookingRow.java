package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.row;
import static org.roombooking.persistence.jooq.Tables.BOOKING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/**
 * A booking without its rooms, column by column. Which of the nullable ones are there depends on
 * the state.
 */
record BookingRow(
    HotelId hotel,
    BookingId id,
    Version version,
    BookingStatus state,
    UserId bookedBy,
    String guestName,
    @Nullable String specialRequest,
    LocalDate arrival,
    LocalDate departure,
    Currency currency,
    @Nullable Instant holdExpiresAt,
    @Nullable Instant stateSince,
    @Nullable LocalDate releasedFrom,
    Instant createdAt) {

  static final SelectField<BookingRow> COLUMNS =
      row(
              BOOKING.HOTEL_ID,
              BOOKING.BOOKING_ID,
              BOOKING.VERSION,
              BOOKING.STATE,
              BOOKING.BOOKED_BY,
              BOOKING.GUEST_NAME,
              BOOKING.SPECIAL_REQUEST,
              BOOKING.ARRIVAL,
              BOOKING.DEPARTURE,
              BOOKING.CURRENCY,
              BOOKING.HOLD_EXPIRES_AT,
              BOOKING.STATE_SINCE,
              BOOKING.RELEASED_FROM,
              BOOKING.CREATED_AT)
          .mapping(BookingRow::new);

  Versioned<Booking> with(List<BookedRoomRow> rooms) {
    return new Versioned<>(toBooking(rooms), version);
  }

  private Booking toBooking(List<BookedRoomRow> rooms) {
    var details = details(rooms);
    return switch (state) {
      case PENDING -> new Booking.Pending(details, hold());
      case CONFIRMED -> new Booking.Confirmed(details, BookedRoomRow.assignment(rooms));
      case CHECKED_IN ->
          new Booking.CheckedIn(details, BookedRoomRow.assignment(rooms), fact(stateSince));
      case CHECKED_OUT ->
          new Booking.CheckedOut(details, BookedRoomRow.assignment(rooms), fact(stateSince));
      case CANCELLED -> new Booking.Cancelled(details, fact(stateSince));
      case NO_SHOW -> new Booking.NoShow(details, fact(stateSince), fact(releasedFrom));
      case EXPIRED -> new Booking.Expired(details, fact(stateSince));
    };
  }

  private BookingDetails details(List<BookedRoomRow> rooms) {
    var stay = new Stay(arrival, departure);
    return new BookingDetails(
        id,
        hotel,
        bookedBy,
        guestName,
        Optional.ofNullable(specialRequest),
        stay,
        rooms.stream().map(room -> room.toBookedRoom(stay, currency)).toList(),
        createdAt);
  }

  private Hold hold() {
    return holdExpiresAt == null ? new Hold.WithoutEnd() : new Hold.Until(holdExpiresAt);
  }

  private <T> T fact(@Nullable T fact) {
    return Objects.requireNonNull(fact, () -> "A fact of the state is missing: " + this);
  }
}
