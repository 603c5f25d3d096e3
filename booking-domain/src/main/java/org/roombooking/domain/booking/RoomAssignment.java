package org.roombooking.domain.booking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.RoomId;

/** Which door each room of a booking has been given. No door stands for two rooms. */
public record RoomAssignment(Map<BookedRoomId, RoomId> doors) {

  public RoomAssignment {
    doors = Map.copyOf(doors);
    if (doors.values().stream().distinct().count() != doors.size()) {
      throw new IllegalArgumentException("One door for two rooms: " + doors);
    }
  }

  public static RoomAssignment none() {
    return new RoomAssignment(Map.of());
  }

  public Optional<RoomId> doorOf(BookedRoomId room) {
    @Nullable RoomId door = doors.get(room);
    return Optional.ofNullable(door);
  }

  public List<BookedRoom> withoutDoor(Collection<BookedRoom> rooms) {
    return rooms.stream().filter(room -> !doors.containsKey(room.id())).toList();
  }

  public RoomAssignment with(Map<BookedRoomId, RoomId> more) {
    var all = new HashMap<>(doors);
    all.putAll(more);
    return new RoomAssignment(all);
  }

  /** The doors of rooms that were booked before and are still of the same type. */
  RoomAssignment keptFrom(Collection<BookedRoom> before, Collection<BookedRoom> after) {
    var types = before.stream().collect(Collectors.toMap(BookedRoom::id, BookedRoom::type));
    var kept = new HashMap<>(doors);
    kept.keySet()
        .retainAll(
            after.stream()
                .filter(room -> room.type().equals(types.get(room.id())))
                .map(BookedRoom::id)
                .collect(Collectors.toSet()));
    return new RoomAssignment(kept);
  }

  RoomAssignment without(Collection<BookedRoomId> rooms) {
    var kept = new HashMap<>(doors);
    kept.keySet().removeAll(Set.copyOf(rooms));
    return new RoomAssignment(kept);
  }
}
