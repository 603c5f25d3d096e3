package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.assignment.OpenRoom;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.assignment.RoomNights.Occupation;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** What every {@link RoomNights} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomNightsContract {

  Occupation OCCUPIED = new Occupation.Occupied();

  Occupation ROOM_TAKEN = new Occupation.RoomTaken();

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void rooms_in_which_nobody_has_been_put_are_open() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var rooms = Stream.of(type, type).map(given::aRoomOf).toList();

    assertThat(openRooms(type, juneStay(10, 12)))
        .containsExactlyInAnyOrder(
            open(rooms.get(0), false, false), open(rooms.get(1), false, false));
  }

  @Test
  default void suspended_rooms_and_rooms_of_other_types_are_not_open() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    given.aRoomOf(given.aRoomTypeOf(type.hotel()));
    var room = given.aNewRoomOf(type);
    assertThat(ports().rooms().add(suspended(room))).isTrue();

    assertThat(openRooms(type, juneStay(10, 12))).isEmpty();
  }

  @Test
  default void rooms_are_alike_but_for_their_sizes_and_until_the_last_of_them_is_open_again() {
    var house = House.over(ports());
    var type = house.aRoomType(2);
    var other = house.aRoomType(0);
    assertThat(differences(type)).isEqualTo(new RoomDifferences(Optional.empty(), false));
    house.takeOutOfService(house.aRoom(type, "101", 2), juneStay(10, 12));
    house.takeOutOfService(house.aRoom(type, "102", 2), juneStay(14, 15));
    var suspended = house.aRoom(type, "103", 4);
    house.takeOutOfService(suspended, juneStay(20, 25));
    assertThat(ports().rooms().setAvailable(type.hotel(), suspended.id(), false)).isTrue();
    house.takeOutOfService(house.aRoom(other, "104", 2), juneStay(20, 25));
    house.aBookingWithItsRoom(type, juneStay(16, 18));

    assertThat(differences(type)).isEqualTo(new RoomDifferences(Optional.of(june(15)), false));
    house.aRoom(type, "105", 3);
    assertThat(differences(type)).isEqualTo(new RoomDifferences(Optional.of(june(15)), true));
    assertThat(ports().roomNights().findDifferences(type.hotel(), List.of(type.id()), june(15)))
        .isEqualTo(new RoomDifferences(Optional.empty(), true));
  }

  @Test
  default void of_some_hotels_the_types_are_told_whose_rooms_are_unalike() {
    var house = House.over(ports());
    var next = House.over(ports());
    var elsewhere = House.over(ports());
    var alike = house.aRoomType(2);
    var ofTwoSizes = house.aRoomType(1);
    house.aRoom(ofTwoSizes, "201", 5);
    var closed = next.aRoomType(1);
    next.takeOutOfService(next.aRoom(closed, "202", 2), juneStay(10, 12));
    elsewhere.aRoom(elsewhere.aRoomType(1), "203", 5);
    house.aBookingWithItsRoom(alike, juneStay(16, 18));

    var hotels = List.of(house.hotel().id(), next.hotel().id());
    assertThat(ports().roomNights().findDifferences(hotels, june(9)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                ofTwoSizes.id(), new RoomDifferences(Optional.empty(), true),
                closed.id(), new RoomDifferences(Optional.of(june(12)), false)));
    assertThat(ports().roomNights().findDifferences(hotels, june(12)))
        .containsOnlyKeys(ofTwoSizes.id());
    assertThat(ports().roomNights().findDifferences(List.of(), june(9))).isEmpty();
  }

  @Test
  default void an_open_room_is_told_with_what_guests_may_wish_for() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    var features = Set.of(new RoomFeature("sea view"), new RoomFeature("quiet"));
    ports().rooms().setFeatures(room.hotel(), room.id(), features);

    assertThat(openRooms(type, juneStay(10, 12)))
        .containsExactly(open(room.with(features), false, false));
    assertThat(ports().roomNights().listOpenRooms(room.hotel(), juneStay(10, 12)))
        .containsExactly(room.with(features));
  }

  private RoomDifferences differences(RoomType type) {
    return ports().roomNights().findDifferences(type.hotel(), List.of(type.id()), june(9));
  }

  @Test
  default void open_rooms_of_all_types_are_listed_the_oldest_first() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var first = given.aRoomOf(type);
    var second = given.aRoomOf(given.aRoomTypeOf(type.hotel()));
    var suspended = given.aRoomOf(type);
    assertThat(ports().rooms().setAvailable(type.hotel(), suspended.id(), false)).isTrue();

    assertThat(ports().roomNights().listOpenRooms(type.hotel(), juneStay(10, 12)))
        .containsExactly(first, second);
  }

  @Test
  default void a_room_is_not_open_for_a_stay_of_which_one_night_is_taken() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);

    assertThat(occupy(room, juneStay(10, 12))).isEqualTo(OCCUPIED);

    assertThat(openRooms(type, juneStay(10, 12))).isEmpty();
    assertThat(openRooms(type, juneStay(8, 11))).isEmpty();
    assertThat(openRooms(type, juneStay(11, 13))).isEmpty();
    assertThat(openRooms(type, juneStay(9, 14))).isEmpty();
  }

  @Test
  default void a_room_is_open_up_to_the_arrival_of_its_guest_and_from_the_departure_on() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);

    assertThat(occupy(room, juneStay(10, 12))).isEqualTo(OCCUPIED);

    assertThat(openRooms(type, juneStay(8, 10))).containsExactly(open(room, false, true));
    assertThat(openRooms(type, juneStay(7, 9))).containsExactly(open(room, false, false));
    assertThat(openRooms(type, juneStay(12, 14))).containsExactly(open(room, true, false));
    assertThat(openRooms(type, juneStay(13, 14))).containsExactly(open(room, false, false));
  }

  @Test
  default void a_room_between_two_guests_is_open_without_a_gap() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);

    assertThat(occupy(room, juneStay(10, 12))).isEqualTo(OCCUPIED);
    assertThat(occupy(room, juneStay(14, 15))).isEqualTo(OCCUPIED);

    assertThat(openRooms(type, juneStay(12, 14))).containsExactly(open(room, true, true));
  }

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

  private List<OpenRoom> openRooms(RoomType type, Stay stay) {
    return ports()
        .transactions()
        .call(() -> ports().roomNights().takeTurnAmongOpenRooms(type.hotel(), type.id(), stay));
  }

  private Occupation occupy(Room room, Stay stay) {
    var type = ports().roomTypes().find(room.type()).orElseThrow();
    var booking = new Given(ports()).aPendingBooking(type, stay);
    return occupy(booking, List.of(room), stay);
  }

  private Occupation occupy(Booking.Pending booking, Collection<Room> rooms, Stay stay) {
    return ports()
        .roomNights()
        .occupy(booking.details().hotel(), booking.id(), doors(booking, rooms), stay);
  }

  private static Map<BookedRoomId, RoomId> doors(Booking.Pending booking, Collection<Room> rooms) {
    var free = new ArrayDeque<>(rooms);
    return booking.details().rooms().stream()
        .collect(Collectors.toMap(BookedRoom::id, bookedRoom -> free.remove().id()));
  }

  private static OpenRoom open(Room room, boolean takenNightBefore, boolean takenOnDeparture) {
    return new OpenRoom(
        room.id(),
        room.number(),
        room.maxOccupancy(),
        room.features(),
        takenNightBefore,
        takenOnDeparture);
  }

  private static Room suspended(Room room) {
    return new Room(
        room.id(),
        room.hotel(),
        room.type(),
        room.number(),
        room.maxOccupancy(),
        false,
        room.createdAt());
  }
}
