package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UndoLastStepTest {

  private static final Stay STAY = juneStay(10, 13);

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final RoomType type = house.aRoomType(1);

  @Nested
  class a_cancelled_booking {

    @Test
    void holds_its_rooms_again_until_its_hold_would_have_run_out() {
      var pending = house.aPendingBooking(type, STAY).value();
      cancel(pending.id());

      assertThat(undo(pending.id())).isEqualTo(done(pending, 3));

      assertThat(stored(pending.id())).isEqualTo(new Versioned<>(pending, new Version(3)));
      assertThat(events(pending.id())).endsWith(BookingEvent.Type.UNDONE).hasSize(3);
      assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
      confirm(pending.id());
      assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
    }

    @Test
    void does_not_come_back_once_its_hold_would_have_run_out_rule_6() {
      var pending = house.aPendingBooking(type, STAY).value();
      cancel(pending.id());
      house.clock().setTo(NOW.plus(Duration.ofMinutes(30)));

      assertThat(undo(pending.id())).isEqualTo(refused(Reason.HOLD_EXPIRED));
      assertThat(house.free(type, 10, 13)).containsExactly(1, 1, 1);
    }

    @Test
    void is_sold_again_and_has_the_room_it_had() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      cancel(booking.id());

      assertThat(undo(booking.id())).isEqualTo(done(booking, 5));

      assertThat(stored(booking.id())).isEqualTo(new Versioned<>(booking, new Version(5)));
      assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
      assertThat(house.awaitingRoom(type, 10, 13)).containsExactly(0, 0, 0);
    }

    @Test
    void waits_for_another_room_when_its_own_is_taken_on_one_of_the_nights() {
      var two = house.aRoomType(2);
      var booking = house.aBookingWithItsRoom(two, STAY).value();
      cancel(booking.id());
      var other = house.aBookingWithItsRoom(two, juneStay(12, 13)).value();
      assertThat(other.assignment().doors().values())
          .containsExactlyElementsOf(booking.assignment().doors().values());

      assertThat(undo(booking.id())).isEqualTo(done(booking.withoutDoors(), 5));
      assertThat(house.free(two, 10, 13)).containsExactly(1, 1, 0);
      assertThat(house.awaitingRoom(two, 10, 13)).containsExactly(1, 1, 1);
    }

    @Test
    void waits_for_another_room_when_its_own_is_out_of_service() {
      var two = house.aRoomType(2);
      var booking = house.aBookingWithItsRoom(two, STAY).value();
      cancel(booking.id());
      suspendTheRoomOf(booking);

      assertThat(undo(booking.id())).isEqualTo(done(booking.withoutDoors(), 5));
    }

    @Test
    void does_not_come_back_when_its_nights_are_sold_and_nothing_is_written_rule_5() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      cancel(booking.id());
      house.aConfirmedBooking(type, juneStay(11, 12));
      var before = stored(booking.id());

      assertThat(undo(booking.id()))
          .isEqualTo(
              new StepOutcome.NoInventory<>(List.of(new RoomTypeNight(type.id(), june(11)))));

      assertThat(stored(booking.id())).isEqualTo(before);
      assertThat(house.free(type, 10, 13)).containsExactly(1, 0, 1);
    }

    @Test
    void comes_back_past_a_hold_that_has_run_out_rule_6() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      cancel(booking.id());
      house.aPendingBooking(type, STAY);
      house.clock().setTo(NOW.plus(Duration.ofMinutes(30)));

      assertThat(undo(booking.id())).isEqualTo(done(booking, 4));
    }

    @Test
    void does_not_come_back_on_its_departure_day() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.midnightOf(13).minusMillis(1));
      cancel(booking.id());
      house.clock().setTo(House.midnightOf(13));

      assertThat(undo(booking.id())).isEqualTo(refused(Reason.STAY_OVER));
    }

    @Test
    void comes_back_once_however_many_ask_for_it() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      cancel(booking.id());

      var outcomes = Race.of(number -> undo(booking.id()));

      assertThat(Race.count(outcomes))
          .containsEntry(StepOutcome.Done.class, 1L)
          .containsEntry(StepOutcome.NotAllowed.class, 31L);
      assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
    }
  }

  @Nested
  class guests_who_were_checked_in {

    @Test
    void are_awaited_again() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      house.clock().setTo(House.noonOf(10));
      House.taken(house.useCases().checkIn().handle(house.step(booking.id())));

      assertThat(undo(booking.id())).isEqualTo(done(booking, 5));
      assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
      assertThat(house.awaitingRoom(type, 10, 13)).containsExactly(0, 0, 0);
    }
  }

  @Nested
  class guests_who_were_checked_out {

    @Test
    void on_the_departure_day_are_in_the_house_again() {
      var guests = house.aCheckedInBooking(type, STAY).value();
      house.clock().setTo(House.noonOf(13));
      checkOut(guests.id());

      assertThat(undo(guests.id())).isEqualTo(done(guests, 6));
    }

    @Test
    void early_have_their_nights_and_their_room_again() {
      var guests = house.aCheckedInBooking(type, STAY).value();
      checkOut(guests.id());
      assertThat(house.free(type, 10, 13)).containsExactly(0, 1, 1);

      assertThat(undo(guests.id())).isEqualTo(done(guests, 6));

      assertThat(stored(guests.id())).isEqualTo(new Versioned<>(guests, new Version(6)));
      assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
      assertThat(house.awaitingRoom(type, 10, 13)).containsExactly(0, 0, 0);
    }

    @Test
    void early_are_not_put_into_another_room_when_theirs_is_taken() {
      var two = house.aRoomType(2);
      var guests = house.aCheckedInBooking(two, STAY).value();
      checkOut(guests.id());
      var next = house.aBookingWithItsRoom(two, juneStay(11, 12)).value();
      assertThat(next.assignment().doors().values())
          .containsExactlyElementsOf(guests.assignment().doors().values());

      assertThat(undo(guests.id())).isEqualTo(refused(Reason.ROOM_TAKEN));
      assertThat(house.free(two, 10, 13)).containsExactly(1, 1, 2);
    }

    @Test
    void early_are_not_put_into_a_room_that_is_out_of_service() {
      var guests = house.aCheckedInBooking(type, STAY).value();
      checkOut(guests.id());
      suspendTheRoomOf(guests);

      assertThat(undo(guests.id())).isEqualTo(refused(Reason.ROOM_TAKEN));
    }

    @Test
    void early_do_not_come_back_when_their_nights_are_sold() {
      var guests = house.aCheckedInBooking(type, STAY).value();
      checkOut(guests.id());
      house.aConfirmedBooking(type, juneStay(12, 13));

      assertThat(undo(guests.id()))
          .isEqualTo(
              new StepOutcome.NoInventory<>(List.of(new RoomTypeNight(type.id(), june(12)))));
    }

    @Test
    void come_back_step_by_step() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      house.clock().setTo(House.noonOf(10));
      House.taken(house.useCases().checkIn().handle(house.step(booking.id())));
      checkOut(booking.id());

      undo(booking.id());
      undo(booking.id());

      assertThat(stored(booking.id())).isEqualTo(new Versioned<>(booking, new Version(7)));
      assertThat(undo(booking.id())).isEqualTo(refused(Reason.NOTHING_TO_UNDO));
    }
  }

  @Nested
  class a_no_show {

    @Test
    void who_comes_after_all_has_the_nights_and_the_room_again() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      house.clock().setTo(House.noonOf(11));
      markNoShow(booking.id());
      assertThat(house.free(type, 10, 13)).containsExactly(0, 1, 1);

      assertThat(undo(booking.id())).isEqualTo(done(booking, 5));

      assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
      assertThat(house.awaitingRoom(type, 10, 13)).containsExactly(0, 0, 0);
    }

    @Test
    void waits_for_another_room_when_the_own_is_taken() {
      var two = house.aRoomType(2);
      var booking = house.aBookingWithItsRoom(two, STAY).value();
      house.clock().setTo(House.noonOf(11));
      markNoShow(booking.id());
      suspendTheRoomOf(booking);

      assertThat(undo(booking.id())).isEqualTo(done(booking.withoutDoors(), 5));

      assertThat(house.ports().roomNights().listOpenRooms(house.hotel().id(), STAY))
          .filteredOn(room -> room.type().equals(two.id()))
          .hasSize(1);
    }

    @Test
    void does_not_come_back_when_a_night_is_sold() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.noonOf(11));
      markNoShow(booking.id());
      house.aConfirmedBooking(type, juneStay(12, 13));

      assertThat(undo(booking.id()))
          .isEqualTo(
              new StepOutcome.NoInventory<>(List.of(new RoomTypeNight(type.id(), june(12)))));
    }
  }

  @Test
  void a_step_can_be_undone_until_the_window_of_the_hotel_ends() {
    var quick = House.inBangkokBut(hotel -> Variants.undoingFor(Duration.ofMinutes(5), hotel));
    var booking = quick.aConfirmedBooking(quick.aRoomType(1), STAY).value();
    House.taken(quick.useCases().cancelBooking().handle(quick.step(booking.id())));
    quick.clock().setTo(NOW.plus(Duration.ofMinutes(5)));

    assertThat(quick.useCases().undoLastStep().handle(quick.step(booking.id())))
        .isEqualTo(refused(Reason.UNDO_WINDOW_OVER));

    quick.clock().setTo(NOW.plus(Duration.ofMinutes(5)).minusMillis(1));
    assertThat(quick.useCases().undoLastStep().handle(quick.step(booking.id())))
        .isInstanceOf(StepOutcome.Done.class);
  }

  @Test
  void what_stands_against_it_is_told_before_rule_2() {
    var booking = house.aConfirmedBooking(type, STAY).value();

    assertThat(house.useCases().readBookings().actions(house.owner(), booking.id()))
        .hasValueSatisfying(actions ->
            assertThat(actions).containsEntry(Action.UNDO, List.of(Reason.NOTHING_TO_UNDO)));
    assertThat(undo(booking.id())).isEqualTo(refused(Reason.NOTHING_TO_UNDO));
  }

  @Test
  void only_the_owner_undoes() {
    var guest = house.aCaller();
    var booking = house.aPendingBookingBy(guest, House.oneRoom(type), STAY).value().id();
    House.taken(house.useCases().cancelBooking().handle(BookingStep.of(guest, booking)));

    assertThat(house.useCases().undoLastStep().handle(BookingStep.of(guest, booking)))
        .isEqualTo(new StepOutcome.UnknownBooking<>(booking));
  }

  private void suspendTheRoomOf(Booking booking) {
    for (var door : booking.assignment().doors().values()) {
      var command = new SetRoomAvailable.Command(house.owner(), house.hotel().id(), door, false);
      assertThat(house.useCases().setRoomAvailable().handle(command))
          .isInstanceOf(SetRoomAvailable.Outcome.Done.class);
    }
  }

  private void cancel(BookingId booking) {
    House.taken(house.useCases().cancelBooking().handle(house.step(booking)));
  }

  private void confirm(BookingId booking) {
    House.taken(house.useCases().confirmBooking().handle(house.step(booking)));
  }

  private void checkOut(BookingId booking) {
    House.taken(house.useCases().checkOut().handle(house.step(booking)));
  }

  private void markNoShow(BookingId booking) {
    House.taken(house.useCases().markNoShow().handle(house.step(booking)));
  }

  private StepOutcome<Booking> undo(BookingId booking) {
    return house.useCases().undoLastStep().handle(house.step(booking));
  }

  private Versioned<Booking> stored(BookingId booking) {
    return house.ports().bookings().find(booking).orElseThrow();
  }

  private static StepOutcome<Booking> done(Booking booking, long version) {
    return new StepOutcome.Done<>(new Versioned<>(booking, new Version(version)));
  }

  private static StepOutcome<Booking> refused(Reason reason) {
    return new StepOutcome.NotAllowed<>(Action.UNDO, List.of(reason));
  }

  private List<BookingEvent.Type> events(BookingId booking) {
    return house.ports().storedEvents().of(booking).stream().map(BookingEvent::type).toList();
  }
}
