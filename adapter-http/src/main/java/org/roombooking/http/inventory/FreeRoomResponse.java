package org.roombooking.http.inventory;

import org.roombooking.application.inventory.FindFreeRooms;

/**
 * A room that nobody has been put into.
 *
 * @param roomTypeFree how many rooms of its type can still be sold for the whole stay
 */
record FreeRoomResponse(
    String id,
    String hotelId,
    String roomNumber,
    String roomTypeId,
    String roomType,
    int maxOccupancy,
    int roomTypeFree) {

  static FreeRoomResponse of(FindFreeRooms.FreeRoom free) {
    var room = free.room();
    return new FreeRoomResponse(
        room.id().value().toString(),
        room.hotel().value().toString(),
        room.number().value(),
        room.type().value().toString(),
        free.type().name(),
        room.maxOccupancy(),
        free.freeOfType());
  }
}
