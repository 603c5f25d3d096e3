package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.booking.UndoDesk.done;
import static org.roombooking.application.booking.UndoDesk.refused;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Action;
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
  private final UndoDesk desk = new UndoDesk(house);

  @Nested
  class guests_who_were_checked_in {

    @Test
    void are_awaited_again() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      house.clock().setTo(House.noonOf(10));
      House.taken(house.useCases().checkIn().handle(house.step(booking.id())));

      assertThat(desk.undo(booking.id())).isEqualTo(done(booking, 5));
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

      assertThat(desk.undo(guests.id())).isEqualTo(done(guests, 6));
    }

    @Test
    void early_have_their_nights_and_their_room_again() {
      var guests = house.aCheckedInBooking(type, STAY).value();
      checkOut(guests.id());
      assertThat(house.free(type, 10, 13)).containsExactly(0, 1, 1);

      assertThat(desk.undo(guests.id())).isEqualTo(done(guests, 6));

      assertThat(desk.stored(guests.id())).isEqualTo(new Versioned<>(guests, new Version(6)));
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

      assertThat(desk.undo(guests.id())).isEqualTo(refused(Reason.ROOM_TAKEN));
      assertThat(house.free(two, 10, 13)).containsExactly(1, 1, 2);
    }

    @Test
    void early_are_not_put_into_a_room_that_is_out_of_service() {
      var guests = house.aCheckedInBooking(type, STAY).value();
      checkOut(guests.id());
      desk.suspendTheRoomOf(guests);

      assertThat(desk.undo(guests.id())).isEqualTo(refused(Reason.ROOM_TAKEN));
    }

    @Test
    void early_do_not_come_back_when_their_nights_are_sold() {
      var guests = house.aCheckedInBooking(type, STAY).value();
      checkOut(guests.id());
      house.aConfirmedBooking(type, juneStay(12, 13));

      assertThat(desk.undo(guests.id()))
          .isEqualTo(
              new StepOutcome.NoInventory<>(List.of(new RoomTypeNight(type.id(), june(12)))));
    }

    @Test
    void come_back_step_by_step() {
      var booking = house.aBookingWithItsRoom(type, STAY).value();
      house.clock().setTo(House.noonOf(10));
      House.taken(house.useCases().checkIn().handle(house.step(booking.id())));
      checkOut(booking.id());

      desk.undo(booking.id());
      desk.undo(booking.id());

      assertThat(desk.stored(booking.id())).isEqualTo(new Versioned<>(booking, new Version(7)));
      assertThat(desk.undo(booking.id())).isEqualTo(refused(Reason.NOTHING_TO_UNDO));
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

      assertThat(desk.undo(booking.id())).isEqualTo(done(booking, 5));

      assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
      assertThat(house.awaitingRoom(type, 10, 13)).containsExactly(0, 0, 0);
    }

    @Test
    void waits_for_another_room_when_the_own_is_taken() {
      var two = house.aRoomType(2);
      var booking = house.aBookingWithItsRoom(two, STAY).value();
      house.clock().setTo(House.noonOf(11));
      markNoShow(booking.id());
      desk.suspendTheRoomOf(booking);

      assertThat(desk.undo(booking.id())).isEqualTo(done(booking.withoutDoors(), 5));

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

      assertThat(desk.undo(booking.id()))
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
  void what_stands_against_it_is_told_before() {
    var booking = house.aConfirmedBooking(type, STAY).value();

    assertThat(house.useCases().readBookings().actions(house.owner(), booking.id()))
        .hasValueSatisfying(actions ->
            assertThat(actions).containsEntry(Action.UNDO, List.of(Reason.NOTHING_TO_UNDO)));
    assertThat(desk.undo(booking.id())).isEqualTo(refused(Reason.NOTHING_TO_UNDO));
  }

  @Test
  void only_the_owner_undoes() {
    var guest = house.aCaller();
    var booking = house.aPendingBookingBy(guest, House.oneRoom(type), STAY).value().id();
    House.taken(house.useCases().cancelBooking().handle(BookingStep.of(guest, booking)));

    assertThat(house.useCases().undoLastStep().handle(BookingStep.of(guest, booking)))
        .isEqualTo(new StepOutcome.UnknownBooking<>(booking));
  }

  private void checkOut(BookingId booking) {
    House.taken(house.useCases().checkOut().handle(house.step(booking)));
  }

  private void markNoShow(BookingId booking) {
    House.taken(house.useCases().markNoShow().handle(house.step(booking)));
  }
}
