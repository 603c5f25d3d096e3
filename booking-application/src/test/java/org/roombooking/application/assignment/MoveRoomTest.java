package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.testing.House;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoveRoomTest {

  private static final Stay STAY = juneStay(10, 13);

  private final House house = House.inBangkok();
  private final RoomType type = house.aRoomType(0);
  private final Room first = house.aRoom(type, "101", 2);
  private final Room second = house.aRoom(type, "102", 2);

  @Test
  void guests_to_come_move_for_the_whole_stay() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();

    var moved = move(booking, second, Optional.empty());

    assertThat(moved).isEqualTo(done(booking.move(room(booking), june(10), second.id()), 4));
    assertThat(stored(booking)).isEqualTo(booking.move(room(booking), june(10), second.id()));
    assertThat(openRooms(STAY)).containsExactly(first.id());
    assertThat(house.ports().storedEvents().of(booking.id()))
        .last()
        .extracting(BookingEvent::type)
        .isEqualTo(BookingEvent.Type.MOVED);
  }

  @Test
  void guests_in_the_house_move_from_tonight_on_and_keep_the_nights_they_slept() {
    var guests = house.aCheckedInBooking(type, STAY).value();
    house.clock().setTo(House.noonOf(11));

    assertThat(move(guests, second, Optional.empty()))
        .isEqualTo(done(guests.move(room(guests), june(11), second.id()), 5));

    assertThat(openRooms(juneStay(10, 11))).containsExactly(second.id());
    assertThat(openRooms(juneStay(11, 13))).containsExactly(first.id());
    assertThat(house.free(type, 10, 13)).containsExactly(1, 1, 1);
  }

  @Test
  void a_stay_is_split_by_a_move_from_a_later_night() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();

    move(booking, second, Optional.of(june(12)));

    assertThat(openRooms(juneStay(10, 12))).containsExactly(second.id());
    assertThat(openRooms(juneStay(12, 13))).containsExactly(first.id());
  }

  @Test
  void a_move_to_the_door_one_has_changes_nothing() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();

    assertThat(move(booking, first, Optional.empty())).isEqualTo(done(booking, 3));
  }

  @Test
  void a_split_is_mended_by_a_move_to_the_later_door() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();
    move(booking, second, Optional.of(june(12)));

    move(booking, second, Optional.empty());

    assertThat(openRooms(STAY)).containsExactly(first.id());
  }

  @Test
  void nobody_moves_into_a_room_that_is_taken_on_one_of_the_nights() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();
    var other = house.aBookingWithItsRoom(type, juneStay(12, 13)).value();
    assertThat(other.assignment().doorOf(room(other))).contains(second.id());

    assertThat(move(booking, second, Optional.empty())).isEqualTo(refused(Reason.ROOM_TAKEN));

    assertThat(stored(booking)).isEqualTo(booking);
    assertThat(openRooms(juneStay(10, 12))).containsExactly(second.id());
  }

  @Test
  void nobody_moves_into_a_room_of_another_type_or_one_that_is_too_small() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();
    var single = house.aRoom(house.aRoomType(0), "9", 1);

    assertThat(move(booking, single, Optional.empty()))
        .isEqualTo(refused(Reason.ROOM_OF_OTHER_TYPE, Reason.ROOM_TOO_SMALL));
  }

  @Test
  void a_night_must_be_one_to_come() {
    var guests = house.aCheckedInBooking(type, STAY).value();
    house.clock().setTo(House.noonOf(11));
    var command = toMove(guests, second.id(), Optional.of(june(10)));

    assertThat(house.useCases().moveRoom().handle(command))
        .isEqualTo(new MoveRoom.Outcome.NotANightToCome());
    assertThat(
            house.useCases().moveRoom().handle(toMove(guests, second.id(), Optional.of(june(13)))))
        .isEqualTo(new MoveRoom.Outcome.NotANightToCome());
  }

  @Test
  void a_booking_of_several_rooms_must_say_which() {
    var line = new RoomLine(type.id(), 2, 2, new RateChoice.Standing());
    var booking = house.aBookingWithItsRoom(line, STAY).value();

    assertThat(house.useCases().moveRoom().handle(toMove(booking, second.id(), Optional.empty())))
        .isEqualTo(new MoveRoom.Outcome.BookedRoomNeeded());
  }

  @Test
  void undoing_a_check_out_puts_guests_behind_each_of_their_doors_again() {
    var guests = house.aCheckedInBooking(type, STAY).value();
    move(guests, second, Optional.of(june(12)));
    var moved = stored(guests);
    House.taken(house.useCases().checkOut().handle(house.step(guests.id())));
    assertThat(openRooms(juneStay(11, 13))).hasSize(2);

    House.taken(house.useCases().undoLastStep().handle(house.step(guests.id())));

    assertThat(stored(guests)).isEqualTo(moved);
    assertThat(openRooms(juneStay(11, 12))).containsExactly(second.id());
    assertThat(openRooms(juneStay(12, 13))).containsExactly(first.id());
  }

  @Test
  void only_the_owner_moves() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();
    var step = BookingStep.of(house.aCaller(), booking.id());
    var command = new MoveRoom.Command(step, Optional.empty(), second.id(), Optional.empty());

    assertThat(house.useCases().moveRoom().handle(command))
        .isEqualTo(new MoveRoom.Outcome.Stepped(new StepOutcome.UnknownBooking<>(booking.id())));
  }

  private StepOutcome<Booking> move(Booking booking, Room to, Optional<LocalDate> from) {
    var outcome = house.useCases().moveRoom().handle(toMove(booking, to.id(), from));
    return ((MoveRoom.Outcome.Stepped) outcome).step();
  }

  private MoveRoom.Command toMove(Booking booking, RoomId to, Optional<LocalDate> from) {
    return new MoveRoom.Command(house.step(booking.id()), Optional.empty(), to, from);
  }

  private static BookedRoomId room(Booking booking) {
    return booking.details().rooms().getFirst().id();
  }

  private Booking stored(Booking booking) {
    return house.ports().bookings().find(booking.id()).orElseThrow().value();
  }

  private List<RoomId> openRooms(Stay stay) {
    return house.ports().roomNights().listOpenRooms(house.hotel().id(), stay).stream()
        .map(Room::id)
        .toList();
  }

  private static StepOutcome<Booking> done(Booking booking, long version) {
    return new StepOutcome.Done<>(new Versioned<>(booking, new Version(version)));
  }

  private static StepOutcome<Booking> refused(Reason... reasons) {
    return new StepOutcome.NotAllowed<>(Action.MOVE, List.of(reasons));
  }
}
