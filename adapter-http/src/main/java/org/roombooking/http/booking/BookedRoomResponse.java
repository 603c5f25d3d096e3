package org.roombooking.http.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.property.RoomId;
import org.roombooking.http.pricing.NightResponse;

/**
 * One room of a booking.
 *
 * @param roomId the door it has been given; null until then, as is its number
 */
record BookedRoomResponse(
    String id,
    String roomTypeId,
    String roomType,
    String pricingModel,
    int guests,
    @Nullable String roomId,
    @Nullable String roomNumber,
    List<NightResponse> nights,
    BigDecimal subtotal) {

  static BookedRoomResponse of(BookedRoom room, Optional<RoomId> door, NameRooms.Names names) {
    return new BookedRoomResponse(
        room.id().value().toString(),
        room.type().value().toString(),
        names.of(room.type()),
        room.standard().name(),
        room.guests(),
        door.map(id -> id.value().toString()).orElse(null),
        door.map(names::of).orElse(null),
        NightResponse.of(room.prices()),
        room.prices().total().amount());
  }
}
