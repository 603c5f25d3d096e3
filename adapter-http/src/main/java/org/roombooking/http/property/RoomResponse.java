package org.roombooking.http.property;

import java.util.List;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomType;

record RoomResponse(
    String id,
    String hotelId,
    String roomTypeId,
    String roomNumber,
    String roomDescription,
    int maxOccupancy,
    List<String> features,
    boolean isAvailable,
    String createdAt,
    RoomTypeResponse roomType,
    HotelResponse hotel) {

  static RoomResponse of(Room room, RoomType type, Hotel hotel) {
    return new RoomResponse(
        room.id().value().toString(),
        room.hotel().value().toString(),
        room.type().value().toString(),
        room.number().value(),
        type.description(),
        room.maxOccupancy(),
        room.features().stream().map(RoomFeature::name).sorted().toList(),
        room.available(),
        room.createdAt().toString(),
        RoomTypeResponse.withoutHotel(type),
        HotelResponse.of(hotel));
  }
}
