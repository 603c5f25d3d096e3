package org.roombooking.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * Bookings of one room from the 10th to the 13th of June 2030, made on the first, in a hotel whose
 * clock shows universal time.
 */
final class BookingFixtures {

  static final LocalDate ARRIVAL = LocalDate.of(2030, 6, 10);
  static final LocalDate DEPARTURE = LocalDate.of(2030, 6, 13);
  static final Stay STAY = new Stay(ARRIVAL, DEPARTURE);
  static final Instant BOOKED_AT = Instant.parse("2030-06-01T12:00:00Z");
  static final Instant END_OF_HOLD = Instant.parse("2030-06-01T12:30:00Z");
  static final BookedRoom ROOM = aBookedRoom(1);
  static final RoomAssignment DOOR =
      new RoomAssignment(Map.of(ROOM.id(), new RoomId(new UUID(0, 101))));

  private BookingFixtures() {}

  static Booking.Pending aPendingBooking() {
    return new Booking.Pending(someDetails(), new Hold.Until(END_OF_HOLD));
  }

  static Booking.Pending aPendingBookingWithoutEndOfHold() {
    return new Booking.Pending(someDetails(), new Hold.WithoutEnd());
  }

  static Booking.Confirmed aConfirmedBooking() {
    return new Booking.Confirmed(someDetails(), RoomAssignment.none());
  }

  static Booking.Confirmed aConfirmedBookingWithItsDoor() {
    return new Booking.Confirmed(someDetails(), DOOR);
  }

  static Booking.CheckedIn aCheckedInBooking() {
    return new Booking.CheckedIn(aConfirmedBookingWithItsDoor(), midnight(ARRIVAL).instant());
  }

  static Booking.CheckedOut aCheckedOutBooking() {
    return new Booking.CheckedOut(aCheckedInBooking(), STAY, midnight(DEPARTURE).instant());
  }

  static Booking.Cancelled aCancelledBooking() {
    return new Booking.Cancelled(aConfirmedBookingWithItsDoor(), BOOKED_AT);
  }

  static Booking.NoShow aNoShow() {
    return new Booking.NoShow(
        aConfirmedBooking(), midnight(ARRIVAL.plusDays(1)).instant(), ARRIVAL.plusDays(1));
  }

  static Booking.Expired anExpiredBooking() {
    return new Booking.Expired(aPendingBooking(), END_OF_HOLD);
  }

  static BookingDetails someDetails() {
    return detailsOf(STAY, List.of(ROOM));
  }

  static BookingDetails detailsOf(Stay stay, List<BookedRoom> rooms) {
    return new BookingDetails(
        new BookingId(new UUID(0, 7)),
        new HotelId(new UUID(0, 8)),
        new UserId(new UUID(0, 9)),
        Optional.empty(),
        "Malee Srisuk",
        Optional.empty(),
        stay,
        rooms,
        BOOKED_AT);
  }

  /** A room for two that costs 10, 11 and 12 baht, as the days of its nights. */
  static BookedRoom aBookedRoom(int number) {
    return aBookedRoom(number, STAY);
  }

  static BookedRoom aBookedRoom(int number, Stay stay) {
    return new BookedRoom(
        new BookedRoomId(new UUID(0, number)),
        new RoomTypeId(new UUID(0, 6)),
        2,
        PriceStandard.BASE,
        NightlyPrices.of(stay, night -> baht(night.getDayOfMonth())));
  }

  static Money baht(long amount) {
    return new Money(amount * 100, Currency.getInstance("THB"));
  }

  static HotelTime at(Instant instant) {
    return new HotelTime(instant, instant.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** The instant at which a day begins. */
  static HotelTime midnight(LocalDate date) {
    return at(date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** The last instant of a day. */
  static HotelTime lastInstantOf(LocalDate date) {
    return at(midnight(date.plusDays(1)).instant().minusNanos(1));
  }
}
