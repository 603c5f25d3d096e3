package org.roombooking.application.property;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.testing.Variants;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;

/** Room types for tests. */
public final class InMemoryRoomTypes implements RoomTypes {

  private record NameInHotel(HotelId hotel, String name) {}

  private final InMemoryDatabase database;
  private final InMemoryRooms rooms;
  private final InMemoryTable<NameInHotel, RoomType> types;

  public InMemoryRoomTypes(InMemoryDatabase database, InMemoryRooms rooms) {
    this.database = database;
    this.rooms = rooms;
    this.types = new InMemoryTable<>(database);
  }

  @Override
  public boolean add(RoomType type) {
    return database.use(() -> types.add(new NameInHotel(type.hotel(), type.name()), type));
  }

  @Override
  public Optional<RoomType> find(RoomTypeId id) {
    return database.use(() ->
        types.rows().stream()
            .filter(type -> type.id().equals(id))
            .findFirst()
            .map(this::withOccupancy));
  }

  @Override
  public Optional<RoomType> setActive(HotelId hotel, RoomTypeId id, boolean active) {
    return database.use(() ->
        find(id)
            .filter(type -> type.hotel().equals(hotel))
            .map(type -> put(Variants.active(type, active))));
  }

  private RoomType put(RoomType type) {
    types.put(new NameInHotel(type.hotel(), type.name()), type);
    return type;
  }

  @Override
  public Page<RoomType> list(HotelId hotel, PageRequest page) {
    return Pages.cut(listAll(hotel), Comparator.comparing(RoomType::id), page);
  }

  @Override
  public List<RoomType> listAll(HotelId hotel) {
    return listAll(List.of(hotel));
  }

  @Override
  public Map<RoomTypeId, String> names(HotelId hotel, Set<RoomTypeId> wanted) {
    return listAll(hotel).stream()
        .filter(type -> wanted.contains(type.id()))
        .collect(Collectors.toMap(RoomType::id, RoomType::name));
  }

  @Override
  public List<RoomType> listAll(Collection<HotelId> hotels) {
    return database.use(() ->
        types.rows().stream()
            .filter(type -> hotels.contains(type.hotel()))
            .sorted(Comparator.comparing(RoomType::id))
            .map(this::withOccupancy)
            .toList());
  }

  private RoomType withOccupancy(RoomType type) {
    int largest = rooms.listOfType(type.id()).stream().mapToInt(Room::maxOccupancy).max().orElse(0);
    return new RoomType(
        type.id(),
        type.hotel(),
        type.name(),
        type.description(),
        largest,
        type.active(),
        type.createdAt());
  }
}
