package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.assignment.OpenNights;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** What becomes of bookings whose guests have agreed to move, over every store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface MovesAllowedContract {

  Stay STAY = juneStay(10, 13);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  /**
   * Two rooms, of which the first is taken on the last night of the stay, the second on the first.
   */
  record Patchwork(House house, RoomType type, Room first, Room second) {

    static Patchwork over(Ports ports) {
      var house = House.over(ports);
      var type = house.aRoomType(0);
      var first = house.aRoom(type, "101", 2);
      house.aBookingWithItsRoom(type, juneStay(12, 13));
      var second = house.aRoom(type, "102", 3);
      house.aBookingWithItsRoom(lineFor(type, 3), juneStay(10, 11));
      return new Patchwork(house, type, first, second);
    }

    static RoomLine lineFor(RoomType type, int guests) {
      return new RoomLine(type.id(), 1, guests, new RateChoice.Standing());
    }

    StepOutcome<Booking.Confirmed> assign(Booking booking) {
      return house.useCases().assignRooms().handleAllowingMoves(house.step(booking.id()));
    }

    List<DoorFrom> doorsOf(Booking booking) {
      var read = house.ports().bookings().find(booking.id()).orElseThrow().value();
      return read.assignment()
          .doorsOf(read.details().rooms().getFirst().id(), read.details().stay());
    }
  }

  @Test
  default void without_leave_to_move_nobody_is_given_two_doors() {
    var rooms = Patchwork.over(ports());
    var booking = rooms.house().aConfirmedBooking(rooms.type(), STAY).value();

    var outcome = rooms.house().useCases().assignRooms().handle(rooms.house().step(booking.id()));

    assertThat(outcome)
        .isEqualTo(new StepOutcome.NotAllowed<>(Action.ASSIGN, List.of(Reason.NO_ROOM_OPEN)));
  }

  @Test
  default void a_stay_is_given_as_few_doors_one_after_the_other_as_can_be() {
    var rooms = Patchwork.over(ports());
    var booking = rooms.house().aConfirmedBooking(rooms.type(), STAY).value();

    House.taken(rooms.assign(booking));

    assertThat(rooms.doorsOf(booking))
        .isEqualTo(
            List.of(
                new DoorFrom(rooms.first().id(), june(10)),
                new DoorFrom(rooms.second().id(), june(12))));
    assertThat(ports().storedEvents().of(booking.id()))
        .extracting(BookingEvent::type)
        .endsWith(BookingEvent.Type.ROOMS_ASSIGNED)
        .hasSize(3);
    assertThat(openNights(rooms))
        .isEqualTo(Map.of(rooms.first().id(), Set.of(), rooms.second().id(), Set.of(june(11))));
  }

  private Map<?, ?> openNights(Patchwork rooms) {
    return ports()
        .roomNights()
        .listOpenNights(rooms.type().hotel(), List.of(rooms.type().id()), STAY)
        .stream()
        .collect(Collectors.toMap(door -> door.room().id(), OpenNights::nights));
  }

  @Test
  default void a_door_that_is_open_throughout_is_given_as_ever() {
    var rooms = Patchwork.over(ports());
    var third = rooms.house().aRoom(rooms.type(), "103", 2);
    var booking = rooms.house().aConfirmedBooking(rooms.type(), STAY).value();

    House.taken(rooms.assign(booking));

    assertThat(rooms.doorsOf(booking)).isEqualTo(List.of(new DoorFrom(third.id(), june(10))));
  }

  @Test
  default void where_no_door_is_open_on_some_night_the_booking_waits() {
    var rooms = Patchwork.over(ports());
    var house = rooms.house();
    overbook(rooms, 1);
    house.aBookingWithItsRoom(rooms.type(), juneStay(11, 12));
    var large = Patchwork.lineFor(rooms.type(), 3);
    House.taken(rooms.assign(house.aConfirmedBooking(large, juneStay(11, 12)).value()));
    var booking = house.aConfirmedBooking(rooms.type(), STAY).value();

    assertThat(rooms.assign(booking)).isInstanceOf(StepOutcome.NotAllowed.class);
    assertThat(rooms.doorsOf(booking)).isEmpty();
  }

  private static void overbook(Patchwork rooms, int number) {
    var house = rooms.house();
    var command =
        new SetOverbooking.Command(
            house.owner(), house.hotel().id(), rooms.type().id(), STAY, number);
    assertThat(house.useCases().setOverbooking().handle(command))
        .isInstanceOf(SetOverbooking.Outcome.Done.class);
  }

  @Test
  default void guests_who_move_are_checked_in_and_out_and_leave_every_door_open() {
    var rooms = Patchwork.over(ports());
    var house = rooms.house();
    var booking = house.aConfirmedBooking(rooms.type(), STAY).value();
    House.taken(rooms.assign(booking));

    house.clock().setTo(House.noonOf(10));
    House.taken(house.useCases().checkIn().handle(house.step(booking.id())));
    house.clock().setTo(House.noonOf(11));
    House.taken(house.useCases().checkOut().handle(house.step(booking.id())));

    assertThat(openNights(rooms))
        .isEqualTo(
            Map.of(
                rooms.first().id(), Set.of(june(11)),
                rooms.second().id(), Set.of(june(11), june(12))));
  }

  @Test
  default void of_many_who_race_for_the_last_doors_exactly_one_gets_them_all() {
    var rooms = Patchwork.over(ports());
    overbook(rooms, Race.CALLERS);
    var last = Patchwork.lineFor(rooms.type(), 3);
    House.taken(rooms.assign(rooms.house().aConfirmedBooking(last, juneStay(11, 12)).value()));
    var bookings =
        IntStream.range(0, Race.CALLERS)
            .mapToObj(number -> rooms.house().aConfirmedBooking(rooms.type(), STAY).value())
            .toList();

    var outcomes = Race.of(number -> rooms.assign(bookings.get(number)));

    assertThat(Race.count(outcomes))
        .isEqualTo(
            Map.of(StepOutcome.Done.class, 1L, StepOutcome.NotAllowed.class, Race.CALLERS - 1L));
    assertThat(openNights(rooms).values()).allMatch(Set.of()::equals);
  }

  @Test
  default void of_many_who_race_for_doors_each_of_which_opens_one_night_nobody_gets_a_part() {
    var rooms = Patchwork.over(ports());
    overbook(rooms, Race.CALLERS);
    var bookings =
        IntStream.range(0, Race.CALLERS)
            .mapToObj(number -> rooms.house().aConfirmedBooking(rooms.type(), stay(number)).value())
            .toList();

    Race.of(number -> rooms.assign(bookings.get(number)));

    for (var booking : bookings) {
      var doors = rooms.doorsOf(booking);
      assertThat(doors.stream().findFirst().map(DoorFrom::from))
          .isIn(Optional.empty(), Optional.of(booking.details().stay().arrival()));
    }
    assertThat(openNights(rooms).values()).allMatch(Set.of()::equals);
  }

  private static Stay stay(int number) {
    return number % 2 == 0 ? juneStay(10, 12) : juneStay(11, 13);
  }
}
