package org.roombooking.application.inventory;

import org.roombooking.application.testing.House;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** Rooms that are open by turns, so that on each night of a stay one is, and none throughout. */
final class ClosedForAPart {

  private ClosedForAPart() {}

  /** A type with two rooms for two: 101 is closed on the first night, 102 on all others. */
  static RoomType in(House house, Stay stay) {
    var type = house.aRoomType(0);
    var second = stay.arrival().plusDays(1);
    house.takeOutOfService(house.aRoom(type, "101", 2), new Stay(stay.arrival(), second));
    house.takeOutOfService(house.aRoom(type, "102", 2), new Stay(second, stay.departure()));
    return type;
  }
}
