package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignRoomsTest {

  private static final Stay STAY = juneStay(10, 13);

  private final House house = House.inBangkok();
  private final RoomType type = house.aRoomType(0);

  @Nested
  class a_confirmed_booking {

    @Test
    void is_given_a_door_for_its_room() {
      var room = house.aRoom(type, "101", 2);
      var booking = house.aConfirmedBooking(type, STAY).value();

      var assigned =
          new Versioned<>(
              new Booking.Confirmed(
                  booking.details(),
                  new RoomAssignment(Map.of(booking.details().rooms().getFirst().id(), room.id()))),
              new Version(3));
      assertThat(assign(booking)).isEqualTo(new StepOutcome.Done<>(assigned));
      assertThat(house.ports().bookings().find(booking.id()))
          .contains(new Versioned<>(assigned.value(), new Version(3)));
      assertThat(events(booking.id())).endsWith(BookingEvent.Type.ROOMS_ASSIGNED).hasSize(3);
      assertThat(house.awaitingRoom(type, 9, 14)).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void of_several_rooms_is_given_a_door_for_each() {
      var rooms = Stream.of("101", "102").map(number -> house.aRoom(type, number, 2)).toList();
      var booking = house.aConfirmedBooking(aLine(2, 2), STAY).value();

      assertThat(doorsOf(assign(booking))).isEqualTo(Set.of(rooms.get(0).id(), rooms.get(1).id()));
    }

    @Test
    void of_several_types_is_given_doors_of_each_type_or_none_at_all() {
      var otherType = house.aRoomType(0);
      var room = house.aRoom(type, "101", 2);
      house.aRoom(otherType, "201", 2);
      var large = house.aRoom(otherType, "202", 4);
      house.aBookingWithItsRoom(new RoomLine(otherType.id(), 1, 4, standing()), STAY);
      var closedLater = house.aRoom(otherType, "204", 4);
      var booking =
          confirmed(
              new RoomLine(type.id(), 1, 2, standing()),
              new RoomLine(otherType.id(), 1, 4, standing()));
      house.takeOutOfService(closedLater, STAY);

      assertThat(assign(booking)).isEqualTo(refused(Reason.NO_ROOM_OPEN));
      assertThat(house.awaitingRoom(type, 10, 11)).containsExactly(1);

      var another = house.aRoom(otherType, "203", 4);
      assertThat(doorsOf(assign(booking))).isEqualTo(Set.of(room.id(), another.id()));
      assertThat(large.id()).isNotEqualTo(another.id());
    }

    @Test
    void that_has_its_door_stays_as_it_is() {
      house.aRoom(type, "101", 2);
      var assigned = house.aBookingWithItsRoom(type, STAY);

      assertThat(assign(assigned.value())).isEqualTo(new StepOutcome.Done<>(assigned));
      assertThat(events(assigned.value().id())).hasSize(3);
    }

    @Test
    void of_which_one_room_has_its_door_is_given_the_other_beside_it() {
      var given = house.aRoom(type, "101", 2);
      var open = house.aRoom(type, "102", 2);
      var booking = house.aConfirmedBooking(aLine(2, 2), STAY);
      var first = booking.value().details().rooms().getFirst().id();
      putIntoRoom(booking, Map.of(first, given.id()));

      var doors = House.taken(assign(booking.value())).value().assignment();

      var second = booking.value().details().rooms().getLast().id();
      assertThat(doors).isEqualTo(new RoomAssignment(Map.of(first, given.id(), second, open.id())));
      assertThat(house.awaitingRoom(type, 10, 13)).containsExactly(0, 0, 0);
    }

    private void putIntoRoom(
        Versioned<Booking.Confirmed> booking, Map<BookedRoomId, RoomId> doors) {
      var details = booking.value().details();
      var event = house.given().anEvent(BookingEvent.Type.ROOMS_ASSIGNED);
      house.ports().roomNights().occupy(details.hotel(), details.id(), doors, details.stay());
      house
          .ports()
          .bookings()
          .save(
              new Versioned<>(booking.value(), booking.version()),
              booking.value().assign(doors),
              event);
    }

    @Test
    void is_given_the_room_that_leaves_the_fewest_gaps() {
      house.aRoom(type, "101", 2);
      var second = house.aRoom(type, "102", 4);
      house.aBookingWithItsRoom(aLine(1, 4), juneStay(13, 14));
      var booking = house.aConfirmedBooking(type, STAY).value();

      assertThat(doorsOf(assign(booking))).isEqualTo(Set.of(second.id()));
    }

    @Test
    void is_given_a_room_that_is_large_enough() {
      house.aRoom(type, "101", 2);
      var large = house.aRoom(type, "102", 4);
      var booking = house.aConfirmedBooking(aLine(1, 3), STAY).value();

      assertThat(doorsOf(assign(booking))).isEqualTo(Set.of(large.id()));
    }

    @Test
    void that_is_late_is_given_a_room_for_the_nights_to_come_alone() {
      var room = house.aRoom(type, "101", 2);
      house.aRoom(type, "102", 2);
      house.aBookingWithItsRoom(aLine(2, 2), juneStay(10, 11));
      house.aRoom(type, "103", 2);
      var booking = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.midnightOf(11));

      assertThat(doorsOf(assign(booking))).isEqualTo(Set.of(room.id()));
      assertThat(house.awaitingRoom(type, 10, 13)).containsExactly(1, 0, 0);
    }
  }

  @Nested
  class no_room_is_open {

    @Test
    void where_every_room_is_taken_for_a_part_of_the_stay() {
      house.aRoom(type, "101", 2);
      house.aRoom(type, "102", 4);
      house.aBookingWithItsRoom(aLine(1, 2), juneStay(10, 11));
      house.aBookingWithItsRoom(aLine(1, 4), juneStay(12, 13));
      var booking = house.aConfirmedBooking(type, STAY).value();

      assertThat(assign(booking)).isEqualTo(refused(Reason.NO_ROOM_OPEN));
      assertThat(house.ports().bookings().find(booking.id()))
          .contains(new Versioned<>(booking, new Version(2)));
    }

    @Test
    void where_those_that_are_left_are_too_small() {
      house.aRoom(type, "101", 2);
      house.aRoom(type, "102", 4);
      house.aBookingWithItsRoom(aLine(1, 4), STAY);
      var closedLater = house.aRoom(type, "103", 4);
      var booking = house.aConfirmedBooking(aLine(1, 3), STAY).value();
      house.takeOutOfService(closedLater, STAY);

      assertThat(assign(booking)).isEqualTo(refused(Reason.NO_ROOM_OPEN));
    }
  }

  @Test
  void a_booking_that_is_not_confirmed_is_given_no_doors() {
    house.aRoom(type, "101", 2);
    var pending = house.aPendingBooking(type, STAY).value();

    assertThat(assign(pending)).isEqualTo(refused(Reason.BOOKING_PENDING));
  }

  @Test
  void doors_are_given_by_the_owner_alone() {
    house.aRoom(type, "101", 2);
    var booking = house.aConfirmedBooking(type, STAY).value();

    assertThat(house.useCases().assignRooms().handle(BookingStep.of(house.aCaller(), booking.id())))
        .isEqualTo(new StepOutcome.UnknownBooking<>(booking.id()));
  }

  @Test
  void many_bookings_at_one_moment_are_given_a_door_each_and_none_twice() {
    Stream.iterate(101, number -> number + 1)
        .limit(Race.CALLERS)
        .forEach(number -> house.aRoom(type, "" + number, 2));
    var bookings =
        Stream.generate(() -> house.aConfirmedBooking(type, STAY).value())
            .limit(Race.CALLERS)
            .toList();

    var doors = Race.of(number -> doorsOf(assign(bookings.get(number))));

    assertThat(doors.stream().flatMap(Set::stream)).hasSize(32).doesNotHaveDuplicates();
  }

  @Test
  void many_who_want_doors_for_one_booking_all_hear_of_the_same_door() {
    house.aRoom(type, "101", 2);
    house.aRoom(type, "102", 2);
    var booking = house.aConfirmedBooking(type, STAY).value();

    var outcomes = Race.of(number -> assign(booking));

    assertThat(outcomes.stream().distinct()).hasSize(1);
    assertThat(doorsOf(outcomes.getFirst())).hasSize(1);
    assertThat(events(booking.id())).hasSize(3);
  }

  private RoomLine aLine(int rooms, int guests) {
    return new RoomLine(type.id(), rooms, guests, standing());
  }

  private static RateChoice standing() {
    return new RateChoice.Standing();
  }

  private Booking.Confirmed confirmed(RoomLine... lines) {
    var command =
        new CreateBooking.Command(
            house.owner(),
            Optional.empty(),
            new StayRequest(house.hotel().id(), STAY, List.of(lines)),
            "Malee Srisuk",
            Optional.empty());
    var made = (CreateBooking.Outcome.Done) house.useCases().createBooking().handle(command);
    var id = made.booking().value().id();
    return House.taken(house.useCases().confirmBooking().handle(house.step(id))).value();
  }

  private StepOutcome<Booking.Confirmed> assign(Booking booking) {
    return house.useCases().assignRooms().handle(house.step(booking.id()));
  }

  private static StepOutcome<Booking.Confirmed> refused(Reason reason) {
    return new StepOutcome.NotAllowed<>(Action.ASSIGN, List.of(reason));
  }

  private static Set<RoomId> doorsOf(StepOutcome<Booking.Confirmed> outcome) {
    return Set.copyOf(House.taken(outcome).value().assignment().doors().values());
  }

  private List<BookingEvent.Type> events(BookingId booking) {
    return house.ports().storedEvents().of(booking).stream().map(BookingEvent::type).toList();
  }
}
