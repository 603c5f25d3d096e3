package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/**
 * A task in numbers: rooms in the order of their numbers, stays in the order of their arrivals,
 * nights counted from the first one.
 */
final class PlanGrid {

  static final int NO_ROOM = -1;

  /** The room of a stay that was given one that is not planned now: any other is a move. */
  static final int ROOM_NOT_PLANNED = -2;

  private record Alike(WantedRooms wanted, int guests) {}

  private final List<PlanRoom> rooms;
  private final List<PlanStay> stays;
  private final int shortestSale;
  private final LocalDate first;
  private final int[] from;
  private final int[] until;
  private final int[] door;
  private final BitSet[] eligible;
  private final int lastDay;

  PlanGrid(PlanTask task) {
    rooms = task.rooms().stream().sorted(Comparator.comparing(PlanRoom::number)).toList();
    stays =
        task.stays().stream()
            .sorted(
                Comparator.comparing((PlanStay stay) -> stay.nights().arrival())
                    .thenComparing(stay -> stay.nights().departure())
                    .thenComparing(stay -> stay.id().value()))
            .toList();
    shortestSale = task.shortestSale();
    first = firstDay();
    from = stays.stream().mapToInt(stay -> day(stay.nights().arrival())).toArray();
    until = stays.stream().mapToInt(stay -> day(stay.nights().departure())).toArray();
    var places = places();
    door =
        stays.stream()
            .mapToInt(stay ->
                stay.door()
                    .map(room -> places.getOrDefault(room, ROOM_NOT_PLANNED))
                    .orElse(NO_ROOM))
            .toArray();
    eligible = eligibleRooms();
    lastDay = dayAfterAll();
  }

  private LocalDate firstDay() {
    var earliest = LocalDate.MAX;
    for (var stay : stays) {
      earliest = min(earliest, stay.nights().arrival());
    }
    for (var room : rooms) {
      for (var closed : room.closed()) {
        earliest = min(earliest, closed.arrival());
      }
    }
    return earliest;
  }

  private int dayAfterAll() {
    int last = 0;
    for (int end : until) {
      last = Math.max(last, end);
    }
    for (var room : rooms) {
      for (var closed : room.closed()) {
        last = Math.max(last, day(closed.departure()));
      }
    }
    return last;
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return other.isBefore(one) ? other : one;
  }

  private int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - first.toEpochDay());
  }

  private Map<RoomId, Integer> places() {
    var places = new HashMap<RoomId, Integer>();
    for (int room = 0; room < rooms.size(); room++) {
      places.put(rooms.get(room).id(), room);
    }
    return places;
  }

  private BitSet[] eligibleRooms() {
    var byWish = new HashMap<Alike, BitSet>();
    return stays.stream()
        .map(stay ->
            stay.pinned()
                ? onlyDoor(stay)
                : byWish.computeIfAbsent(
                    new Alike(stay.wanted(), stay.guests()), this::eligibleFor))
        .toArray(BitSet[]::new);
  }

  private BitSet onlyDoor(PlanStay stay) {
    var only = new BitSet();
    for (int room = 0; room < rooms.size(); room++) {
      if (stay.door().equals(Optional.of(rooms.get(room).id()))) {
        only.set(room);
      }
    }
    if (only.isEmpty()) {
      throw new IllegalArgumentException("Pinned to a room that is not planned: " + stay.id());
    }
    return only;
  }

  private BitSet eligibleFor(Alike wish) {
    var eligibleRooms = new BitSet();
    for (int room = 0; room < rooms.size(); room++) {
      var candidate = rooms.get(room);
      boolean wanted =
          switch (wish.wanted()) {
            case WantedRooms.OfType(var type) -> candidate.type().equals(type);
            case WantedRooms.OneOf(var named) -> named.contains(candidate.id());
          };
      eligibleRooms.set(room, wanted && candidate.maxOccupancy() >= wish.guests());
    }
    return eligibleRooms;
  }

  int rooms() {
    return rooms.size();
  }

  int stays() {
    return stays.size();
  }

  PlanRoom room(int room) {
    return rooms.get(room);
  }

  PlanStay stay(int stay) {
    return stays.get(stay);
  }

  int shortestSale() {
    return shortestSale;
  }

  int from(int stay) {
    return from[stay];
  }

  int until(int stay) {
    return until[stay];
  }

  int nights(int stay) {
    return until[stay] - from[stay];
  }

  /** The day after the last night. */
  int lastDay() {
    return lastDay;
  }

  /** The room it has been given, {@link #ROOM_NOT_PLANNED}, or {@link #NO_ROOM}. */
  int door(int stay) {
    return door[stay];
  }

  boolean isPinned(int stay) {
    return stays.get(stay).pinned();
  }

  /** Not to be changed; stays that want alike share it. */
  BitSet eligible(int stay) {
    return eligible[stay];
  }

  int missedWishes(int stay, int room) {
    int missed = 0;
    for (var wish : stays.get(stay).wishes()) {
      if (!rooms.get(room).features().contains(wish)) {
        missed++;
      }
    }
    return missed;
  }

  LocalDate date(int day) {
    return first.plusDays(day);
  }

  /** When a room is closed, each as its first day and the day after its last night. */
  List<int[]> closed(int room) {
    var days = new ArrayList<int[]>();
    for (Stay closed : rooms.get(room).closed()) {
      days.add(new int[] {day(closed.arrival()), day(closed.departure())});
    }
    return days;
  }
}
