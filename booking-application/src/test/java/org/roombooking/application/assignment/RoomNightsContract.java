package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.assignment.OccupiedRooms.doors;
import static org.roombooking.application.assignment.OccupiedRooms.open;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** What every {@link RoomNights} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomNightsContract extends OpenRoomsContract {

  @Test
  default void nobody_is_put_into_a_room_that_is_taken_on_any_night() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    assertThat(occupy(room, juneStay(10, 12))).isEqualTo(OCCUPIED);

    assertThat(occupy(room, juneStay(11, 14))).isEqualTo(ROOM_TAKEN);

    assertThat(openRooms(type, juneStay(12, 14))).containsExactly(open(room, true, false));
  }

  @Test
  default void a_booking_gets_all_its_rooms_or_none() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var taken = given.aRoomOf(type);
    var free = given.aRoomOf(type);
    assertThat(occupy(taken, juneStay(10, 12))).isEqualTo(OCCUPIED);
    var booking = given.aPendingBookingOfRooms(2, type, juneStay(10, 12));

    assertThat(occupy(booking, List.of(free, taken), juneStay(10, 12))).isEqualTo(ROOM_TAKEN);

    assertThat(openRooms(type, juneStay(10, 12))).containsExactly(open(free, false, false));
  }

  @Test
  default void a_booking_is_put_into_several_rooms_at_once() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var rooms = Stream.of(type, type).map(given::aRoomOf).toList();
    var booking = given.aPendingBookingOfRooms(2, type, juneStay(10, 12));

    assertThat(occupy(booking, rooms, juneStay(10, 12))).isEqualTo(OCCUPIED);

    assertThat(openRooms(type, juneStay(11, 12))).isEmpty();
  }

  @Test
  default void a_booking_can_be_given_its_rooms_one_after_the_other() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var rooms = Stream.of(type, type).map(given::aRoomOf).toList();
    var booking = given.aPendingBookingOfRooms(2, type, juneStay(10, 12));
    var doors = doors(booking, rooms);

    for (var door : doors.entrySet()) {
      assertThat(
              ports()
                  .roomNights()
                  .occupy(
                      type.hotel(),
                      booking.id(),
                      Map.of(door.getKey(), door.getValue()),
                      juneStay(10, 12)))
          .isEqualTo(OCCUPIED);
    }

    assertThat(openRooms(type, juneStay(10, 12))).isEmpty();
  }

  @Test
  default void a_room_is_open_again_from_the_night_on_that_its_guest_has_left() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    var booking = given.aPendingBooking(type, juneStay(10, 14));
    assertThat(occupy(booking, List.of(room), juneStay(10, 14))).isEqualTo(OCCUPIED);

    ports().roomNights().vacate(type.hotel(), booking.id(), june(12));

    assertThat(openRooms(type, juneStay(12, 14))).containsExactly(open(room, true, false));
    assertThat(openRooms(type, juneStay(11, 12))).isEmpty();
  }

  @Test
  default void only_the_booking_that_leaves_is_taken_out_of_its_rooms() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    assertThat(occupy(room, juneStay(10, 12))).isEqualTo(OCCUPIED);
    var other = given.aPendingBooking(type, juneStay(10, 12));

    ports().roomNights().vacate(type.hotel(), other.id(), june(1));

    assertThat(openRooms(type, juneStay(10, 12))).isEmpty();
  }

  @Test
  default void work_can_go_on_after_a_room_was_found_to_be_taken() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var rooms = Stream.of(type, type).map(given::aRoomOf).toList();
    assertThat(occupy(rooms.get(0), juneStay(10, 12))).isEqualTo(OCCUPIED);
    var booking = given.aPendingBooking(type, juneStay(10, 12));

    var occupations =
        ports()
            .transactions()
            .call(() ->
                rooms.stream()
                    .map(room -> occupy(booking, List.of(room), juneStay(10, 12)))
                    .toList());

    assertThat(occupations).containsExactly(ROOM_TAKEN, OCCUPIED);
    assertThat(openRooms(type, juneStay(10, 12))).isEmpty();
  }

  @Test
  default void of_many_bookings_racing_for_one_room_exactly_one_gets_it() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    var bookings =
        Stream.iterate(1, day -> day + 1)
            .limit(Race.CALLERS)
            .map(day -> given.aPendingBooking(type, Stay.of(june(1 + day % 5), 6)))
            .toList();

    var occupations =
        Race.of(number -> {
          var booking = bookings.get(number);
          return ports()
              .transactions()
              .call(() -> occupy(booking, List.of(room), booking.details().stay()));
        });

    assertThat(occupations).containsOnlyOnce(OCCUPIED).containsOnly(OCCUPIED, ROOM_TAKEN);
  }

  @Test
  default void many_who_take_turns_all_get_the_rooms_they_were_shown() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(5);
    var stay = juneStay(10, 12);
    var bookings =
        Stream.generate(() -> given.aPendingBooking(type, stay)).limit(Race.CALLERS).toList();

    var outcomes =
        Race.of(number ->
            ports().transactions().call(() -> occupyFirstOpen(type, bookings.get(number))));

    assertThat(outcomes).containsOnly("put into a room", "no room open");
    assertThat(outcomes).filteredOn("put into a room"::equals).hasSize(5);
  }

  private String occupyFirstOpen(RoomType type, Booking.Pending booking) {
    var stay = booking.details().stay();
    var open = openRooms(type, stay);
    if (open.isEmpty()) {
      return "no room open";
    }
    var doors = Map.of(booking.details().rooms().getFirst().id(), open.getFirst().id());
    return ports().roomNights().occupy(type.hotel(), booking.id(), doors, stay).equals(OCCUPIED)
        ? "put into a room"
        : "room taken";
  }
}
