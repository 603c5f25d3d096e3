package org.roombooking.application.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roombooking.application.property.InMemoryRooms;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.assignment.OpenNights;
import org.roombooking.domain.assignment.OpenRoom;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Who sleeps where, for tests. */
public final class InMemoryRoomNights implements RoomNights {

  private record RoomNight(RoomId room, LocalDate night) {}

  private record Sleeper(RoomNight roomNight, BookingId booking, BookedRoomId bookedRoom) {}

  /** A night that a period or a lock takes. */
  private record Closed(RoomNight roomNight, Object by) {}

  private final InMemoryDatabase database;
  private final InMemoryRooms rooms;
  private final InMemoryTable<RoomNight, Sleeper> sleepers;
  private final InMemoryTable<RoomNight, Closed> closed;

  public InMemoryRoomNights(InMemoryDatabase database, InMemoryRooms rooms) {
    this.database = database;
    this.rooms = rooms;
    this.sleepers = new InMemoryTable<>(database);
    this.closed = new InMemoryTable<>(database);
  }

  @Override
  public List<OpenRoom> takeTurnAmongOpenRooms(HotelId hotel, RoomTypeId type, Stay stay) {
    return listOpen(hotel, type, stay);
  }

  // Transactions in memory take turns as a whole.
  @Override
  public void takeTurn(HotelId hotel, RoomTypeId type) {}

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
  public List<OpenNights> takeTurnAmongOpenNights(HotelId hotel, RoomTypeId type, Stay stay) {
    return listOpenNights(hotel, List.of(type), stay);
  }

  @Override
  public List<OpenNights> listOpenNights(HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    return database.use(() ->
        rooms.listAll(hotel).stream()
            .filter(room -> types.contains(room.type()) && room.available())
            .map(room ->
                new OpenNights(
                    room,
                    stay.nights().stream()
                        .filter(night -> !isTaken(room, night))
                        .collect(Collectors.toSet())))
            .toList());
  }

  @Override
  public RoomDifferences findDifferences(
      HotelId hotel, Collection<RoomTypeId> types, LocalDate from) {
    return database.use(() -> {
      var some =
          rooms.listAll(hotel).stream()
              .filter(room -> types.contains(room.type()) && room.available())
              .toList();
      var closedOn =
          closed.rows().stream()
              .map(Closed::roomNight)
              .filter(night -> some.stream().anyMatch(room -> room.id().equals(night.room())))
              .map(RoomNight::night)
              .filter(night -> !night.isBefore(from));
      return new RoomDifferences(
          closedOn.max(LocalDate::compareTo).map(night -> night.plusDays(1)),
          types.stream().anyMatch(type -> sizes(some, type) > 1));
    });
  }

  @Override
  public Map<RoomTypeId, RoomDifferences> findDifferences(
      Collection<HotelId> hotels, LocalDate from) {
    return database.use(() ->
        hotels.stream()
            .flatMap(hotel -> rooms.listAll(hotel).stream())
            .map(room -> new TypeOfHotel(room.hotel(), room.type()))
            .distinct()
            .map(one ->
                Map.entry(one.type(), findDifferences(one.hotel(), List.of(one.type()), from)))
            .filter(type -> !type.getValue().equals(RoomDifferences.none()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private record TypeOfHotel(HotelId hotel, RoomTypeId type) {}

  private static long sizes(List<Room> rooms, RoomTypeId type) {
    return rooms.stream()
        .filter(room -> room.type().equals(type))
        .map(Room::maxOccupancy)
        .distinct()
        .count();
  }

  @Override
  public List<Room> listOpenRooms(HotelId hotel, Stay stay) {
    return database.use(() ->
        rooms.listAll(hotel).stream()
            .filter(Room::available)
            .filter(room -> stay.nights().stream().noneMatch(night -> isTaken(room, night)))
            .toList());
  }

  public boolean isOutForAPeriod(RoomId room, LocalDate night) {
    return isClosedBy(PeriodId.class, room, night);
  }

  public boolean isLocked(RoomId room, LocalDate night) {
    return isClosedBy(RoomLockId.class, room, night);
  }

  private boolean isClosedBy(Class<?> kind, RoomId room, LocalDate night) {
    return database.use(() ->
        closed.find(new RoomNight(room, night)).filter(by -> kind.isInstance(by.by())).isPresent());
  }

  /** Takes a room for a period or a lock on all nights or on none. */
  public DoorClosing close(RoomId room, Stay nights, Object by) {
    return database.use(() -> {
      var wanted = nights.nights().stream().map(night -> new RoomNight(room, night)).toList();
      var taken = wanted.stream().filter(this::isTaken).map(RoomNight::night).toList();
      if (!taken.isEmpty()) {
        return new DoorClosing.RoomTaken(taken);
      }
      wanted.forEach(night -> closed.put(night, new Closed(night, by)));
      return new DoorClosing.Closed();
    });
  }

  /** Frees what a period or a lock takes. */
  public void open(Object by) {
    var unused =
        database.use(() -> {
          var freed = closed.rows().stream().filter(row -> row.by().equals(by)).toList();
          freed.forEach(row -> closed.remove(row.roomNight()));
          return freed;
        });
  }

  private boolean isTaken(RoomNight night) {
    return sleepers.contains(night) || closed.contains(night);
  }

  private OpenRoom open(Room room, Stay stay) {
    return new OpenRoom(
        room.id(),
        room.number(),
        room.maxOccupancy(),
        room.features(),
        isTaken(room, stay.arrival().minusDays(1)),
        isTaken(room, stay.departure()));
  }

  private boolean isTaken(Room room, LocalDate night) {
    return isTaken(new RoomNight(room.id(), night));
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
    if (wanted.stream().anyMatch(sleeper -> isTaken(sleeper.roomNight()))) {
      return new Occupation.RoomTaken();
    }
    wanted.forEach(sleeper -> sleepers.put(sleeper.roomNight(), sleeper));
    return new Occupation.Occupied();
  }

  @Override
  public void vacate(HotelId hotel, BookingId booking, BookedRoomId room, LocalDate from) {
    vacate(sleeper -> sleeper.booking().equals(booking) && sleeper.bookedRoom().equals(room), from);
  }

  @Override
  public void vacate(HotelId hotel, BookingId booking, LocalDate from) {
    vacate(sleeper -> sleeper.booking().equals(booking), from);
  }

  private void vacate(Predicate<Sleeper> who, LocalDate from) {
    var unused =
        database.use(() -> {
          var leaving =
              sleepers.rows().stream()
                  .filter(who)
                  .filter(sleeper -> !sleeper.roomNight().night().isBefore(from))
                  .toList();
          leaving.forEach(sleeper -> sleepers.remove(sleeper.roomNight()));
          return leaving;
        });
  }
}
