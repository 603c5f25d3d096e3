package org.roombooking.application.property;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;
import org.roombooking.domain.version.Versioned;

/** What anybody may read of hotels, room types and rooms. */
public final class ReadProperty {

  /** Room types of a hotel, and the hotel. */
  public record HotelRoomTypes(Hotel hotel, Page<RoomType> roomTypes) {}

  /** Rooms of a hotel, the hotel and all its room types. */
  public record HotelRooms(Hotel hotel, Map<RoomTypeId, RoomType> roomTypes, Page<Room> rooms) {

    public HotelRooms {
      roomTypes = Map.copyOf(roomTypes);
    }

    public RoomType typeOf(Room room) {
      var type = roomTypes.get(room.type());
      if (type == null) {
        throw new IllegalArgumentException("Not a room of this hotel: " + room.id());
      }
      return type;
    }
  }

  private final Hotels hotels;
  private final RoomTypes roomTypes;
  private final Rooms rooms;

  public ReadProperty(Hotels hotels, RoomTypes roomTypes, Rooms rooms) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
    this.rooms = rooms;
  }

  public Optional<Versioned<Hotel>> hotel(HotelId hotel) {
    return hotels.find(hotel);
  }

  public Page<Hotel> hotels(PageRequest page) {
    return hotels.list(page);
  }

  public Page<Hotel> hotelsOf(Caller caller, PageRequest page) {
    return hotels.listOwnedBy(caller.user(), page);
  }

  /** Empty if there is no such hotel. */
  public Optional<HotelRoomTypes> roomTypes(HotelId hotel, PageRequest page) {
    return hotels
        .find(hotel)
        .map(found -> new HotelRoomTypes(found.value(), roomTypes.list(hotel, page)));
  }

  /** Empty if there is no such hotel. */
  public Optional<HotelRooms> rooms(HotelId hotel, PageRequest page) {
    return hotels
        .find(hotel)
        .map(found -> new HotelRooms(found.value(), typesOf(hotel), rooms.list(hotel, page)));
  }

  private Map<RoomTypeId, RoomType> typesOf(HotelId hotel) {
    return roomTypes.listAll(hotel).stream()
        .collect(Collectors.toMap(RoomType::id, Function.identity()));
  }
}
