package org.roombooking.domain.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/**
 * Which doors each room of a booking has been given: one for the whole stay, or one after the
 * other. No door stands for two rooms.
 *
 * @param doors the door each room keeps to the end
 * @param earlier the doors it has before that, in order; nothing for a room that does not move
 */
public record RoomAssignment(
    Map<BookedRoomId, RoomId> doors, Map<BookedRoomId, List<EarlierDoor>> earlier) {

  public RoomAssignment {
    doors = Map.copyOf(doors);
    earlier =
        earlier.entrySet().stream()
            .filter(room -> !room.getValue().isEmpty())
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, room -> List.copyOf(room.getValue())));
    if (doors.values().stream().distinct().count() != doors.size()) {
      throw new IllegalArgumentException("One door for two rooms: " + doors);
    }
    if (!doors.keySet().containsAll(earlier.keySet())) {
      throw new IllegalArgumentException("Moved to no door: " + earlier);
    }
    earlier.values().forEach(RoomAssignment::requireOrder);
  }

  /** Each room keeps one door throughout. */
  public RoomAssignment(Map<BookedRoomId, RoomId> doors) {
    this(doors, Map.of());
  }

  public static RoomAssignment none() {
    return new RoomAssignment(Map.of());
  }

  private static void requireOrder(List<EarlierDoor> doors) {
    for (int i = 1; i < doors.size(); i++) {
      if (!doors.get(i - 1).until().isBefore(doors.get(i).until())) {
        throw new IllegalArgumentException("Doors out of order: " + doors);
      }
    }
  }

  /** A door, and from which day on a room has it. */
  public record DoorFrom(RoomId door, LocalDate from) {}

  /** A part of a stay throughout which no room moves, and the doors that the rooms have then. */
  public record Part(Stay nights, Map<BookedRoomId, RoomId> doors) {

    public Part {
      doors = Map.copyOf(doors);
    }
  }

  /** The door that a room keeps to the end. */
  public Optional<RoomId> doorOf(BookedRoomId room) {
    @Nullable RoomId door = doors.get(room);
    return Optional.ofNullable(door);
  }

  /** The door that a room has on a night. */
  public Optional<RoomId> doorOn(BookedRoomId room, LocalDate night) {
    return earlierOf(room).stream()
        .filter(door -> night.isBefore(door.until()))
        .map(EarlierDoor::door)
        .findFirst()
        .or(() -> doorOf(room));
  }

  /** The doors of a room one after the other on the nights of a stay. */
  public List<DoorFrom> doorsOf(BookedRoomId room, Stay stay) {
    var all = new ArrayList<DoorFrom>();
    var from = stay.arrival();
    for (var door : earlierIn(room, stay)) {
      all.add(new DoorFrom(door.door(), from));
      from = door.until();
    }
    var last = from;
    lastIn(room, stay).ifPresent(door -> all.add(new DoorFrom(door, last)));
    return List.copyOf(all);
  }

  /** The doors before the last one that it has on a night of the stay. */
  private List<EarlierDoor> earlierIn(BookedRoomId room, Stay stay) {
    return earlierOf(room).stream()
        .filter(door -> door.until().isAfter(stay.arrival()))
        .filter(door -> door.until().isBefore(stay.departure()))
        .toList();
  }

  private Optional<RoomId> lastIn(BookedRoomId room, Stay stay) {
    return doorOn(room, stay.departure().minusDays(1));
  }

  /** Every door that some room has on some night. */
  public Set<RoomId> allDoors() {
    var all = new HashSet<>(doors.values());
    earlier.values().forEach(doorsOfRoom -> doorsOfRoom.forEach(door -> all.add(door.door())));
    return Set.copyOf(all);
  }

  private List<EarlierDoor> earlierOf(BookedRoomId room) {
    return earlier.getOrDefault(room, List.of());
  }

  public List<BookedRoom> withoutDoor(Collection<BookedRoom> rooms) {
    return rooms.stream().filter(room -> !doors.containsKey(room.id())).toList();
  }

  public RoomAssignment with(Map<BookedRoomId, RoomId> more) {
    var all = new HashMap<>(doors);
    all.putAll(more);
    return new RoomAssignment(all, earlier);
  }

  /** The same with doors one after the other for more rooms, each with one at the least. */
  RoomAssignment withInTurn(Map<BookedRoomId, List<DoorFrom>> more) {
    var last = new HashMap<>(doors);
    var before = new HashMap<>(earlier);
    more.forEach((room, inTurn) -> {
      last.put(room, inTurn.getLast().door());
      var untilNext = new ArrayList<EarlierDoor>();
      for (int i = 1; i < inTurn.size(); i++) {
        untilNext.add(new EarlierDoor(inTurn.get(i - 1).door(), inTurn.get(i).from()));
      }
      before.put(room, untilNext);
    });
    return new RoomAssignment(last, before);
  }

  /** The same doors up to a day, and from then on another one for one of the rooms. */
  RoomAssignment moved(BookedRoomId room, LocalDate arrival, LocalDate from, RoomId door) {
    var before = from.isAfter(arrival) ? doorsUntil(room, from) : new ArrayList<EarlierDoor>();
    while (!before.isEmpty() && before.getLast().door().equals(door)) {
      before.removeLast();
    }
    var last = new HashMap<>(doors);
    last.put(room, door);
    var others = new HashMap<>(earlier);
    others.put(room, before);
    return new RoomAssignment(last, others);
  }

  private ArrayList<EarlierDoor> doorsUntil(BookedRoomId room, LocalDate day) {
    var until = new ArrayList<EarlierDoor>();
    for (var door : earlierOf(room)) {
      if (!door.until().isBefore(day)) {
        until.add(new EarlierDoor(door.door(), day));
        return until;
      }
      until.add(door);
    }
    doorOf(room).ifPresent(door -> until.add(new EarlierDoor(door, day)));
    return until;
  }

  /** The same doors without the moves that another stay has no night for. */
  RoomAssignment within(Stay stay) {
    var last = doorsOn(stay.departure().minusDays(1));
    // Two rooms may count as behind one door on a night that was over before the later of them was
    // given it. A stay without a later night keeps its moves, of which none is to come.
    if (Set.copyOf(last.values()).size() < last.size()) {
      return this;
    }
    return new RoomAssignment(
        last,
        last.keySet().stream()
            .collect(Collectors.toMap(room -> room, room -> earlierIn(room, stay))));
  }

  /** Some nights, cut wherever a room moves. */
  public List<Part> over(Stay nights) {
    var cuts = new TreeSet<LocalDate>();
    earlier.values().forEach(moves -> moves.forEach(door -> cuts.add(door.until())));
    cuts.removeIf(day -> !day.isAfter(nights.arrival()) || !day.isBefore(nights.departure()));
    cuts.add(nights.departure());
    var parts = new ArrayList<Part>();
    var from = nights.arrival();
    for (var to : cuts) {
      parts.add(new Part(new Stay(from, to), doorsOn(from)));
      from = to;
    }
    return List.copyOf(parts);
  }

  private Map<BookedRoomId, RoomId> doorsOn(LocalDate night) {
    return doors.keySet().stream()
        .collect(Collectors.toMap(room -> room, room -> doorOn(room, night).orElseThrow()));
  }

  /** The doors of rooms that were booked before and are still of the same type. */
  RoomAssignment keptFrom(Collection<BookedRoom> before, Collection<BookedRoom> after) {
    var types = before.stream().collect(Collectors.toMap(BookedRoom::id, BookedRoom::type));
    return only(
        after.stream()
            .filter(room -> room.type().equals(types.get(room.id())))
            .map(BookedRoom::id)
            .collect(Collectors.toSet()));
  }

  RoomAssignment without(Collection<BookedRoomId> rooms) {
    var others = new HashSet<>(doors.keySet());
    others.removeAll(Set.copyOf(rooms));
    return only(others);
  }

  private RoomAssignment only(Set<BookedRoomId> rooms) {
    var last = new HashMap<>(doors);
    last.keySet().retainAll(rooms);
    var before = new HashMap<>(earlier);
    before.keySet().retainAll(rooms);
    return new RoomAssignment(last, before);
  }
}
