package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontDeskTest {

  private static final Stay STAY = juneStay(10, 13);

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final RoomType type = house.aRoomType(2);

  @Nested
  class guests_who_come {

    @Test
    void are_checked_in_and_their_rooms_stay_sold() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      house.clock().setTo(House.midnightOf(10));

      var checkedIn = new Booking.CheckedIn(booking, House.midnightOf(10));
      assertThat(checkIn(booking.id()))
          .isEqualTo(new StepOutcome.Done<>(new Versioned<>(checkedIn, new Version(4))));
      assertThat(house.ports().bookings().find(booking.id()))
          .contains(new Versioned<>(checkedIn, new Version(4)));
      assertThat(events(booking.id())).endsWith(BookingEvent.Type.CHECKED_IN).hasSize(4);
      assertThat(house.free(type, 10, 13)).containsExactly(1, 1, 1);
    }

    @Test
    void are_told_all_that_stands_against_it() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.midnightOf(10).minusMillis(1));

      var reasons = List.of(Reason.ARRIVAL_IN_FUTURE, Reason.ROOM_NOT_ASSIGNED);
      assertThat(checkIn(booking.id()))
          .isEqualTo(new StepOutcome.NotAllowed<>(Action.CHECK_IN, reasons));
      assertThat(house.useCases().readBookings().actions(house.owner(), booking.id()))
          .hasValueSatisfying(
              actions -> assertThat(actions).containsEntry(Action.CHECK_IN, reasons));
    }

    @Test
    void come_on_the_day_that_it_is_at_the_hotel() {
      var kiritimati = ZoneId.of("Pacific/Kiritimati");
      var there = House.inBangkokBut(hotel -> Variants.inZone(kiritimati, hotel));
      var booking = there.aBookingWithItsRoom(there.aRoomType(1), STAY).value();
      var midnight = Instant.parse("2030-06-09T10:00:00Z");
      there.clock().setTo(midnight.minusMillis(1));

      assertThat(there.useCases().checkIn().handle(there.step(booking.id())))
          .isInstanceOf(StepOutcome.NotAllowed.class);

      there.clock().setTo(midnight);
      assertThat(there.useCases().checkIn().handle(there.step(booking.id())))
          .isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void are_checked_in_once_however_many_ask_for_it() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      house.clock().setTo(House.noonOf(10));

      var outcomes = Race.of(number -> checkIn(booking.id()));

      assertThat(Race.count(outcomes))
          .containsEntry(StepOutcome.Done.class, 1L)
          .containsEntry(StepOutcome.NotAllowed.class, 31L);
    }
  }

  @Nested
  class guests_who_leave {

    @Test
    void on_the_departure_day_have_had_all_their_nights() {
      var guests = house.aCheckedInBooking(type, STAY).value();
      house.clock().setTo(House.noonOf(13));

      var left = new Booking.CheckedOut(guests, STAY, House.noonOf(13));
      assertThat(checkOut(guests.id()))
          .isEqualTo(new StepOutcome.Done<>(new Versioned<>(left, new Version(5))));
      assertThat(house.ports().bookings().find(guests.id()))
          .contains(new Versioned<>(left, new Version(5)));
      assertThat(events(guests.id())).endsWith(BookingEvent.Type.CHECKED_OUT).hasSize(5);
      assertThat(house.free(type, 10, 13)).containsExactly(1, 1, 1);
    }

    @Test
    void early_free_the_nights_they_do_not_stay_for() {
      var one = house.aRoomType(1);
      var guests = house.aCheckedInBooking(one, STAY).value();
      house.clock().setTo(House.noonOf(11));

      var left = House.taken(house.useCases().checkOut().handle(house.step(guests.id())));

      assertThat(left.value().details().stay()).isEqualTo(juneStay(10, 11));
      assertThat(left.value().details().total()).isEqualTo(baht(1_010));
      assertThat(house.ports().bookings().find(guests.id()))
          .contains(new Versioned<>(left.value(), left.version()));
      assertThat(house.free(one, 10, 13)).containsExactly(0, 1, 1);
      assertThat(house.awaitingRoom(one, 10, 13)).containsExactly(0, 0, 0);
    }

    @Test
    void early_leave_their_room_to_the_next() {
      var one = house.aRoomType(1);
      var guests = house.aCheckedInBooking(one, STAY).value();
      house.clock().setTo(House.noonOf(11));
      checkOut(guests.id());

      var next = house.aBookingWithItsRoom(one, juneStay(11, 13)).value();

      assertThat(next.assignment().doors().values())
          .containsExactlyElementsOf(guests.assignment().doors().values());
    }

    @Test
    void on_the_arrival_day_have_had_one_night() {
      var guests = house.aCheckedInBooking(type, STAY).value();

      checkOut(guests.id());

      assertThat(house.free(type, 10, 13)).containsExactly(1, 2, 2);
    }

    @Test
    void free_their_nights_once_however_many_ask_for_it() {
      var guests = house.aCheckedInBooking(type, STAY).value();

      var outcomes = Race.of(number -> checkOut(guests.id()));

      assertThat(Race.count(outcomes))
          .containsEntry(StepOutcome.Done.class, 1L)
          .containsEntry(StepOutcome.NotAllowed.class, 31L);
      assertThat(house.free(type, 10, 13)).containsExactly(1, 2, 2);
    }

    @Test
    void must_have_come() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();

      assertThat(checkOut(booking.id()))
          .isEqualTo(
              new StepOutcome.NotAllowed<>(Action.CHECK_OUT, List.of(Reason.BOOKING_CONFIRMED)));
    }
  }

  @Nested
  class guests_who_do_not_come {

    @Test
    void are_awaited_until_the_arrival_day_is_over() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.midnightOf(11).minusMillis(1));

      assertThat(markNoShow(booking.id()))
          .isEqualTo(
              new StepOutcome.NotAllowed<>(
                  Action.MARK_NO_SHOW, List.of(Reason.ARRIVAL_DAY_NOT_OVER)));
      assertThat(house.free(type, 10, 13)).containsExactly(1, 1, 1);
    }

    @Test
    void free_the_nights_to_come_and_no_others() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.midnightOf(11));

      var noShow = new Booking.NoShow(booking, House.midnightOf(11), june(11));
      assertThat(markNoShow(booking.id()))
          .isEqualTo(new StepOutcome.Done<>(new Versioned<>(noShow, new Version(3))));
      assertThat(house.ports().bookings().find(booking.id()))
          .contains(new Versioned<>(noShow, new Version(3)));
      assertThat(events(booking.id())).endsWith(BookingEvent.Type.NO_SHOW).hasSize(3);
      assertThat(house.free(type, 10, 13)).containsExactly(1, 2, 2);
    }

    @Test
    void free_the_room_they_were_given_from_then_on() {
      var one = house.aRoomType(1);
      var booking = house.aBookingWithItsRoom(one, STAY).value();
      house.clock().setTo(House.noonOf(12));
      markNoShow(booking.id());

      var next = house.aBookingWithItsRoom(one, juneStay(12, 13)).value();

      assertThat(next.assignment().doors().values())
          .containsExactlyElementsOf(booking.assignment().doors().values());
      assertThat(house.free(one, 10, 13)).containsExactly(0, 0, 0);
      assertThat(house.awaitingRoom(one, 10, 13)).containsExactly(0, 0, 0);
    }

    @Test
    void free_nothing_when_the_stay_is_over() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.midnightOf(13));

      assertThat(markNoShow(booking.id())).isInstanceOf(StepOutcome.Done.class);

      assertThat(house.free(type, 10, 14)).containsExactly(1, 1, 1, 2);
    }

    @Test
    void free_their_nights_once_however_many_ask_for_it() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.midnightOf(11));

      var outcomes = Race.of(number -> markNoShow(booking.id()));

      assertThat(Race.count(outcomes))
          .containsEntry(StepOutcome.Done.class, 1L)
          .containsEntry(StepOutcome.NotAllowed.class, 31L);
      assertThat(house.free(type, 10, 13)).containsExactly(1, 2, 2);
    }
  }

  @Test
  void the_front_desk_is_the_owner_s_alone() {
    var guest = house.aCaller();
    var booking = house.aPendingBookingBy(guest, House.oneRoom(type), STAY).value().id();
    var unknown = new StepOutcome.UnknownBooking<>(booking);
    var step = BookingStep.of(guest, booking);

    assertThat(house.useCases().checkIn().handle(step)).isEqualTo(unknown);
    assertThat(house.useCases().checkOut().handle(step)).isEqualTo(unknown);
    assertThat(house.useCases().markNoShow().handle(step)).isEqualTo(unknown);
    assertThat(house.useCases().assignRooms().handle(step)).isEqualTo(unknown);
  }

  @Test
  void a_booking_takes_its_rooms_from_the_first_hold_to_the_last_night() {
    var pending = house.aPendingBooking(type, STAY).value();
    assertThat(house.free(type, 9, 14)).containsExactly(2, 1, 1, 1, 2);
    assertThat(house.awaitingRoom(type, 10, 11)).containsExactly(1);

    House.taken(house.useCases().confirmBooking().handle(house.step(pending.id())));
    assertThat(house.free(type, 9, 14)).containsExactly(2, 1, 1, 1, 2);
    assertThat(house.awaitingRoom(type, 10, 11)).containsExactly(1);

    House.taken(house.useCases().assignRooms().handle(house.step(pending.id())));
    assertThat(house.free(type, 9, 14)).containsExactly(2, 1, 1, 1, 2);
    assertThat(house.awaitingRoom(type, 10, 11)).containsExactly(0);

    house.clock().setTo(House.noonOf(10));
    House.taken(house.useCases().checkIn().handle(house.step(pending.id())));
    house.clock().setTo(House.noonOf(13));
    House.taken(house.useCases().checkOut().handle(house.step(pending.id())));
    assertThat(house.free(type, 9, 14)).containsExactly(2, 1, 1, 1, 2);
    assertThat(events(pending.id()))
        .containsExactly(
            BookingEvent.Type.CREATED,
            BookingEvent.Type.CONFIRMED,
            BookingEvent.Type.ROOMS_ASSIGNED,
            BookingEvent.Type.CHECKED_IN,
            BookingEvent.Type.CHECKED_OUT);
  }

  private StepOutcome<Booking.CheckedIn> checkIn(BookingId booking) {
    return house.useCases().checkIn().handle(house.step(booking));
  }

  private StepOutcome<Booking.CheckedOut> checkOut(BookingId booking) {
    return house.useCases().checkOut().handle(house.step(booking));
  }

  private StepOutcome<Booking.NoShow> markNoShow(BookingId booking) {
    return house.useCases().markNoShow().handle(house.step(booking));
  }

  private List<BookingEvent.Type> events(BookingId booking) {
    return house.ports().storedEvents().of(booking).stream().map(BookingEvent::type).toList();
  }
}
