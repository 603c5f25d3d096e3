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
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;

/** What every {@link RoomTypes} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomTypesContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_room_type_is_found_as_it_was_added() {
    var given = new Given(ports());
    var type = given.aNewRoomTypeOf(given.aHotel().id());

    assertThat(ports().roomTypes().add(type)).isTrue();

    assertThat(ports().roomTypes().find(type.id())).contains(type);
  }

  @Test
  default void a_suspended_room_type_without_description_is_found_as_it_was_added() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var type =
        new RoomType(new RoomTypeId(given.anId()), hotel, "ห้องคู่", "", 0, false, Given.NOW);

    assertThat(ports().roomTypes().add(type)).isTrue();

    assertThat(ports().roomTypes().find(type.id())).contains(type);
    assertThat(ports().roomTypes().listAll(hotel)).containsExactly(type);
  }

  @Test
  default void no_room_type_is_found_by_an_id_that_none_has() {
    var given = new Given(ports());
    given.aRoomTypeWithRooms(1);

    assertThat(ports().roomTypes().find(new RoomTypeId(given.anId()))).isEmpty();
  }

  @Test
  default void a_room_type_takes_as_many_guests_as_its_largest_room() {
    var given = new Given(ports());
    var type = given.aRoomTypeOf(given.aHotel().id());
    var other = given.aRoomTypeOf(type.hotel());
    Stream.of(2, 5, 3).forEach(guests -> addRoomFor(guests, type, given));
    addRoomFor(9, other, given);

    assertThat(ports().roomTypes().find(type.id())).contains(withOccupancy(5, type));
    assertThat(ports().roomTypes().listAll(type.hotel()))
        .containsExactly(withOccupancy(5, type), withOccupancy(9, other));
    assertThat(ports().roomTypes().list(type.hotel(), FIRST_PAGE))
        .isEqualTo(
            new Page<>(List.of(withOccupancy(5, type), withOccupancy(9, other)), 2, FIRST_PAGE));
  }

  @Test
  default void a_name_that_is_taken_stays_with_the_type_that_had_it() {
    var given = new Given(ports());
    var type = given.aRoomTypeOf(given.aHotel().id());
    var twin = named(type.name(), given.aNewRoomTypeOf(type.hotel()));

    assertThat(ports().roomTypes().add(twin)).isFalse();

    assertThat(ports().roomTypes().find(twin.id())).isEmpty();
    assertThat(ports().roomTypes().listAll(type.hotel())).containsExactly(type);
  }

  @Test
  default void two_hotels_may_have_a_room_type_of_one_name() {
    var given = new Given(ports());
    var here = given.aRoomTypeOf(given.aHotel().id());
    var there = named(here.name(), given.aNewRoomTypeOf(given.aHotel().id()));

    assertThat(ports().roomTypes().add(there)).isTrue();

    assertThat(ports().roomTypes().listAll(here.hotel())).containsExactly(here);
    assertThat(ports().roomTypes().listAll(there.hotel())).containsExactly(there);
  }

  @Test
  default void a_room_type_is_suspended_and_activated_again() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var other = given.aRoomTypeOf(type.hotel());
    var suspended = Variants.suspended(type);
    var types = ports().roomTypes();

    assertThat(types.setActive(type.hotel(), type.id(), false)).contains(suspended);
    assertThat(types.setActive(type.hotel(), type.id(), false)).contains(suspended);

    assertThat(types.listAll(type.hotel())).containsExactlyInAnyOrder(suspended, other);
    assertThat(types.setActive(type.hotel(), type.id(), true)).contains(type);
    assertThat(types.find(type.id())).contains(type);
  }

  @Test
  default void a_room_type_of_another_hotel_is_not_suspended() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);

    assertThat(ports().roomTypes().setActive(given.aHotel().id(), type.id(), false)).isEmpty();

    assertThat(ports().roomTypes().find(type.id())).contains(type);
  }

  @Test
  default void a_hotel_s_room_types_are_listed_the_oldest_first() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var types = Stream.generate(() -> given.aNewRoomTypeOf(hotel)).limit(3).toList();
    types.reversed().forEach(ports().roomTypes()::add);
    given.aRoomTypeWithRooms(1);

    var secondPage = new PageRequest(2, 2);
    var thirdPage = new PageRequest(3, 2);
    assertThat(ports().roomTypes().listAll(hotel)).isEqualTo(types);
    assertThat(ports().roomTypes().list(hotel, FIRST_PAGE))
        .isEqualTo(new Page<>(types, 3, FIRST_PAGE));
    assertThat(ports().roomTypes().list(hotel, secondPage))
        .isEqualTo(new Page<>(types.subList(2, 3), 3, secondPage));
    assertThat(ports().roomTypes().list(hotel, thirdPage))
        .isEqualTo(new Page<>(List.of(), 3, thirdPage));
  }

  @Test
  default void a_hotel_that_is_unknown_has_no_room_types() {
    var unknown = new HotelId(new Given(ports()).anId());

    assertThat(ports().roomTypes().listAll(unknown)).isEmpty();
    assertThat(ports().roomTypes().list(unknown, FIRST_PAGE))
        .isEqualTo(new Page<>(List.of(), 0, FIRST_PAGE));
  }

  @Test
  default void of_many_who_add_a_room_type_of_one_name_exactly_one_does() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var types =
        Stream.generate(() -> named("Double", given.aNewRoomTypeOf(hotel)))
            .limit(Race.CALLERS)
            .toList();

    var added = Race.of(number -> ports().roomTypes().add(types.get(number)));

    assertThat(added).containsOnlyOnce(true);
    assertThat(ports().roomTypes().listAll(hotel)).containsExactly(types.get(added.indexOf(true)));
  }

  private void addRoomFor(int guests, RoomType type, Given given) {
    var room = given.aNewRoomOf(type);
    ports()
        .rooms()
        .add(
            new Room(room.id(), room.hotel(), room.type(), room.number(), guests, true, Given.NOW));
  }

  private static RoomType named(String name, RoomType type) {
    return new RoomType(
        type.id(), type.hotel(), name, type.description(), 0, type.active(), type.createdAt());
  }

  private static RoomType withOccupancy(int guests, RoomType type) {
    return new RoomType(
        type.id(),
        type.hotel(),
        type.name(),
        type.description(),
        guests,
        type.active(),
        type.createdAt());
  }

  @Test
  default void types_are_named_each_by_itself() {
    var given = new Given(ports());
    var one = given.aRoomTypeWithRooms(0);
    var other = given.aRoomTypeOf(one.hotel());
    var ofAnotherHotel = given.aRoomTypeOf(given.aHotel().id());
    var types = ports().roomTypes();

    assertThat(types.names(one.hotel(), Set.of(one.id()))).isEqualTo(Map.of(one.id(), one.name()));
    assertThat(types.names(one.hotel(), Set.of(one.id(), other.id())))
        .isEqualTo(Map.of(one.id(), one.name(), other.id(), other.name()));
    assertThat(types.names(ofAnotherHotel.hotel(), Set.of(ofAnotherHotel.id()))).hasSize(1);
    assertThat(types.names(one.hotel(), Set.of(ofAnotherHotel.id()))).isEmpty();
    var added = given.aRoomTypeOf(one.hotel());
    assertThat(types.names(one.hotel(), Set.of(added.id())))
        .isEqualTo(Map.of(added.id(), added.name()));
  }
}
