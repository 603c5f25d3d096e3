package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Bookings.Saving;
import org.roombooking.domain.booking.Decision;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.NightCharge;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** What every {@link Bookings} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface BookingsContract
    extends BookingListsContract,
        BookingFiltersContract,
        RunOutHoldsContract,
        BookingVersionsContract {

  @Override
  Ports ports();

  @Test
  default void a_booking_is_found_as_it_was_added_in_its_first_version() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var stay = juneStay(10, 12);
    var booking =
        new Booking.Pending(
            given.details(type, stay, List.of(given.aBookedRoom(type, stay))),
            new Hold.Until(END_OF_HOLD));

    ports().bookings().add(booking, given.anEvent(BookingEvent.Type.CREATED));

    assertThat(ports().bookings().find(booking.id()))
        .contains(new Versioned<>(booking, Version.FIRST));
  }

  @Test
  default void a_booking_keeps_its_rooms_in_order_each_with_its_own_prices() {
    var given = new Given(ports());
    var small = given.aRoomTypeWithRooms(1);
    var large = given.aRoomTypeOf(small.hotel());
    var booking = aBookingOfDifferentRooms(given, small, large);

    ports().bookings().add(booking, given.anEvent(BookingEvent.Type.CREATED));

    assertThat(ports().bookings().find(booking.id()))
        .contains(new Versioned<>(booking, Version.FIRST));
  }

  @Test
  default void no_booking_is_found_by_an_id_that_none_has() {
    var given = new Given(ports());
    given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));

    assertThat(ports().bookings().find(new BookingId(given.anId()))).isEmpty();
  }

  @Test
  default void a_booking_of_someone_else_s_hotel_names_who_booked_it() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var booker = given.aUser().id();
    var own = given.aPendingBooking(type, juneStay(10, 12)).details();
    var details =
        new BookingDetails(
            new BookingId(given.anId()),
            own.hotel(),
            booker,
            Optional.of(given.aMemberOf(booker).id()),
            "x".repeat(200),
            Optional.empty(),
            own.stay(),
            List.of(given.aBookedRoom(type, own.stay())),
            NOW.plusMillis(1));
    var booking = new Booking.Pending(details, new Hold.WithoutEnd());

    ports().bookings().add(booking, given.anEvent(BookingEvent.Type.CREATED));

    assertThat(ports().bookings().find(booking.id()))
        .contains(new Versioned<>(booking, Version.FIRST));
  }

  @Test
  default void a_booking_is_found_in_each_state_of_its_life_as_it_was_saved() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    var pending = given.aPendingBooking(type, juneStay(10, 13));
    var doors = new RoomAssignment(Map.of(pending.details().rooms().getFirst().id(), room.id()));
    var confirmed = new Booking.Confirmed(pending.details(), RoomAssignment.none());
    var assigned = new Booking.Confirmed(pending.details(), doors);
    var checkedIn = new Booking.CheckedIn(assigned, NOW.plusMillis(7));

    saveInTurn(
        pending, List.of(confirmed, assigned, checkedIn, leavesOnTheEleventhOfJune(checkedIn)));
  }

  @Test
  default void a_booking_that_came_to_nothing_is_found_as_it_was_saved() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var cancelled = given.aPendingBooking(type, juneStay(10, 13));
    var expired = given.aPendingBooking(type, juneStay(10, 13));
    var noShow = given.aPendingBooking(type, juneStay(10, 13));

    var bought = new Booking.Confirmed(cancelled.details(), RoomAssignment.none());
    var awaited = new Booking.Confirmed(noShow.details(), RoomAssignment.none());

    saveInTurn(cancelled, List.of(bought, new Booking.Cancelled(bought, NOW)));
    saveInTurn(expired, List.of(new Booking.Expired(expired, END_OF_HOLD)));
    saveInTurn(noShow, List.of(awaited, new Booking.NoShow(awaited, NOW, june(11))));
  }

  @Test
  default void a_booking_that_was_never_confirmed_is_found_as_it_was_cancelled() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var held = given.aPendingBooking(type, juneStay(10, 13));
    var heldWithoutEnd = given.aPendingBooking(type, juneStay(10, 13), new Hold.WithoutEnd());

    saveInTurn(held, List.of(new Booking.Cancelled(held, NOW), held));
    saveInTurn(heldWithoutEnd, List.of(new Booking.Cancelled(heldWithoutEnd, NOW), heldWithoutEnd));
  }

  @Test
  default void a_step_is_undone_and_leaves_nothing_behind() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    var pending = given.aPendingBooking(type, juneStay(10, 13));
    var doors = new RoomAssignment(Map.of(pending.details().rooms().getFirst().id(), room.id()));
    var assigned = new Booking.Confirmed(pending.details(), doors);
    var checkedIn = new Booking.CheckedIn(assigned, NOW.plusMillis(7));

    saveInTurn(
        pending,
        List.of(
            assigned,
            new Booking.Cancelled(assigned, NOW),
            assigned.withoutDoors(),
            assigned,
            new Booking.NoShow(assigned, NOW, june(11)),
            assigned,
            checkedIn,
            leavesOnTheEleventhOfJune(checkedIn),
            checkedIn,
            assigned));
  }

  @Test
  default void a_booking_that_had_its_rooms_can_be_cancelled_or_not_be_taken_up() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    var cancelled = given.aPendingBooking(type, juneStay(10, 13));
    var noShow = given.aPendingBooking(type, juneStay(10, 13));

    var bought = inRoom(room, cancelled);
    var awaited = inRoom(room, noShow);

    saveInTurn(cancelled, List.of(bought, new Booking.Cancelled(bought, NOW)));
    saveInTurn(noShow, List.of(awaited, new Booking.NoShow(awaited, NOW, june(11))));
  }

  private static Booking.Confirmed inRoom(Room room, Booking.Pending booking) {
    var bookedRoom = booking.details().rooms().getFirst();
    return new Booking.Confirmed(
        booking.details(), new RoomAssignment(Map.of(bookedRoom.id(), room.id())));
  }

  private static Booking.Pending aBookingOfDifferentRooms(
      Given given, RoomType small, RoomType large) {
    var stay = juneStay(28, 30);
    var charges =
        List.of(
            new NightCharge(new ChargeCode("CITY_TAX"), baht(3), false),
            new NightCharge(new ChargeCode("VAT"), baht(1), true));
    var agreed =
        new BookedRoom(
                new BookedRoomId(given.anId()),
                large.id(),
                new Party(3, List.of(0, 9), 4),
                PriceStandard.AGREED,
                new NightlyPrices(stay, List.of(baht(0), baht(10)), List.of(List.of(), charges)))
            .wishing(Set.of(new RoomFeature("sea view"), new RoomFeature("ก, \"b\" {c}")));
    var rooms = List.of(given.aBookedRoom(large, stay), agreed, given.aBookedRoom(small, stay));
    return new Booking.Pending(given.details(small, stay, rooms), new Hold.WithoutEnd());
  }

  private static Booking leavesOnTheEleventhOfJune(Booking.CheckedIn guests) {
    return switch (BookingActions.checkOut(guests, new HotelTime(NOW, june(11)))) {
      case Decision.Allowed<Booking.CheckedOut>(var checkedOut) -> checkedOut;
      case Decision.Refused<Booking.CheckedOut>(var reasons) -> throw new AssertionError(reasons);
    };
  }

  private void saveInTurn(Booking first, List<? extends Booking> states) {
    var read = new Versioned<>(first, Version.FIRST);
    for (Booking state : states) {
      var version = read.version().next();
      assertThat(save(read, state, BookingEvent.Type.CONFIRMED))
          .isEqualTo(new Saving.Saved(version));
      read = new Versioned<>(state, version);
      assertThat(ports().bookings().find(first.id())).contains(read);
    }
  }

  private Saving save(Versioned<Booking> read, Booking next, BookingEvent.Type event) {
    return ports().bookings().save(read, next, new Given(ports()).anEvent(event));
  }
}
