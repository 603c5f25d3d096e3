package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/**
 * Whoever takes again what they gave back has no better right to it than others
 * (Constraint-Decides).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomsTakenAgainContract {

  Stay STAY = juneStay(10, 13);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void of_many_cancelled_holds_of_the_last_room_one_comes_back() {
    var house = House.over(ports());
    var type = house.aRoomType(1);
    var cancelled =
        IntStream.range(0, Race.CALLERS)
            .mapToObj(i -> cancelled(house, house.aPendingBooking(type, STAY).value().id()))
            .toList();

    oneTakesTheLastRoom(house, type, number -> undo(house, cancelled.get(number)));
  }

  @Test
  default void of_many_cancelled_bookings_of_the_last_room_one_comes_back() {
    var house = House.over(ports());
    var type = house.aRoomType(1);
    var cancelled =
        IntStream.range(0, Race.CALLERS)
            .mapToObj(i -> cancelled(house, house.aBookingWithItsRoom(type, STAY).value().id()))
            .toList();

    oneTakesTheLastRoom(house, type, number -> undo(house, cancelled.get(number)));
    assertThat(house.awaitingRoom(type, 10, 13)).containsExactly(0, 0, 0);
  }

  @Test
  default void a_no_show_that_came_after_all_and_new_guests_never_share_the_last_room() {
    var house = House.over(ports());
    var type = house.aRoomType(1);
    var booking = house.aBookingWithItsRoom(type, STAY).value().id();
    house.clock().setTo(House.noonOf(11));
    House.taken(house.useCases().markNoShow().handle(house.step(booking)));

    oneTakesTheLastRoom(
        house,
        type,
        number -> number % 2 == 0 ? undo(house, booking) : book(house, type, juneStay(11, 13)));
  }

  @Test
  default void guests_who_did_not_leave_and_new_ones_never_share_the_last_room() {
    var house = House.over(ports());
    var type = house.aRoomType(1);
    var booking = house.aCheckedInBooking(type, STAY).value().id();
    var left = House.taken(house.useCases().checkOut().handle(house.step(booking)));
    // Whoever comes late would take back the check-in as well, which takes no room.
    var undoCheckOut = house.step(booking).expecting(left.version());

    oneTakesTheLastRoom(
        house,
        type,
        number ->
            number % 2 == 0 ? undo(house, undoCheckOut) : book(house, type, juneStay(12, 13)));
  }

  @Test
  default void of_many_late_payments_for_the_last_room_one_is_in_time() {
    var house = House.over(ports());
    var type = house.aRoomType(1);
    var late = new ArrayList<BookingId>();
    for (int i = 0; i < Race.CALLERS; i++) {
      late.add(house.aPendingBooking(type, STAY).value().id());
      house.clock().advanceBy(Duration.ofMinutes(30));
    }

    oneTakesTheLastRoom(
        house,
        type,
        number ->
            house.useCases().confirmLate().handle(house.step(late.get(number)))
                instanceof StepOutcome.Done<?>);
  }

  @Test
  default void of_many_who_move_into_one_room_exactly_one_gets_it() {
    var house = House.over(ports());
    var type = house.aRoomType(Race.CALLERS);
    var guests =
        IntStream.range(0, Race.CALLERS)
            .mapToObj(i -> house.aBookingWithItsRoom(type, STAY).value().id())
            .toList();
    var target = house.aRoom(type, "Z-1", 2).id();

    var got = Race.of(number -> move(house, guests.get(number), target));

    assertThat(got).containsOnlyOnce(true).containsOnly(true, false);
  }

  private static boolean move(House house, BookingId booking, RoomId target) {
    var command =
        new MoveRoom.Command(house.step(booking), Optional.empty(), target, Optional.empty());
    return house.useCases().moveRoom().handle(command)
        instanceof MoveRoom.Outcome.Stepped(StepOutcome.Done<Booking> done);
  }

  private static BookingId cancelled(House house, BookingId booking) {
    House.taken(house.useCases().cancelBooking().handle(house.step(booking)));
    return booking;
  }

  /** Exactly one of many callers gets what it wants; it takes the last room of the 12th of June. */
  private static void oneTakesTheLastRoom(House house, RoomType type, IntFunction<Boolean> caller) {
    var got = Race.of(caller);

    assertThat(got).containsOnlyOnce(true).containsOnly(true, false);
    assertThat(house.free(type, 12, 13)).containsExactly(0);
  }

  private static boolean undo(House house, BookingId booking) {
    return undo(house, house.step(booking));
  }

  private static boolean undo(House house, BookingStep step) {
    return house.useCases().undoLastStep().handle(step) instanceof StepOutcome.Done<?>;
  }

  private static boolean book(House house, RoomType type, Stay stay) {
    return house.useCases().createBooking().handle(house.toBook(type, stay))
        instanceof CreateBooking.Outcome.Done;
  }
}
