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
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** A cancelled booking comes back, if its hold, its nights and its departure let it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UndoCancellationTest {

  private static final Stay STAY = juneStay(10, 13);

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final RoomType type = house.aRoomType(1);
  private final UndoDesk desk = new UndoDesk(house);

  @Test
  void holds_its_rooms_again_until_its_hold_would_have_run_out() {
    var pending = house.aPendingBooking(type, STAY).value();
    cancel(pending.id());

    assertThat(desk.undo(pending.id())).isEqualTo(done(pending, 3));

    assertThat(desk.stored(pending.id())).isEqualTo(new Versioned<>(pending, new Version(3)));
    assertThat(events(pending.id())).endsWith(BookingEvent.Type.UNDONE).hasSize(3);
    assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
    confirm(pending.id());
    assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
  }

  @Test
  void does_not_come_back_once_its_hold_would_have_run_out() {
    var pending = house.aPendingBooking(type, STAY).value();
    cancel(pending.id());
    house.clock().setTo(NOW.plus(Duration.ofMinutes(30)));

    assertThat(desk.undo(pending.id())).isEqualTo(refused(Reason.HOLD_EXPIRED));
    assertThat(house.free(type, 10, 13)).containsExactly(1, 1, 1);
  }

  @Test
  void is_sold_again_and_has_the_room_it_had() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();
    cancel(booking.id());

    assertThat(desk.undo(booking.id())).isEqualTo(done(booking, 5));

    assertThat(desk.stored(booking.id())).isEqualTo(new Versioned<>(booking, new Version(5)));
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

    assertThat(desk.undo(booking.id())).isEqualTo(done(booking.withoutDoors(), 5));
    assertThat(house.free(two, 10, 13)).containsExactly(1, 1, 0);
    assertThat(house.awaitingRoom(two, 10, 13)).containsExactly(1, 1, 1);
  }

  @Test
  void waits_for_another_room_when_its_own_is_out_of_service() {
    var two = house.aRoomType(2);
    var booking = house.aBookingWithItsRoom(two, STAY).value();
    cancel(booking.id());
    desk.suspendTheRoomOf(booking);

    assertThat(desk.undo(booking.id())).isEqualTo(done(booking.withoutDoors(), 5));
  }

  @Test
  void does_not_come_back_when_its_nights_are_sold_and_nothing_is_written() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();
    cancel(booking.id());
    house.aConfirmedBooking(type, juneStay(11, 12));
    var before = desk.stored(booking.id());

    assertThat(desk.undo(booking.id()))
        .isEqualTo(new StepOutcome.NoInventory<>(List.of(new RoomTypeNight(type.id(), june(11)))));

    assertThat(desk.stored(booking.id())).isEqualTo(before);
    assertThat(house.free(type, 10, 13)).containsExactly(1, 0, 1);
  }

  @Test
  void comes_back_past_a_hold_that_has_run_out() {
    var booking = house.aConfirmedBooking(type, STAY).value();
    cancel(booking.id());
    house.aPendingBooking(type, STAY);
    house.clock().setTo(NOW.plus(Duration.ofMinutes(30)));

    assertThat(desk.undo(booking.id())).isEqualTo(done(booking, 4));
  }

  @Test
  void does_not_come_back_on_its_departure_day() {
    var booking = house.aConfirmedBooking(type, STAY).value();
    house.clock().setTo(House.midnightOf(13).minusMillis(1));
    cancel(booking.id());
    house.clock().setTo(House.midnightOf(13));

    assertThat(desk.undo(booking.id())).isEqualTo(refused(Reason.STAY_OVER));
  }

  @Test
  void comes_back_once_however_many_ask_for_it() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();
    cancel(booking.id());

    var outcomes = Race.of(number -> desk.undo(booking.id()));

    assertThat(Race.count(outcomes))
        .containsEntry(StepOutcome.Done.class, 1L)
        .containsEntry(StepOutcome.NotAllowed.class, 31L);
    assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
  }

  private void cancel(BookingId booking) {
    House.taken(house.useCases().cancelBooking().handle(house.step(booking)));
  }

  private void confirm(BookingId booking) {
    House.taken(house.useCases().confirmBooking().handle(house.step(booking)));
  }

  private List<BookingEvent.Type> events(BookingId booking) {
    return house.ports().storedEvents().of(booking).stream().map(BookingEvent::type).toList();
  }
}
