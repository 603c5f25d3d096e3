package org.roombooking.application.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.roombooking.application.property.InMemoryRooms;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.assignment.OpenRoom;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Who sleeps where, for tests. */
public final class InMemoryRoomNights implements RoomNights {

  private record RoomNight(RoomId room, LocalDate night) {}

  private record Sleeper(RoomNight roomNight, BookingId booking, BookedRoomId bookedRoom) {}

  private final InMemoryDatabase database;
  private final InMemoryRooms rooms;
  private final InMemoryTable<RoomNight, Sleeper> sleepers;

  public InMemoryRoomNights(InMemoryDatabase database, InMemoryRooms rooms) {
    this.database = database;
    this.rooms = rooms;
    this.sleepers = new InMemoryTable<>(database);
  }

  @Override
  public List<OpenRoom> takeTurnAmongOpenRooms(HotelId hotel, RoomTypeId type, Stay stay) {
    return listOpen(hotel, type, stay);
  }

  /** The rooms of a type that are open for the whole stay. */
  public List<OpenRoom> listOpen(HotelId hotel, RoomTypeId type, Stay stay) {
    return database.use(() ->
        rooms.listOfType(type).stream()
            .filter(room -> room.hotel().equals(hotel) && room.available())
            .filter(room -> stay.nights().stream().noneMatch(night -> isTaken(room, night)))
            .map(room -> open(room, stay))
            .toList());
  }

  @Override
  public List<Room> listOpenRooms(HotelId hotel, Stay stay) {
    return database.use(() ->
        rooms.listAll(hotel).stream()
            .filter(Room::available)
            .filter(room -> stay.nights().stream().noneMatch(night -> isTaken(room, night)))
            .toList());
  }

  /** How many rooms of a type are taken on a night. */
  public int countTaken(RoomTypeId type, LocalDate night) {
    return database.use(() ->
        Math.toIntExact(
            rooms.listOfType(type).stream().filter(room -> isTaken(room, night)).count()));
  }

  private OpenRoom open(Room room, Stay stay) {
    return new OpenRoom(
        room.id(),
        room.number(),
        room.maxOccupancy(),
        isTaken(room, stay.arrival().minusDays(1)),
        isTaken(room, stay.departure()));
  }

  private boolean isTaken(Room room, LocalDate night) {
    return sleepers.contains(new RoomNight(room.id(), night));
  }

  @Override
  public Occupation occupy(
      HotelId hotel, BookingId booking, Map<BookedRoomId, RoomId> doors, Stay stay) {
    var wanted =
        doors.entrySet().stream()
            .flatMap(door ->
                stay.nights().stream()
                    .map(night -> new RoomNight(door.getValue(), night))
                    .map(night -> new Sleeper(night, booking, door.getKey())))
            .toList();
    return database.use(() -> occupy(wanted));
  }

  private Occupation occupy(List<Sleeper> wanted) {
    if (wanted.stream().anyMatch(sleeper -> sleepers.contains(sleeper.roomNight()))) {
      return new Occupation.RoomTaken();
    }
    wanted.forEach(sleeper -> sleepers.put(sleeper.roomNight(), sleeper));
    return new Occupation.Occupied();
  }

  @Override
  public void vacate(HotelId hotel, BookingId booking, LocalDate from) {
    var unused =
        database.use(() -> {
          var leaving =
              sleepers.rows().stream()
                  .filter(sleeper -> sleeper.booking().equals(booking))
                  .filter(sleeper -> !sleeper.roomNight().night().isBefore(from))
                  .toList();
          leaving.forEach(sleeper -> sleepers.remove(sleeper.roomNight()));
          return leaving;
        });
  }
}
