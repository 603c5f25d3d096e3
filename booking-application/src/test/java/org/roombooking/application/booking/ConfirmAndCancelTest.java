package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmAndCancelTest {

  private static final Stay STAY = juneStay(10, 12);

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final RoomType type = house.aRoomType(2);

  @Nested
  class to_confirm_a_booking {

    @Test
    void sells_the_rooms_it_held() {
      var pending = house.aPendingBooking(type, STAY).value();

      var confirmed =
          new Versioned<>(
              new Booking.Confirmed(pending.details(), RoomAssignment.none()), new Version(2));
      assertThat(confirm(house.owner(), pending.id())).isEqualTo(new StepOutcome.Done<>(confirmed));
      assertThat(house.ports().bookings().find(pending.id()))
          .contains(new Versioned<>(confirmed.value(), new Version(2)));
      house.clock().setTo(END_OF_HOLD);
      assertThat(house.free(type, 9, 13)).containsExactly(2, 1, 1, 2);
    }

    @Test
    void is_written_with_its_event() {
      var pending = house.aPendingBooking(type, STAY).value();

      confirm(house.owner(), pending.id());

      assertThat(eventsOf(pending.id()))
          .containsExactly(BookingEvent.Type.CREATED, BookingEvent.Type.CONFIRMED);
    }

    @Test
    void is_possible_until_just_before_the_hold_runs_out() {
      var pending = house.aPendingBooking(type, STAY).value();
      house.clock().setTo(END_OF_HOLD.minusMillis(1));

      assertThat(confirm(house.owner(), pending.id())).isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void is_refused_from_the_instant_on_that_the_hold_runs_out() {
      var pending = house.aPendingBooking(type, STAY).value();
      house.clock().setTo(END_OF_HOLD);

      assertThat(confirm(house.owner(), pending.id()))
          .isEqualTo(new StepOutcome.NotAllowed<>(Action.CONFIRM, List.of(Reason.HOLD_EXPIRED)));
      assertThat(house.free(type, 10, 12)).containsExactly(2, 2);
    }

    @Test
    void is_refused_when_it_has_been_done() {
      var confirmed = house.aConfirmedBooking(type, STAY).value();

      assertThat(confirm(house.owner(), confirmed.id()))
          .isEqualTo(
              new StepOutcome.NotAllowed<>(Action.CONFIRM, List.of(Reason.BOOKING_CONFIRMED)));
      assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
    }

    @Test
    void is_up_to_the_owner_and_not_to_who_booked() {
      var guest = house.aCaller();
      var pending = house.aPendingBookingBy(guest, House.oneRoom(type), STAY).value();

      assertThat(confirm(guest, pending.id()))
          .isEqualTo(new StepOutcome.UnknownBooking<>(pending.id()));
      assertThat(confirm(house.owner(), pending.id())).isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void happens_once_however_many_ask_for_it() {
      var pending = house.aPendingBooking(type, STAY).value();

      var outcomes = Race.of(number -> confirm(house.owner(), pending.id()));

      assertThat(Race.count(outcomes))
          .containsEntry(StepOutcome.Done.class, 1L)
          .containsEntry(StepOutcome.NotAllowed.class, 31L);
      assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
    }
  }

  @Nested
  class to_cancel_a_booking {

    @Test
    void gives_back_the_rooms_it_held() {
      var pending = house.aPendingBooking(type, STAY).value();

      var cancelled = new Versioned<>(new Booking.Cancelled(pending, NOW), new Version(2));
      assertThat(cancel(house.owner(), pending.id())).isEqualTo(new StepOutcome.Done<>(cancelled));
      assertThat(house.ports().bookings().find(pending.id()))
          .contains(new Versioned<>(cancelled.value(), new Version(2)));
      assertThat(house.free(type, 10, 12)).containsExactly(2, 2);
      assertThat(house.awaitingRoom(type, 10, 12)).containsExactly(0, 0);
    }

    @Test
    void gives_back_the_rooms_it_was_sold() {
      var confirmed = house.aConfirmedBooking(type, STAY).value();

      cancel(house.owner(), confirmed.id());

      assertThat(house.free(type, 10, 12)).containsExactly(2, 2);
      assertThat(eventsOf(confirmed.id())).endsWith(BookingEvent.Type.CANCELLED).hasSize(3);
    }

    @Test
    void gives_back_the_doors_it_was_given() {
      var one = house.aRoomType(1);
      var assigned = house.aBookingWithItsRoom(one, STAY).value();

      cancel(house.owner(), assigned.id());

      var next = house.aBookingWithItsRoom(one, STAY).value();
      assertThat(next.assignment().doors().values())
          .containsExactlyElementsOf(assigned.assignment().doors().values());
      assertThat(house.awaitingRoom(one, 10, 12)).containsExactly(0, 0);
    }

    @Test
    void is_refused_when_the_hold_has_run_out() {
      var pending = house.aPendingBooking(type, STAY).value();
      house.clock().setTo(END_OF_HOLD);

      assertThat(cancel(house.owner(), pending.id()))
          .isEqualTo(new StepOutcome.NotAllowed<>(Action.CANCEL, List.of(Reason.HOLD_EXPIRED)));
      assertThat(house.free(type, 10, 12)).containsExactly(2, 2);
    }

    @Test
    void is_refused_when_the_guests_have_come() {
      var guests = house.aCheckedInBooking(type, STAY).value();

      assertThat(cancel(house.owner(), guests.id()))
          .isEqualTo(
              new StepOutcome.NotAllowed<>(Action.CANCEL, List.of(Reason.BOOKING_CHECKED_IN)));
    }

    @Test
    void is_up_to_the_owner_and_to_who_booked() {
      var guest = house.aCaller();
      var line = House.oneRoom(type);
      var first = house.aPendingBookingBy(guest, line, STAY).value();
      var second = house.aPendingBookingBy(guest, line, STAY).value();

      assertThat(cancel(guest, first.id())).isInstanceOf(StepOutcome.Done.class);
      assertThat(cancel(house.owner(), second.id())).isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void is_up_to_nobody_else() {
      var pending = house.aPendingBooking(type, STAY).value();

      assertThat(cancel(house.aCaller(), pending.id()))
          .isEqualTo(new StepOutcome.UnknownBooking<>(pending.id()));
      assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
    }

    @Test
    void gives_the_rooms_back_once_however_many_ask_for_it() {
      var pending = house.aPendingBooking(type, STAY).value();

      var outcomes = Race.of(number -> cancel(house.owner(), pending.id()));

      assertThat(Race.count(outcomes))
          .containsEntry(StepOutcome.Done.class, 1L)
          .containsEntry(StepOutcome.NotAllowed.class, 31L);
      assertThat(house.free(type, 10, 12)).containsExactly(2, 2);
    }
  }

  @Test
  void either_the_one_who_confirms_or_the_one_who_cancels_comes_first_and_the_rooms_add_up() {
    var pending = house.aPendingBooking(type, STAY).value();

    Race.<StepOutcome<?>>of(number ->
        number % 2 == 0
            ? confirm(house.owner(), pending.id())
            : cancel(house.owner(), pending.id()));

    assertThat(house.ports().bookings().find(pending.id()))
        .hasValueSatisfying(
            found -> assertThat(found.value()).isInstanceOf(Booking.Cancelled.class));
    assertThat(house.free(type, 10, 12)).containsExactly(2, 2);
  }

  @Nested
  class a_caller_who_says_more {

    private final Booking.Pending pending = house.aPendingBooking(type, STAY).value();

    @Test
    void is_heard_if_it_is_so() {
      assertThat(confirm(Optional.of(house.hotel().id()), Optional.of(Version.FIRST)))
          .isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void does_not_find_the_booking_in_another_hotel_not_even_in_one_of_their_own() {
      var another = house.given().aHotelOf(house.owner().user()).id();

      assertThat(confirm(Optional.of(another), Optional.empty()))
          .isEqualTo(new StepOutcome.UnknownBooking<>(pending.id()));
    }

    @Test
    void is_told_the_current_version_if_it_is_another() {
      assertThat(confirm(Optional.empty(), Optional.of(new Version(2))))
          .isEqualTo(new StepOutcome.StaleVersion<>(Version.FIRST));
      assertThat(house.ports().bookings().find(pending.id()))
          .contains(new Versioned<>(pending, Version.FIRST));
    }

    @Test
    void is_told_that_a_hold_that_has_run_out_is_a_version_further_on() {
      house.clock().setTo(END_OF_HOLD);

      assertThat(confirm(Optional.empty(), Optional.of(Version.FIRST)))
          .isEqualTo(new StepOutcome.StaleVersion<>(new Version(2)));
      assertThat(confirm(Optional.empty(), Optional.of(new Version(2))))
          .isEqualTo(new StepOutcome.NotAllowed<>(Action.CONFIRM, List.of(Reason.HOLD_EXPIRED)));
    }

    private StepOutcome<Booking.Confirmed> confirm(
        Optional<HotelId> hotel, Optional<Version> expected) {
      return house
          .useCases()
          .confirmBooking()
          .handle(new BookingStep(house.owner(), hotel, pending.id(), expected));
    }
  }

  @Test
  void a_booking_that_is_not_there_is_unknown() {
    var nothing = new BookingId(house.given().anId());

    assertThat(confirm(house.owner(), nothing))
        .isEqualTo(new StepOutcome.UnknownBooking<>(nothing));
    assertThat(cancel(house.owner(), nothing)).isEqualTo(new StepOutcome.UnknownBooking<>(nothing));
  }

  private StepOutcome<Booking.Confirmed> confirm(Caller caller, BookingId booking) {
    return house.useCases().confirmBooking().handle(BookingStep.of(caller, booking));
  }

  private StepOutcome<Booking.Cancelled> cancel(Caller caller, BookingId booking) {
    return house.useCases().cancelBooking().handle(BookingStep.of(caller, booking));
  }

  private List<BookingEvent.Type> eventsOf(BookingId booking) {
    return house.ports().storedEvents().of(booking).stream().map(BookingEvent::type).toList();
  }
}
