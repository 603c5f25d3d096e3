package org.roombooking.application.property;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.testing.Variants;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.Rooms;

/** Rooms for tests. */
public final class InMemoryRooms implements Rooms {

  private record Door(HotelId hotel, RoomNumber number) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<Door, Room> rooms;

  public InMemoryRooms(InMemoryDatabase database) {
    this.database = database;
    this.rooms = new InMemoryTable<>(database);
  }

  @Override
  public boolean add(Room room) {
    return database.use(() -> rooms.add(new Door(room.hotel(), room.number()), room));
  }

  @Override
  public Optional<Room> find(HotelId hotel, RoomId room) {
    return list(found -> found.hotel().equals(hotel) && found.id().equals(room)).stream()
        .findFirst();
  }

  @Override
  public boolean setAvailable(HotelId hotel, RoomId room, boolean available) {
    return database.use(() ->
        find(hotel, room)
            .filter(found -> found.available() != available)
            .map(found -> put(Variants.available(found, available)))
            .isPresent());
  }

  @Override
  public boolean setFeatures(HotelId hotel, RoomId room, Set<RoomFeature> features) {
    return database.use(() ->
        find(hotel, room)
            .filter(found -> !found.features().equals(features))
            .map(found -> put(found.with(features)))
            .isPresent());
  }

  private Room put(Room room) {
    rooms.put(new Door(room.hotel(), room.number()), room);
    return room;
  }

  @Override
  public Page<Room> list(HotelId hotel, PageRequest page) {
    return Pages.cut(
        list(room -> room.hotel().equals(hotel)),
        Comparator.comparing(room -> room.id().value().toString()),
        page);
  }

  @Override
  public Map<RoomId, RoomNumber> numbers(HotelId hotel, Set<RoomId> wanted) {
    return list(room -> room.hotel().equals(hotel) && wanted.contains(room.id())).stream()
        .collect(Collectors.toMap(Room::id, Room::number));
  }

  /** All rooms of a hotel by id. */
  public List<Room> listAll(HotelId hotel) {
    return list(room -> room.hotel().equals(hotel)).stream()
        .sorted(Comparator.comparing(room -> room.id().value().toString()))
        .toList();
  }

  /** All rooms of a type, in no order. */
  public List<Room> listOfType(RoomTypeId type) {
    return list(room -> room.type().equals(type));
  }

  private List<Room> list(Predicate<Room> wanted) {
    return database.use(() -> rooms.rows().stream().filter(wanted).toList());
  }
}
