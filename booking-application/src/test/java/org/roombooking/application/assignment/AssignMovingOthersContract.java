package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;

/**
 * Doors for a booking that has none unless others move, over every store (docs/rules.md: Planned).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface AssignMovingOthersContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private static StepOutcome<Booking.Confirmed> assign(TwoRooms hotel, Booking booking) {
    return assign(hotel, booking, false);
  }

  private static StepOutcome<Booking.Confirmed> assign(
      TwoRooms hotel, Booking booking, boolean guestsMayMove) {
    var house = hotel.house();
    return house.useCases().assignMovingOthers().handle(house.step(booking.id()), guestsMayMove);
  }

  private List<BookingEvent.Type> eventsOf(BookingId booking) {
    return ports().storedEvents().of(booking).stream().map(BookingEvent::type).toList();
  }

  @Test
  default void where_a_door_is_open_nobody_moves() {
    var hotel = TwoRooms.over(ports());
    var seated = hotel.house().aBookingWithItsRoom(hotel.type(), juneStay(10, 12)).value();
    var booking = hotel.house().aConfirmedBooking(hotel.type(), juneStay(10, 12)).value();

    House.taken(assign(hotel, booking));

    assertThat(hotel.roomOf(booking)).contains(hotel.second());
    assertThat(hotel.roomOf(seated)).contains(hotel.first());
    assertThat(eventsOf(seated.id())).doesNotContain(BookingEvent.Type.MOVED);
  }

  @Test
  default void where_none_is_open_throughout_another_booking_moves() {
    var hotel = TwoRooms.over(ports());
    var patched = hotel.patched();

    var assigned = House.taken(assign(hotel, patched.waiting()));

    assertThat(ports().bookings().find(patched.waiting().id()).orElseThrow()).isEqualTo(assigned);
    assertThat(assigned.value().hasAllDoors()).isTrue();
    assertThat(hotel.roomOf(patched.early())).isEqualTo(hotel.roomOf(patched.late())).isPresent();
    assertThat(eventsOf(patched.waiting().id())).endsWith(BookingEvent.Type.ROOMS_ASSIGNED);
    assertThat(
            List.of(
                eventsOf(patched.early().id()).getLast(), eventsOf(patched.late().id()).getLast()))
        .containsExactlyInAnyOrder(BookingEvent.Type.ROOMS_ASSIGNED, BookingEvent.Type.MOVED);
  }

  @Test
  default void guests_in_the_house_do_not_move() {
    var hotel = TwoRooms.over(ports());
    var patched = hotel.patched();
    var house = hotel.house();
    house.clock().setTo(House.noonOf(10));
    House.taken(house.useCases().checkIn().handle(house.step(patched.early().id())));
    var room = hotel.roomOf(patched.early());

    House.taken(assign(hotel, patched.waiting()));

    assertThat(hotel.roomOf(patched.early())).isEqualTo(room);
    assertThat(hotel.roomOf(patched.late())).isEqualTo(room);
  }

  @Test
  default void those_move_too_whom_others_would_meet_on_other_nights() {
    var hotel = TwoRooms.over(ports());
    var house = hotel.house();
    var stopgap = house.aBookingWithItsRoom(hotel.type(), juneStay(10, 11)).value();
    var inHouse = house.aBookingWithItsRoom(hotel.type(), juneStay(10, 11)).value();
    var next = house.aBookingWithItsRoom(hotel.type(), juneStay(11, 14)).value();
    var later = house.aBookingWithItsRoom(hotel.type(), juneStay(12, 14)).value();
    House.taken(house.useCases().cancelBooking().handle(house.step(stopgap.id())));
    house.clock().setTo(House.noonOf(10));
    House.taken(house.useCases().checkIn().handle(house.step(inHouse.id())));
    var nextRoom = hotel.roomOf(next);
    var laterRoom = hotel.roomOf(later);
    var booking = house.aConfirmedBooking(hotel.type(), juneStay(10, 12)).value();

    House.taken(assign(hotel, booking));

    assertThat(List.of(hotel.roomOf(next), hotel.roomOf(later), hotel.roomOf(booking)))
        .containsExactly(laterRoom, nextRoom, Optional.of(hotel.first()));
  }

  @Test
  default void where_there_are_more_bookings_than_rooms_nothing_changes() {
    var hotel = TwoRooms.over(ports());
    overbook(hotel);
    var first = hotel.house().aBookingWithItsRoom(hotel.type(), juneStay(10, 12)).value();
    hotel.house().aBookingWithItsRoom(hotel.type(), juneStay(10, 12));
    var third = hotel.house().aConfirmedBooking(hotel.type(), juneStay(10, 12)).value();

    assertThat(assign(hotel, third))
        .isEqualTo(new StepOutcome.NotAllowed<>(Action.ASSIGN, List.of(Reason.NO_ROOM_OPEN)));
    assertThat(hotel.roomOf(first)).contains(hotel.first());
    assertThat(hotel.roomOf(third)).isEmpty();
  }

  @Test
  default void guests_who_agree_change_rooms_where_moving_others_does_not_help() {
    var hotel = TwoRooms.over(ports());
    var booking = hotel.house().aConfirmedBooking(hotel.type(), juneStay(10, 12)).value();
    hotel.house().takeOutOfService(hotel.first(), juneStay(11, 12));
    hotel.house().takeOutOfService(hotel.second(), juneStay(10, 11));

    assertThat(assign(hotel, booking)).isInstanceOf(StepOutcome.NotAllowed.class);
    var assigned = House.taken(assign(hotel, booking, true)).value();

    assertThat(assigned.assignment().allDoors())
        .containsExactlyInAnyOrder(hotel.first().id(), hotel.second().id());
  }

  @Test
  default void a_booking_of_another_hotel_is_not_there() {
    var hotel = TwoRooms.over(ports());
    var booking = hotel.house().aConfirmedBooking(hotel.type(), juneStay(10, 12)).value();
    var stranger = House.over(ports());

    assertThat(stranger.useCases().assignMovingOthers().handle(stranger.step(booking.id()), true))
        .isEqualTo(new StepOutcome.UnknownBooking<>(booking.id()));
  }

  @Test
  default void of_many_who_race_for_the_last_door_exactly_one_gets_it() {
    var hotel = TwoRooms.over(ports());
    overbook(hotel);
    hotel.house().aBookingWithItsRoom(hotel.type(), juneStay(10, 11));
    hotel.house().aBookingWithItsRoom(hotel.type(), juneStay(11, 12));
    hotel.house().aBookingWithItsRoom(hotel.type(), juneStay(10, 11));
    var bookings =
        IntStream.range(0, Race.CALLERS)
            .mapToObj(n -> hotel.house().aConfirmedBooking(hotel.type(), juneStay(11, 12)).value())
            .toList();

    var outcomes = Race.of(caller -> assign(hotel, bookings.get(caller)));

    assertThat(Race.count(outcomes))
        .isEqualTo(
            Map.of(StepOutcome.Done.class, 1L, StepOutcome.NotAllowed.class, Race.CALLERS - 1L));
  }

  private static void overbook(TwoRooms hotel) {
    var house = hotel.house();
    var command =
        new SetOverbooking.Command(
            house.owner(), house.hotel().id(), hotel.type().id(), juneStay(10, 12), Race.CALLERS);
    assertThat(house.useCases().setOverbooking().handle(command))
        .isInstanceOf(SetOverbooking.Outcome.Done.class);
  }
}
