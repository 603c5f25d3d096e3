package org.roombooking.http.inventory;

import java.util.List;
import org.roombooking.application.inventory.FindFreeRooms;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers an owner's search for rooms, door by door. */
final class FreeRoomHandlers {

  private final FindFreeRooms findFreeRooms;

  FreeRoomHandlers(FindFreeRooms findFreeRooms) {
    this.findFreeRooms = findFreeRooms;
  }

  Answer find(Request request) {
    var query = request.body(FindFreeRoomsRequest.class).query(request.caller());
    return switch (findFreeRooms.handle(query)) {
      case FindFreeRooms.Outcome.Done(Hotel hotel, List<FindFreeRooms.FreeRoom> rooms) ->
          Answer.ok(rooms.stream().map(FreeRoomResponse::of).toList());
      case FindFreeRooms.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case FindFreeRooms.Outcome.StayTooLong(int maxNights) ->
          SearchProblems.stayTooLong("check_out", maxNights);
    };
  }
}
