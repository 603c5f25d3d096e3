package org.roombooking.application.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roombooking.application.assignment.InMemoryRoomNights;
import org.roombooking.application.property.InMemoryRooms;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightChanges;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Counters of held and sold rooms for tests. */
public final class InMemoryRoomTypeNights implements RoomTypeNights {

  private record Counter(HotelId hotel, RoomTypeNight night) {}

  private record TypeInHotel(HotelId hotel, RoomTypeId type) {}

  private record Counts(int held, int sold, int locked) {

    private Counts {
      if (held < 0 || sold < 0 || locked < 0) {
        throw new IllegalStateException(
            "Fewer than none: %s held, %s sold, %s locked".formatted(held, sold, locked));
      }
    }
  }

  /** So many rooms more, or fewer, on each night from a date on. */
  private record Change(int rooms, LocalDate from) {}

  /** Which rooms were suspended from a date on when they were last counted. */
  private record Suspended(Set<RoomId> rooms, LocalDate from) {

    private Suspended {
      rooms = Set.copyOf(rooms);
    }
  }

  private record Wanted(Counter counter, int rooms) {}

  private final InMemoryDatabase database;
  private final InMemoryRooms allRooms;
  private final InMemoryRoomNights roomNights;
  private final InMemoryTable<Counter, Counts> counts;
  private final InMemoryTable<Counter, Integer> overbooking;
  private final InMemoryTable<TypeInHotel, List<Change>> rooms;
  private final InMemoryTable<TypeInHotel, List<Suspended>> suspensions;

  public InMemoryRoomTypeNights(
      InMemoryDatabase database, InMemoryRooms allRooms, InMemoryRoomNights roomNights) {
    this.database = database;
    this.allRooms = allRooms;
    this.roomNights = roomNights;
    this.counts = new InMemoryTable<>(database);
    this.overbooking = new InMemoryTable<>(database);
    this.rooms = new InMemoryTable<>(database);
    this.suspensions = new InMemoryTable<>(database);
  }

  @Override
  public Claim hold(HotelId hotel, NightDemand demand) {
    return claim(hotel, demand.byNight(), new Counts(1, 0, 0));
  }

  @Override
  public Claim sell(HotelId hotel, NightDemand demand) {
    return claim(hotel, demand.byNight(), new Counts(0, 1, 0));
  }

  @Override
  public Claim changeHeld(HotelId hotel, NightChanges changes) {
    return claim(hotel, changes.rooms(), new Counts(1, 0, 0));
  }

  @Override
  public Claim changeSold(HotelId hotel, NightChanges changes) {
    return claim(hotel, changes.rooms(), new Counts(0, 1, 0));
  }

  private Claim claim(HotelId hotel, SortedMap<RoomTypeNight, Integer> rooms, Counts each) {
    return database.use(() -> {
      var full =
          wanted(hotel, rooms)
              .filter(wanted -> wanted.rooms() > 0)
              .filter(wanted -> wanted.rooms() > left(hotel, wanted.counter().night()))
              .map(wanted -> wanted.counter().night())
              .toList();
      if (!full.isEmpty()) {
        return new Claim.NoInventory(full);
      }
      change(hotel, rooms, each.held(), each.sold(), each.locked());
      return new Claim.Granted();
    });
  }

  @Override
  public void sellHeld(HotelId hotel, NightDemand demand) {
    change(hotel, demand.byNight(), -1, 1, 0);
  }

  @Override
  public void releaseHeld(HotelId hotel, NightDemand demand) {
    change(hotel, demand.byNight(), -1, 0, 0);
  }

  @Override
  public void releaseSold(HotelId hotel, NightDemand demand) {
    change(hotel, demand.byNight(), 0, -1, 0);
  }

  @Override
  public void addRoom(HotelId hotel, RoomTypeId type, LocalDate from) {
    add(rooms, new TypeInHotel(hotel, type), new Change(1, from));
  }

  @Override
  public void countOutOfService(HotelId hotel, RoomTypeId type, LocalDate from) {
    var key = new TypeInHotel(hotel, type);
    var unused =
        database.use(() -> {
          var suspended =
              allRooms.listOfType(type).stream()
                  .filter(room -> !room.available())
                  .map(Room::id)
                  .collect(Collectors.toSet());
          var all = new ArrayList<>(suspensions.find(key).orElse(List.of()));
          all.add(new Suspended(suspended, from));
          suspensions.put(key, List.copyOf(all));
          return key;
        });
  }

  /** Whoever uses the database has their turn until the end of their transaction. */
  @Override
  public void takeTurn(HotelId hotel, RoomTypeId type, Stay nights) {
    var unused = database.use(() -> type);
  }

  @Override
  public Claim lock(HotelId hotel, NightDemand demand) {
    return claim(hotel, demand.byNight(), new Counts(0, 0, 1));
  }

  @Override
  public void unlock(HotelId hotel, NightDemand demand) {
    change(hotel, demand.byNight(), 0, 0, -1);
  }

  private void add(
      InMemoryTable<TypeInHotel, List<Change>> changes, TypeInHotel key, Change change) {
    var unused =
        database.use(() -> {
          var all = new ArrayList<>(changes.find(key).orElse(List.of()));
          all.add(change);
          changes.put(key, List.copyOf(all));
          return key;
        });
  }

  @Override
  public void allowOverbooking(HotelId hotel, RoomTypeId type, Stay nights, int rooms) {
    var unused =
        database.use(() -> {
          nights.nights().stream()
              .map(night -> new Counter(hotel, new RoomTypeNight(type, night)))
              .forEach(counter -> overbooking.put(counter, rooms));
          return rooms;
        });
  }

  /** How many rooms can still be held; below zero when there are fewer rooms than are taken. */
  int left(HotelId hotel, RoomTypeNight night) {
    return terms(hotel, night, 0).sellable();
  }

  /**
   * What makes up the number of rooms left.
   *
   * @param notHeld rooms that are counted as held though their hold has run out
   */
  NightTerms terms(HotelId hotel, RoomTypeNight night, int notHeld) {
    return database.use(() -> {
      var counter = new Counter(hotel, night);
      var taken = countsOf(counter);
      return new NightTerms(
          night.night(),
          sum(rooms, counter),
          outOfService(counter),
          taken.sold(),
          taken.held() - notHeld,
          taken.locked(),
          overbooking.find(counter).orElse(0));
    });
  }

  private int outOfService(Counter counter) {
    var type = counter.night().type();
    var night = counter.night().night();
    var suspended =
        suspensions.find(new TypeInHotel(counter.hotel(), type)).orElse(List.of()).stream()
            .filter(count -> !count.from().isAfter(night))
            .reduce((earlier, later) -> later)
            .map(Suspended::rooms)
            .orElse(Set.of());
    return Math.toIntExact(
        allRooms.listOfType(type).stream()
            .map(Room::id)
            .filter(room ->
                (suspended.contains(room) && !roomNights.isLocked(room, night))
                    || roomNights.isOutForAPeriod(room, night))
            .count());
  }

  private static int sum(InMemoryTable<TypeInHotel, List<Change>> changes, Counter counter) {
    var night = counter.night();
    return changes.find(new TypeInHotel(counter.hotel(), night.type())).orElse(List.of()).stream()
        .filter(change -> !change.from().isAfter(night.night()))
        .mapToInt(Change::rooms)
        .sum();
  }

  private Counts countsOf(Counter counter) {
    return counts.find(counter).orElse(new Counts(0, 0, 0));
  }

  /** Takes every change or, where one would go below zero, none. */
  private void change(
      HotelId hotel, SortedMap<RoomTypeNight, Integer> rooms, int held, int sold, int locked) {
    var unused =
        database.use(() -> {
          var all = wanted(hotel, rooms).toList();
          var changed =
              all.stream()
                  .map(wanted -> plus(wanted, held, sold, locked).apply(countsOf(wanted.counter())))
                  .toList();
          for (int i = 0; i < all.size(); i++) {
            counts.put(all.get(i).counter(), changed.get(i));
          }
          return changed;
        });
  }

  private static UnaryOperator<Counts> plus(Wanted wanted, int held, int sold, int locked) {
    return before ->
        new Counts(
            before.held() + held * wanted.rooms(),
            before.sold() + sold * wanted.rooms(),
            before.locked() + locked * wanted.rooms());
  }

  /** In the order in which nights are claimed: by type, then by date. */
  private static Stream<Wanted> wanted(HotelId hotel, SortedMap<RoomTypeNight, Integer> rooms) {
    return rooms.entrySet().stream()
        .map(entry -> new Wanted(new Counter(hotel, entry.getKey()), entry.getValue()));
  }
}
