package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.testing.House;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** A house whose owner keeps its one room, 101, from being sold. */
record OneRoom(House house, RoomType type, Room room) {

  /** On which it is kept from being sold. */
  static final Stay STAY = juneStay(10, 12);

  static OneRoom inBangkok() {
    var house = House.inBangkok();
    var type = house.aRoomType(0);
    return new OneRoom(house, type, house.aRoom(type, "101", 2));
  }

  void setAvailable(boolean available) {
    var command =
        new SetRoomAvailable.Command(house.owner(), house.hotel().id(), room.id(), available);
    assertThat(house.useCases().setRoomAvailable().handle(command))
        .isInstanceOf(SetRoomAvailable.Outcome.Done.class);
  }
}
