package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.inventory.OneRoom.STAY;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;

/** Rooms that the hotel keeps for itself on some nights. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LockedRoomsTest {

  private final OneRoom oneRoom = OneRoom.inBangkok();
  private final House house = oneRoom.house();
  private final HotelId hotel = house.hotel().id();
  private final RoomType type = oneRoom.type();
  private final Room room = oneRoom.room();

  @Test
  void are_not_sold_until_they_are_unlocked() {
    house.aRoom(type, "102", 2);
    var lock = locked(new LockRooms.What.OfType(type.id(), 2));
    assertThat(house.free(type, 9, 13)).containsExactly(2, 0, 0, 2);

    assertThat(unlock(house.owner(), lock.id())).isEqualTo(new UnlockRooms.Outcome.Done());

    assertThat(house.free(type, 9, 13)).containsExactly(2, 2, 2, 2);
    assertThat(unlock(house.owner(), lock.id()))
        .isEqualTo(new UnlockRooms.Outcome.UnknownLock(lock.id()));
  }

  @Test
  void are_rooms_that_are_left() {
    house.aConfirmedBooking(type, juneStay(11, 12));

    assertThat(lock(house.owner(), new LockRooms.What.OfType(type.id(), 1)))
        .isEqualTo(
            new LockRooms.Outcome.NoInventory(List.of(new RoomTypeNight(type.id(), june(11)))));
    assertThat(house.free(type, 10, 12)).containsExactly(1, 0);
  }

  @Test
  void take_what_a_hold_had_that_has_run_out() {
    house.aPendingBooking(type, STAY);
    house.clock().setTo(house.clock().instant().plusSeconds(1_800));

    assertThat(lock(house.owner(), new LockRooms.What.OfType(type.id(), 1)))
        .isInstanceOf(LockRooms.Outcome.Done.class);
  }

  @Test
  void may_be_named_by_their_door_and_are_then_given_to_nobody() {
    var other = house.aRoom(type, "102", 2);
    locked(new LockRooms.What.Door(room.id()));

    assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
    var doors = house.aBookingWithItsRoom(type, STAY).value().assignment();
    assertThat(doors.toString()).contains(other.id().toString());
  }

  @Test
  void are_not_named_where_guests_have_been_put_into_them() {
    house.aBookingWithItsRoom(type, STAY);
    house.aRoom(type, "102", 2);

    assertThat(lock(house.owner(), new LockRooms.What.Door(room.id())))
        .isEqualTo(
            new LockRooms.Outcome.RoomTaken(
                List.of(
                    new RoomTypeNight(type.id(), june(10)),
                    new RoomTypeNight(type.id(), june(11)))));
    assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
  }

  @Test
  void are_not_named_while_they_are_suspended() {
    house.aRoom(type, "102", 2);
    oneRoom.setAvailable(false);

    assertThat(lock(house.owner(), new LockRooms.What.Door(room.id())))
        .isEqualTo(new LockRooms.Outcome.RoomSuspended(room.id()));
    assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
  }

  @Test
  void count_once_if_they_are_suspended_later_and_stay_out_of_sale_when_unlocked() {
    house.aRoom(type, "102", 2);
    var lock = locked(new LockRooms.What.Door(room.id()));
    oneRoom.setAvailable(false);
    assertThat(house.free(type, 9, 13)).containsExactly(1, 1, 1, 1);

    unlock(house.owner(), lock.id());

    assertThat(house.free(type, 9, 13)).containsExactly(1, 1, 1, 1);
  }

  @Test
  void are_locked_from_today_on_at_the_earliest() {
    house.clock().setTo(House.midnightOf(11));

    assertThat(lock(house.owner(), new LockRooms.What.OfType(type.id(), 1)))
        .isEqualTo(new LockRooms.Outcome.InPast(june(11)));
  }

  @Test
  void are_of_the_hotel_and_of_its_owner() {
    var noType = new RoomTypeId(house.given().anId());
    var noRoom = new RoomId(house.given().anId());
    var lock = locked(new LockRooms.What.OfType(type.id(), 1));

    assertThat(lock(house.aCaller(), new LockRooms.What.OfType(type.id(), 1)))
        .isEqualTo(new LockRooms.Outcome.UnknownHotel(hotel));
    assertThat(lock(house.owner(), new LockRooms.What.OfType(noType, 1)))
        .isEqualTo(new LockRooms.Outcome.UnknownRoomType(noType));
    assertThat(lock(house.owner(), new LockRooms.What.Door(noRoom)))
        .isEqualTo(new LockRooms.Outcome.UnknownRoom(noRoom));
    assertThat(unlock(house.aCaller(), lock.id()))
        .isEqualTo(new UnlockRooms.Outcome.UnknownHotel(hotel));
  }

  @Test
  void and_bookings_race_for_the_last_room_and_exactly_one_gets_it() {
    var got =
        Race.of(number ->
            number % 2 == 0
                ? house.useCases().createBooking().handle(house.toBook(type, STAY))
                    instanceof CreateBooking.Outcome.Done
                : lock(house.owner(), new LockRooms.What.OfType(type.id(), 1))
                    instanceof LockRooms.Outcome.Done);

    assertThat(got.stream().filter(done -> done)).hasSize(1);
    assertThat(house.free(type, 10, 12)).containsExactly(0, 0);
  }

  private RoomLock locked(LockRooms.What what) {
    return ((LockRooms.Outcome.Done) lock(house.owner(), what)).lock();
  }

  private LockRooms.Outcome lock(Caller caller, LockRooms.What what) {
    return house
        .useCases()
        .lockRooms()
        .handle(new LockRooms.Command(caller, hotel, what, STAY, "For a wedding"));
  }

  private UnlockRooms.Outcome unlock(Caller caller, RoomLockId lock) {
    return house.useCases().unlockRooms().handle(new UnlockRooms.Command(caller, hotel, lock));
  }
}
