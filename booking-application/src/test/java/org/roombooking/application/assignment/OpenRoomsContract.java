package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.assignment.OccupiedRooms.open;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomType;

/** Which rooms every {@link RoomNights} must tell to be open. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface OpenRoomsContract extends OccupiedRooms {

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
    assertThat(ports().rooms().add(Variants.available(room, false))).isTrue();

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

  private RoomDifferences differences(RoomType type) {
    return ports().roomNights().findDifferences(type.hotel(), List.of(type.id()), june(9));
  }
}
