package org.roombooking.http.pricing;

import org.roombooking.application.pricing.ReadRoom;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers what there is to know of a room. */
final class RoomDetailsHandlers {

  private final ReadRoom readRoom;

  RoomDetailsHandlers(ReadRoom readRoom) {
    this.readRoom = readRoom;
  }

  Answer one(Request request) {
    var room = new RoomId(request.pathId("room_id"));
    return readRoom
        .handle(new HotelId(request.pathId("hotel_id")), room)
        .map(details -> Answer.ok(RoomDetailsResponse.of(details)))
        .orElseGet(() -> PropertyProblems.roomNotFound(room));
  }
}
