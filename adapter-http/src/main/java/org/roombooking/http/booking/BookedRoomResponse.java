package org.roombooking.http.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.http.pricing.NightResponse;

/**
 * One room of a booking.
 *
 * @param roomId the door it has today, of those it has been given; null until then, as is its
 *     number
 * @param doors one after the other; several for a room that moves
 */
record BookedRoomResponse(
    String id,
    String roomTypeId,
    String roomType,
    String pricingModel,
    int guests,
    List<Integer> childrenAges,
    List<String> wishes,
    @Nullable String roomId,
    @Nullable String roomNumber,
    List<Door> doors,
    List<NightResponse> nights,
    BigDecimal subtotal) {

  /** A door and the first day on which the room has it. */
  record Door(String roomId, String roomNumber, LocalDate from) {}

  static BookedRoomResponse of(BookedRoom room, Booking booking, NameRooms.Names names) {
    var door = names.currentDoor(booking, room.id());
    return new BookedRoomResponse(
        room.id().value().toString(),
        room.type().value().toString(),
        names.of(room.type()),
        room.standard().name(),
        room.party().adults(),
        room.party().childrenAges(),
        room.wishes().stream().map(RoomFeature::name).sorted().toList(),
        door.map(id -> id.value().toString()).orElse(null),
        door.map(names::of).orElse(null),
        doors(room, booking, names),
        NightResponse.of(room.prices()),
        room.prices().total().amount());
  }

  private static List<Door> doors(BookedRoom room, Booking booking, NameRooms.Names names) {
    return booking.assignment().doorsOf(room.id(), booking.details().stay()).stream()
        .map(door -> new Door(door.door().value().toString(), names.of(door.door()), door.from()))
        .toList();
  }
}
