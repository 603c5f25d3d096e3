package org.roombooking.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.stay.Stay;

/**
 * A booking in each of its states, at each time that makes a difference to what can be done with
 * it: one room for three nights, in a hotel whose clock shows universal time.
 */
final class Situations {

  /** A booking at a moment. */
  record Situation(Booking booking, HotelTime now) {}

  static final UndoWindow WINDOW = UndoWindow.standard();

  private static final Stay STAY = Stay.of(LocalDate.of(2030, 6, 10), 3);
  private static final Instant BOOKED = Instant.parse("2030-06-01T12:00:00Z");
  private static final Instant HELD_UNTIL = BOOKED.plus(Duration.ofMinutes(30));
  private static final BookingDetails DETAILS = details();

  private static final Booking.Pending PENDING =
      new Booking.Pending(DETAILS, new Hold.Until(HELD_UNTIL));
  private static final Booking.Confirmed WITHOUT_DOOR =
      new Booking.Confirmed(DETAILS, RoomAssignment.none());
  private static final Booking.Confirmed WITH_DOOR =
      WITHOUT_DOOR.assign(Map.of(DETAILS.rooms().getFirst().id(), new RoomId(new UUID(0, 101))));
  private static final Booking.CheckedIn CHECKED_IN =
      WITH_DOOR.checkIn(morning(STAY.arrival()).instant());

  private Situations() {}

  static List<Situation> of(BookingStatus state) {
    return switch (state) {
      case PENDING -> pending();
      case CONFIRMED ->
          Stream.of(WITHOUT_DOOR, WITH_DOOR)
              .flatMap(booking -> days().map(day -> new Situation(booking, day)))
              .toList();
      case CHECKED_IN -> days().skip(1).map(day -> new Situation(CHECKED_IN, day)).toList();
      case CHECKED_OUT ->
          fromThenOn(CHECKED_IN.checkOut(morning(STAY.departure())), morning(STAY.departure()));
      case CANCELLED -> cancelled();
      case NO_SHOW -> noShow();
      case EXPIRED -> fromThenOn(PENDING.expire(HELD_UNTIL), at(HELD_UNTIL));
    };
  }

  private static List<Situation> pending() {
    return List.of(
        new Situation(PENDING, at(BOOKED)),
        new Situation(PENDING, at(HELD_UNTIL)),
        new Situation(new Booking.Pending(DETAILS, new Hold.WithoutEnd()), at(HELD_UNTIL)));
  }

  private static List<Situation> cancelled() {
    var held = fromThenOn(PENDING.cancel(BOOKED), at(BOOKED));
    var sold =
        days().flatMap(day -> fromThenOn(WITH_DOOR.cancel(day.instant()), day).stream()).toList();
    return Stream.of(held, List.of(new Situation(PENDING.cancel(BOOKED), at(HELD_UNTIL))), sold)
        .flatMap(List::stream)
        .toList();
  }

  private static List<Situation> noShow() {
    return days()
        .skip(2)
        .flatMap(day -> fromThenOn(WITHOUT_DOOR.markNoShow(day), day).stream())
        .toList();
  }

  /** At once, and when it is too late to undo anything. */
  private static List<Situation> fromThenOn(Booking booking, HotelTime now) {
    return List.of(
        new Situation(booking, now),
        new Situation(booking, at(now.instant().plus(WINDOW.length()))));
  }

  /** The day before the arrival, that of the arrival, one of the stay, that of the departure. */
  private static Stream<HotelTime> days() {
    return Stream.of(
        morning(STAY.arrival().minusDays(1)),
        morning(STAY.arrival()),
        morning(STAY.arrival().plusDays(1)),
        morning(STAY.departure()));
  }

  private static HotelTime morning(LocalDate day) {
    return at(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  private static HotelTime at(Instant instant) {
    return new HotelTime(instant, LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  private static BookingDetails details() {
    var price = new Money(100_000, Currency.getInstance("THB"));
    var room =
        new BookedRoom(
            new BookedRoomId(new UUID(0, 1)),
            new RoomTypeId(new UUID(0, 2)),
            2,
            PriceStandard.BASE,
            NightlyPrices.of(STAY, night -> price));
    return new BookingDetails(
        new BookingId(new UUID(0, 3)),
        new HotelId(new UUID(0, 4)),
        new UserId(new UUID(0, 5)),
        Optional.empty(),
        "Guest",
        Optional.empty(),
        STAY,
        List.of(room),
        BOOKED);
  }
}
