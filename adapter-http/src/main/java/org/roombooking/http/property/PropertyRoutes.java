package org.roombooking.http.property;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.PUBLIC;
import static org.roombooking.http.route.Access.USER;

import java.util.List;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.application.property.ReadProperty;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.property.SetRoomFeatures;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of hotels, room types and rooms: method, path, who may call, which handler. */
public final class PropertyRoutes implements Routes {

  private static final String ROOM_TYPE = "/api/v1/hotels/{hotel_id}/room-types/{room_type_id}";
  private static final String ROOM = "/api/v1/hotels/{hotel_id}/rooms/{room_id}";

  private final HotelHandlers hotels;
  private final RoomTypeHandlers roomTypes;
  private final RoomHandlers rooms;

  public PropertyRoutes(
      CreateHotel createHotel,
      ChangeHotel changeHotel,
      CreateRoomType createRoomType,
      SetRoomTypeActive setRoomTypeActive,
      AddRoom addRoom,
      SetRoomAvailable setRoomAvailable,
      SetRoomFeatures setRoomFeatures,
      ReadProperty readProperty) {
    this.hotels = new HotelHandlers(createHotel, changeHotel, readProperty);
    this.roomTypes = new RoomTypeHandlers(createRoomType, setRoomTypeActive, readProperty);
    this.rooms = new RoomHandlers(addRoom, setRoomAvailable, setRoomFeatures, readProperty);
  }

  // "mine" stands before the hotel ids, which it would be taken for otherwise.
  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/hotels", USER, hotels::create),
        Route.get("/api/v1/hotels", PUBLIC, hotels::list).paged(),
        Route.get("/api/v1/hotels/mine", USER, hotels::listOwn).paged(),
        Route.get("/api/v1/hotels/{hotel_id}", PUBLIC, hotels::one),
        Route.patch("/api/v1/hotels/{hotel_id}", OWNER, hotels::change),
        Route.post("/api/v1/hotels/{hotel_id}/suspend", OWNER, hotels::suspend),
        Route.post("/api/v1/hotels/{hotel_id}/activate", OWNER, hotels::activate),
        Route.post("/api/v1/room-types", OWNER, roomTypes::create),
        Route.get("/api/v1/hotels/{hotel_id}/room-types", PUBLIC, roomTypes::list).paged(),
        Route.post(ROOM_TYPE + "/suspend", OWNER, roomTypes::suspend),
        Route.post(ROOM_TYPE + "/activate", OWNER, roomTypes::activate),
        Route.post("/api/v1/rooms", OWNER, rooms::add),
        Route.get("/api/v1/rooms", PUBLIC, rooms::list).with(RoomHandlers.HOTEL).paged(),
        Route.put(ROOM + "/features", OWNER, rooms::setFeatures),
        Route.post(ROOM + "/suspend", OWNER, rooms::suspend),
        Route.post(ROOM + "/activate", OWNER, rooms::activate));
  }
}
