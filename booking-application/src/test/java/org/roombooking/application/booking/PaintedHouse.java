package org.roombooking.application.booking;

import static org.roombooking.application.testing.Given.juneStay;

import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/**
 * Two rooms, one of which is out of service on the nights of the 12th and the 15th. Who stays on
 * one of these nights and on the 13th needs the other room: one stay up to the 14th, or one from
 * the 13th on, though on each night there is a room for both.
 */
record PaintedHouse(House house, RoomType type) {

  static final Stay UP_TO_THE_14TH = juneStay(12, 14);
  static final Stay FROM_THE_13TH = juneStay(13, 16);

  static PaintedHouse over(Ports ports) {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    var painted = house.aRoom(type, "Painted", 2);
    house.takeOutOfService(painted, juneStay(12, 13));
    house.takeOutOfService(painted, juneStay(15, 16));
    return new PaintedHouse(house, type);
  }

  CreateBooking.Outcome book(Stay stay) {
    return house.useCases().createBooking().handle(house.toBook(type, stay));
  }

  CreateBooking.Outcome bookAllowingMoves(Stay stay) {
    return house.useCases().createBooking().handle(house.toBook(type, stay, true));
  }
}
