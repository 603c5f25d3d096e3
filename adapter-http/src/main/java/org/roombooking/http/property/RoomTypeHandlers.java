package org.roombooking.http.property;

import org.roombooking.application.property.CreateRoomType;
import org.roombooking.application.property.ReadProperty;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests about room types. */
final class RoomTypeHandlers {

  private final CreateRoomType createRoomType;
  private final SetRoomTypeActive setRoomTypeActive;
  private final ReadProperty readProperty;

  RoomTypeHandlers(
      CreateRoomType createRoomType,
      SetRoomTypeActive setRoomTypeActive,
      ReadProperty readProperty) {
    this.createRoomType = createRoomType;
    this.setRoomTypeActive = setRoomTypeActive;
    this.readProperty = readProperty;
  }

  Answer create(Request request) {
    var command = request.body(CreateRoomTypeRequest.class).command(request.caller());
    return switch (createRoomType.handle(command)) {
      case CreateRoomType.Outcome.Done(RoomType roomType, Hotel hotel) ->
          Answer.created(RoomTypeResponse.of(roomType, hotel));
      case CreateRoomType.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case CreateRoomType.Outcome.NameTaken(String name) ->
          PropertyProblems.roomTypeNameTaken(name);
    };
  }

  Answer suspend(Request request) {
    return setActive(request, false);
  }

  Answer activate(Request request) {
    return setActive(request, true);
  }

  private Answer setActive(Request request, boolean active) {
    request.noBody();
    var command =
        new SetRoomTypeActive.Command(
            request.caller(),
            new HotelId(request.pathId("hotel_id")),
            new RoomTypeId(request.pathId("room_type_id")),
            active);
    return switch (setRoomTypeActive.handle(command)) {
      case SetRoomTypeActive.Outcome.Done(RoomType type, Hotel hotel) ->
          Answer.ok(RoomTypeResponse.of(type, hotel));
      case SetRoomTypeActive.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case SetRoomTypeActive.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
    };
  }

  Answer list(Request request) {
    var hotel = new HotelId(request.pathId("hotel_id"));
    return readProperty
        .roomTypes(hotel, request.page())
        .map(found ->
            Answer.page(
                request, found.roomTypes(), type -> RoomTypeResponse.of(type, found.hotel())))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }
}
