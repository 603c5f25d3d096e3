package org.roombooking.http.property;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.RoomType;

/**
 * A room type as clients see it.
 *
 * @param hotel left out where the hotel stands beside it
 */
record RoomTypeResponse(
    String id,
    String hotelId,
    String roomType,
    String description,
    int maxOccupancy,
    boolean isActive,
    String createdAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable HotelResponse hotel) {

  static RoomTypeResponse of(RoomType type, Hotel hotel) {
    return of(type, HotelResponse.of(hotel));
  }

  static RoomTypeResponse withoutHotel(RoomType type) {
    return of(type, (HotelResponse) null);
  }

  private static RoomTypeResponse of(RoomType type, @Nullable HotelResponse hotel) {
    return new RoomTypeResponse(
        type.id().value().toString(),
        type.hotel().value().toString(),
        type.name(),
        type.description(),
        type.maxOccupancy(),
        type.active(),
        type.createdAt().toString(),
        hotel);
  }
}
