package org.roombooking.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Rooms 101, 102 and so on for two guests each, and stays in June 2030. */
final class PlanFixtures {

  static final RoomTypeId DOUBLE = new RoomTypeId(new UUID(0, 1));

  static final HotelId HOTEL = new HotelId(new UUID(0, 8));
  static final Instant BOOKED_AT = Instant.parse("2030-06-01T12:00:00Z");

  private static final LocalDate EVE = LocalDate.of(2030, 5, 31);

  private PlanFixtures() {}

  static RoomId door(int room) {
    return new RoomId(new UUID(1, room));
  }

  static PlanRoom aRoom(int room) {
    return aRoom(room, Set.of(), List.of());
  }

  static PlanRoom aRoom(int room, Set<RoomFeature> features, List<Stay> closed) {
    return new PlanRoom(
        door(room), new RoomNumber(Integer.toString(100 + room)), DOUBLE, 2, features, closed);
  }

  /** Nights from a day of June to another, the day of departure. */
  static Stay june(int from, int until) {
    return new Stay(EVE.plusDays(from), EVE.plusDays(until));
  }

  static BookedRoomId id(int stay) {
    return new BookedRoomId(new UUID(2, stay));
  }

  static PlanStay aStay(int stay, Stay nights) {
    return new PlanStay(
        id(stay), nights, new WantedRooms.OfType(DOUBLE), 2, Set.of(), Optional.empty(), false);
  }

  static BookedRoom aBookedRoom(BookedRoomId id, RoomTypeId type, Stay stay) {
    return new BookedRoom(
        id,
        type,
        2,
        PriceStandard.BASE,
        NightlyPrices.of(stay, night -> new Money(1_000, Currency.getInstance("THB"))));
  }

  static Booking.Confirmed aBooking(
      int number, Stay stay, RoomAssignment assignment, BookedRoom... rooms) {
    var details =
        new BookingDetails(
            bookingId(number),
            HOTEL,
            new UserId(new UUID(0, 9)),
            Optional.empty(),
            "Malee Srisuk",
            Optional.empty(),
            stay,
            List.of(rooms),
            BOOKED_AT);
    return new Booking.Confirmed(details, assignment);
  }

  /** The same booking of guests who have agreed to change rooms. */
  static Booking.Confirmed agreeing(Booking.Confirmed booking) {
    var details = booking.details();
    return new Booking.Confirmed(
        new BookingDetails(
            details.id(),
            details.hotel(),
            details.bookedBy(),
            details.member(),
            details.guestName(),
            details.specialRequest(),
            true,
            details.stay(),
            details.rooms(),
            details.terms(),
            details.createdAt()),
        booking.assignment());
  }

  static PlanStay wishing(PlanStay stay, Set<RoomFeature> wishes) {
    return stay.wishing(wishes);
  }

  /** Stays of one booking. */
  static PlanStay ofBooking(int booking, PlanStay stay) {
    return stay.ofBooking(bookingId(booking));
  }

  static BookingId bookingId(int number) {
    return new BookingId(new UUID(5, number));
  }

  static PlanStay given(PlanStay stay, int room) {
    return in(stay, room, false);
  }

  static PlanStay pinned(PlanStay stay, int room) {
    return in(stay, room, true);
  }

  private static PlanStay in(PlanStay stay, int room, boolean pinned) {
    return new PlanStay(
        stay.id(),
        stay.nights(),
        stay.wanted(),
        stay.guests(),
        stay.wishes(),
        Optional.of(door(room)),
        pinned,
        stay.booking(),
        stay.mayChange());
  }
}
