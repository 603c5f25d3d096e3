package org.roombooking.application.assignment;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.assignment.OpenRoom;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.assignment.RoomNights.Occupation;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** Guests put into rooms in few words, for the contracts of {@link RoomNights}. */
interface OccupiedRooms {

  Occupation OCCUPIED = new Occupation.Occupied();

  Occupation ROOM_TAKEN = new Occupation.RoomTaken();

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  default List<OpenRoom> openRooms(RoomType type, Stay stay) {
    return ports()
        .transactions()
        .call(() -> ports().roomNights().takeTurnAmongOpenRooms(type.hotel(), type.id(), stay));
  }

  default Occupation occupy(Room room, Stay stay) {
    var type = ports().roomTypes().find(room.type()).orElseThrow();
    var booking = new Given(ports()).aPendingBooking(type, stay);
    return occupy(booking, List.of(room), stay);
  }

  default Occupation occupy(Booking.Pending booking, Collection<Room> rooms, Stay stay) {
    return ports()
        .roomNights()
        .occupy(booking.details().hotel(), booking.id(), doors(booking, rooms), stay);
  }

  static Map<BookedRoomId, RoomId> doors(Booking.Pending booking, Collection<Room> rooms) {
    var free = new ArrayDeque<>(rooms);
    return booking.details().rooms().stream()
        .collect(Collectors.toMap(BookedRoom::id, bookedRoom -> free.remove().id()));
  }

  static OpenRoom open(Room room, boolean takenNightBefore, boolean takenOnDeparture) {
    return new OpenRoom(
        room.id(),
        room.number(),
        room.maxOccupancy(),
        room.features(),
        takenNightBefore,
        takenOnDeparture);
  }
}
