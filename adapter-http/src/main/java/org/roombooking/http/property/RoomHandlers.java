package org.roombooking.http.property;

import java.util.UUID;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.ReadProperty;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.property.SetRoomFeatures;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.text.Format;

/** Answers the requests about rooms. */
final class RoomHandlers {

  static final Parameter<UUID> HOTEL = Parameter.required("hotel_id", Format.id());

  private final AddRoom addRoom;
  private final SetRoomAvailable setRoomAvailable;
  private final SetRoomFeatures setRoomFeatures;
  private final ReadProperty readProperty;

  RoomHandlers(
      AddRoom addRoom,
      SetRoomAvailable setRoomAvailable,
      SetRoomFeatures setRoomFeatures,
      ReadProperty readProperty) {
    this.addRoom = addRoom;
    this.setRoomAvailable = setRoomAvailable;
    this.setRoomFeatures = setRoomFeatures;
    this.readProperty = readProperty;
  }

  Answer add(Request request) {
    var command = request.body(AddRoomRequest.class).command(request.caller());
    return switch (addRoom.handle(command)) {
      case AddRoom.Outcome.Done(Room room, RoomType type, Hotel hotel) ->
          Answer.created(RoomResponse.of(room, type, hotel));
      case AddRoom.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
      case AddRoom.Outcome.NumberTaken(RoomNumber number) ->
          PropertyProblems.roomNumberTaken(number);
    };
  }

  Answer suspend(Request request) {
    return setAvailable(request, false);
  }

  Answer activate(Request request) {
    return setAvailable(request, true);
  }

  private Answer setAvailable(Request request, boolean available) {
    request.noBody();
    var command =
        new SetRoomAvailable.Command(
            request.caller(),
            new HotelId(request.pathId("hotel_id")),
            new RoomId(request.pathId("room_id")),
            available);
    return switch (setRoomAvailable.handle(command)) {
      case SetRoomAvailable.Outcome.Done(Room room, RoomType type, Hotel hotel) ->
          Answer.ok(RoomResponse.of(room, type, hotel));
      case SetRoomAvailable.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case SetRoomAvailable.Outcome.UnknownRoom(RoomId room) -> PropertyProblems.roomNotFound(room);
    };
  }

  Answer setFeatures(Request request) {
    var command =
        new SetRoomFeatures.Command(
            request.caller(),
            new HotelId(request.pathId("hotel_id")),
            new RoomId(request.pathId("room_id")),
            request.body(RoomFeaturesRequest.class).toFeatures());
    return switch (setRoomFeatures.handle(command)) {
      case SetRoomFeatures.Outcome.Done(Room room, RoomType type, Hotel hotel) ->
          Answer.ok(RoomResponse.of(room, type, hotel));
      case SetRoomFeatures.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case SetRoomFeatures.Outcome.UnknownRoom(RoomId room) -> PropertyProblems.roomNotFound(room);
    };
  }

  Answer list(Request request) {
    var hotel = new HotelId(request.query(HOTEL));
    return readProperty
        .rooms(hotel, request.page())
        .map(found ->
            Answer.page(
                request,
                found.rooms(),
                room -> RoomResponse.of(room, found.typeOf(room), found.hotel())))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }
}
