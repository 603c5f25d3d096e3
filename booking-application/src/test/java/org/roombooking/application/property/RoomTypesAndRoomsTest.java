package org.roombooking.application.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.testing.House;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomTypesAndRoomsTest {

  private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

  private final House house = House.inBangkok();
  private final Hotel hotel = house.hotel();

  @Nested
  class a_new_room_type {

    @Test
    void has_no_rooms_yet() {
      var type = created(create(house.owner(), "Double", true));

      assertThat(type)
          .isEqualTo(new RoomType(type.id(), hotel.id(), "Double", "With a view", 0, true, NOW));
      assertThat(house.ports().roomTypes().find(type.id())).contains(type);
    }

    @Test
    void may_be_suspended_from_the_start() {
      assertThat(created(create(house.owner(), "Double", false)).active()).isFalse();
    }

    @Test
    void needs_a_name_of_its_own() {
      create(house.owner(), "Double", true);

      assertThat(create(house.owner(), "Double", true))
          .isEqualTo(new CreateRoomType.Outcome.NameTaken("Double"));
      assertThat(house.ports().roomTypes().listAll(hotel.id())).hasSize(1);
    }

    @Test
    void is_added_by_the_owner_alone() {
      assertThat(create(house.aCaller(), "Double", true))
          .isEqualTo(new CreateRoomType.Outcome.UnknownHotel(hotel.id()));
      assertThat(house.ports().roomTypes().listAll(hotel.id())).isEmpty();
    }
  }

  @Nested
  class a_new_room {

    @Test
    void can_be_sold_from_today_on() {
      var type = house.aRoomType(0);
      house.clock().setTo(House.midnightOf(5));

      var room = added(add(house.owner(), type, "101", 2, true));

      assertThat(room)
          .isEqualTo(
              new Room(
                  room.id(),
                  hotel.id(),
                  type.id(),
                  new RoomNumber("101"),
                  2,
                  true,
                  House.midnightOf(5)));
      assertThat(house.ports().rooms().find(hotel.id(), room.id())).contains(room);
      assertThat(house.free(type, 5, 8)).containsExactly(1, 1, 1);
      assertThat(house.useCases().createBooking().handle(house.toBook(type, juneStay(5, 8))))
          .isInstanceOf(CreateBooking.Outcome.Done.class);
    }

    @Test
    void counts_beside_those_that_are_there_and_taken() {
      var type = house.aRoomType(1);
      house.aConfirmedBooking(type, juneStay(10, 12));

      add(house.owner(), type, "101", 2, true);

      assertThat(house.free(type, 9, 13)).containsExactly(2, 1, 1, 2);
    }

    @Test
    void tells_how_many_guests_its_type_takes_with_it() {
      var type = house.aRoomType(1);
      var largerType =
          new RoomType(
              type.id(), hotel.id(), type.name(), type.description(), 4, true, type.createdAt());

      var larger = add(house.owner(), type, "101", 4, true);
      var smaller = add(house.owner(), type, "102", 1, true);

      assertThat(larger).isEqualTo(new AddRoom.Outcome.Done(added(larger), largerType, hotel));
      assertThat(smaller).isEqualTo(new AddRoom.Outcome.Done(added(smaller), largerType, hotel));
      assertThat(house.ports().roomTypes().find(type.id())).contains(largerType);
    }

    @Test
    void that_is_suspended_is_not_sold() {
      var type = house.aRoomType(0);

      assertThat(added(add(house.owner(), type, "101", 2, false)).available()).isFalse();

      assertThat(house.free(type, 10, 11)).containsExactly(0);
    }

    @Test
    void needs_a_number_of_its_own_or_is_not_counted() {
      var type = house.aRoomType(0);
      var otherType = house.aRoomType(0);
      add(house.owner(), type, "101", 2, true);

      assertThat(add(house.owner(), otherType, "101", 2, true))
          .isEqualTo(new AddRoom.Outcome.NumberTaken(new RoomNumber("101")));

      assertThat(house.free(type, 10, 11)).containsExactly(1);
      assertThat(house.free(otherType, 10, 11)).containsExactly(0);
    }

    @Test
    void is_added_by_the_owner_alone() {
      var type = house.aRoomType(0);

      assertThat(add(house.aCaller(), type, "101", 2, true))
          .isEqualTo(new AddRoom.Outcome.UnknownRoomType(type.id()));

      assertThat(house.free(type, 10, 11)).containsExactly(0);
    }

    @Test
    void needs_a_type_that_is_there() {
      var unknown = new RoomTypeId(house.given().anId());
      var command = new AddRoom.Command(house.owner(), unknown, new RoomNumber("1"), 2, true);

      assertThat(house.useCases().addRoom().handle(command))
          .isEqualTo(new AddRoom.Outcome.UnknownRoomType(unknown));
    }
  }

  @Nested
  class anybody {

    private final ReadProperty read = house.useCases().readProperty();
    private final HotelId nowhere = new HotelId(house.given().anId());

    @Test
    void may_read_of_hotels() {
      var other = house.given().aHotel();

      assertThat(read.hotel(hotel.id())).contains(new Versioned<>(hotel, Version.FIRST));
      assertThat(read.hotel(nowhere)).isEmpty();
      assertThat(read.hotels(FIRST_PAGE))
          .isEqualTo(new Page<>(List.of(hotel, other), 2, FIRST_PAGE));
      assertThat(read.hotelsOf(house.owner(), FIRST_PAGE))
          .isEqualTo(new Page<>(List.of(hotel), 1, FIRST_PAGE));
      assertThat(read.hotelsOf(house.aCaller(), FIRST_PAGE))
          .isEqualTo(new Page<>(List.of(), 0, FIRST_PAGE));
    }

    @Test
    void may_read_of_room_types_and_rooms() {
      var type = house.aRoomType(0);
      var room = house.aRoom(type, "101", 2);
      var types = List.of(type.with(room));

      assertThat(read.roomTypes(hotel.id(), FIRST_PAGE))
          .contains(new ReadProperty.HotelRoomTypes(hotel, new Page<>(types, 1, FIRST_PAGE)));
      assertThat(read.rooms(hotel.id(), FIRST_PAGE))
          .contains(
              new ReadProperty.HotelRooms(
                  hotel,
                  Map.of(type.id(), type.with(room)),
                  new Page<>(List.of(room), 1, FIRST_PAGE)));
    }

    @Test
    void is_told_if_there_is_no_such_hotel() {
      assertThat(read.roomTypes(nowhere, FIRST_PAGE)).isEmpty();
      assertThat(read.rooms(nowhere, FIRST_PAGE)).isEmpty();
    }
  }

  private CreateRoomType.Outcome create(Caller caller, String name, boolean active) {
    return house
        .useCases()
        .createRoomType()
        .handle(new CreateRoomType.Command(caller, hotel.id(), name, "With a view", active));
  }

  private AddRoom.Outcome add(
      Caller caller, RoomType type, String number, int guests, boolean available) {
    return house
        .useCases()
        .addRoom()
        .handle(new AddRoom.Command(caller, type.id(), new RoomNumber(number), guests, available));
  }

  private static RoomType created(CreateRoomType.Outcome outcome) {
    return switch (outcome) {
      case CreateRoomType.Outcome.Done(RoomType type, Hotel in) -> type;
      case CreateRoomType.Outcome.NameTaken taken -> throw new AssertionError(taken);
      case CreateRoomType.Outcome.UnknownHotel unknown -> throw new AssertionError(unknown);
    };
  }

  private static Room added(AddRoom.Outcome outcome) {
    return switch (outcome) {
      case AddRoom.Outcome.Done(Room room, RoomType type, Hotel in) -> room;
      case AddRoom.Outcome.NumberTaken taken -> throw new AssertionError(taken);
      case AddRoom.Outcome.UnknownRoomType unknown -> throw new AssertionError(unknown);
    };
  }
}
