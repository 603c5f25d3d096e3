package org.roombooking.application.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.Rooms;

/** What every {@link Rooms} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomsContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_room_is_found_as_it_was_added() {
    var given = new Given(ports());
    var room = given.aNewRoomOf(given.aRoomTypeWithRooms(0));

    assertThat(ports().rooms().add(room)).isTrue();

    assertThat(ports().rooms().find(room.hotel(), room.id())).contains(room);
  }

  @Test
  default void a_suspended_room_is_found_as_it_was_added() {
    var given = new Given(ports());
    var room = given.aNewRoomOf(given.aRoomTypeWithRooms(0));
    var suspended =
        new Room(
            room.id(),
            room.hotel(),
            room.type(),
            new RoomNumber("ก 1/2"),
            Room.MAX_OCCUPANCY,
            Set.of(new RoomFeature("sea view"), new RoomFeature("ก, \"b\" {c}")),
            false,
            Given.NOW);

    assertThat(ports().rooms().add(suspended)).isTrue();

    assertThat(ports().rooms().find(room.hotel(), room.id())).contains(suspended);
  }

  @Test
  default void a_room_is_found_in_its_own_hotel_alone() {
    var given = new Given(ports());
    var room = given.aRoomOf(given.aRoomTypeWithRooms(0));
    var otherHotel = given.aHotel().id();

    assertThat(ports().rooms().find(otherHotel, room.id())).isEmpty();
    assertThat(ports().rooms().find(room.hotel(), new RoomId(given.anId()))).isEmpty();
  }

  @Test
  default void a_number_that_is_taken_stays_with_the_room_that_had_it() {
    var given = new Given(ports());
    var room = given.aRoomOf(given.aRoomTypeWithRooms(0));
    var otherType = given.aRoomTypeOf(room.hotel());
    var twin = numbered(room.number(), given.aNewRoomOf(otherType));

    assertThat(ports().rooms().add(twin)).isFalse();

    assertThat(ports().rooms().find(room.hotel(), twin.id())).isEmpty();
    assertThat(ports().rooms().list(room.hotel(), FIRST_PAGE))
        .isEqualTo(new Page<>(List.of(room), 1, FIRST_PAGE));
  }

  @Test
  default void two_hotels_may_have_a_room_of_one_number() {
    var given = new Given(ports());
    var here = given.aRoomOf(given.aRoomTypeWithRooms(0));
    var there = numbered(here.number(), given.aNewRoomOf(given.aRoomTypeWithRooms(0)));

    assertThat(ports().rooms().add(there)).isTrue();

    assertThat(ports().rooms().find(there.hotel(), there.id())).contains(there);
  }

  @Test
  default void numbers_that_differ_by_a_leading_zero_are_two_doors() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);

    assertThat(ports().rooms().add(numbered(new RoomNumber("7"), given.aNewRoomOf(type)))).isTrue();
    assertThat(ports().rooms().add(numbered(new RoomNumber("07"), given.aNewRoomOf(type))))
        .isTrue();
  }

  @Test
  default void a_room_is_suspended_and_activated_once_however_often_it_is_asked_for() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    var other = given.aRoomOf(type);
    var rooms = ports().rooms();

    assertThat(rooms.setAvailable(type.hotel(), room.id(), true)).isFalse();
    assertThat(rooms.setAvailable(type.hotel(), room.id(), false)).isTrue();
    assertThat(rooms.setAvailable(type.hotel(), room.id(), false)).isFalse();

    assertThat(rooms.find(type.hotel(), room.id())).contains(Variants.available(room, false));
    assertThat(rooms.find(type.hotel(), other.id())).contains(other);
    assertThat(rooms.setAvailable(type.hotel(), room.id(), true)).isTrue();
    assertThat(rooms.find(type.hotel(), room.id())).contains(room);
  }

  @Test
  default void a_room_of_another_hotel_is_not_suspended() {
    var given = new Given(ports());
    var room = given.aRoomOf(given.aRoomTypeWithRooms(0));
    var elsewhere = given.aHotel().id();

    assertThat(ports().rooms().setAvailable(elsewhere, room.id(), false)).isFalse();

    assertThat(ports().rooms().find(room.hotel(), room.id())).contains(room);
  }

  @Test
  default void a_room_is_given_other_features_once_however_often_it_is_asked_for() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    var other = given.aRoomOf(type);
    var rooms = ports().rooms();
    var features = Set.of(new RoomFeature("sea view"), new RoomFeature("quiet"));

    assertThat(rooms.setFeatures(type.hotel(), room.id(), Set.of())).isFalse();
    assertThat(rooms.setFeatures(type.hotel(), room.id(), features)).isTrue();
    assertThat(rooms.setFeatures(type.hotel(), room.id(), features)).isFalse();

    assertThat(rooms.find(type.hotel(), room.id())).contains(room.with(features));
    assertThat(rooms.find(type.hotel(), other.id())).contains(other);
    assertThat(rooms.setFeatures(given.aHotel().id(), room.id(), Set.of())).isFalse();
    assertThat(rooms.setFeatures(type.hotel(), room.id(), Set.of())).isTrue();
    assertThat(rooms.find(type.hotel(), room.id())).contains(room);
  }

  @Test
  default void of_many_who_suspend_a_room_exactly_one_changes_it() {
    var given = new Given(ports());
    var room = given.aRoomOf(given.aRoomTypeWithRooms(0));

    var changed = Race.of(number -> ports().rooms().setAvailable(room.hotel(), room.id(), false));

    assertThat(changed).containsOnlyOnce(true).hasSize(Race.CALLERS);
  }

  @Test
  default void a_hotel_s_rooms_are_listed_the_oldest_first() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var otherType = given.aRoomTypeOf(type.hotel());
    var rooms = Stream.of(type, otherType, type).map(given::aNewRoomOf).toList();
    rooms.reversed().forEach(ports().rooms()::add);
    given.aRoomTypeWithRooms(1);

    var secondPage = new PageRequest(2, 2);
    var thirdPage = new PageRequest(3, 2);
    assertThat(ports().rooms().list(type.hotel(), FIRST_PAGE))
        .isEqualTo(new Page<>(rooms, 3, FIRST_PAGE));
    assertThat(ports().rooms().list(type.hotel(), secondPage))
        .isEqualTo(new Page<>(rooms.subList(2, 3), 3, secondPage));
    assertThat(ports().rooms().list(type.hotel(), thirdPage))
        .isEqualTo(new Page<>(List.of(), 3, thirdPage));
  }

  @Test
  default void doors_are_called_by_their_numbers_those_that_are_not_there_by_none() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var rooms = Stream.of(type, type, type).map(given::aRoomOf).toList();
    var elsewhere = given.aRoomOf(given.aRoomTypeWithRooms(0));
    var wanted =
        Set.of(rooms.get(0).id(), rooms.get(2).id(), elsewhere.id(), new RoomId(given.anId()));

    assertThat(ports().rooms().numbers(type.hotel(), wanted))
        .isEqualTo(
            Map.of(
                rooms.get(0).id(), rooms.get(0).number(),
                rooms.get(2).id(), rooms.get(2).number()));
    assertThat(ports().rooms().numbers(type.hotel(), Set.of())).isEmpty();
  }

  @Test
  default void of_many_who_add_a_room_of_one_number_exactly_one_does() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var number = new RoomNumber("101");
    var rooms =
        Stream.generate(() -> numbered(number, given.aNewRoomOf(type)))
            .limit(Race.CALLERS)
            .toList();

    var added = Race.of(caller -> ports().rooms().add(rooms.get(caller)));

    assertThat(added).containsOnlyOnce(true);
    assertThat(ports().rooms().list(type.hotel(), FIRST_PAGE))
        .isEqualTo(new Page<>(List.of(rooms.get(added.indexOf(true))), 1, FIRST_PAGE));
  }

  private static Room numbered(RoomNumber number, Room room) {
    return new Room(
        room.id(),
        room.hotel(),
        room.type(),
        number,
        room.maxOccupancy(),
        room.available(),
        room.createdAt());
  }
}
