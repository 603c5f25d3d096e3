package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/**
 * Gives rooms of a booking doors one after the other, where there may be none that is open
 * throughout. From each night on a room takes the door that stays open the longest, which makes its
 * moves as few as they can be; of equals the smallest room that will do, then the lowest number.
 */
public final class DoorsInTurn {

  private DoorsInTurn() {}

  private record Taken(RoomId room, LocalDate night) {}

  /**
   * Chooses doors for every room, or none at all. The largest parties choose first: so there are
   * doors for all whenever on every night there are.
   *
   * @param rooms of one type, all for these nights
   * @param open rooms of that type
   * @return the doors of every room in order, or empty if one would be without on some night
   */
  public static Optional<Map<BookedRoomId, List<DoorFrom>>> choose(
      Collection<BookedRoom> rooms, Collection<OpenNights> open, Stay nights) {
    var taken = new HashSet<Taken>();
    var doors = new LinkedHashMap<BookedRoomId, List<DoorFrom>>();
    var largestFirst =
        rooms.stream().sorted(Comparator.comparingInt(BookedRoom::guests).reversed()).toList();
    for (var room : largestFirst) {
      var chosen = inTurn(room.guests(), without(open, taken), nights);
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      doors.put(room.id(), chosen.get());
      taken.addAll(nightsOf(chosen.get(), nights));
    }
    return Optional.of(doors);
  }

  /** The doors of one room in order, as few as can be; empty if on some night none is open. */
  public static Optional<List<DoorFrom>> inTurn(
      int guests, Collection<OpenNights> open, Stay nights) {
    var largeEnough = open.stream().filter(door -> door.room().maxOccupancy() >= guests).toList();
    var doors = new ArrayList<DoorFrom>();
    var from = nights.arrival();
    while (from.isBefore(nights.departure())) {
      var next = longestOpen(largeEnough, from, nights.departure());
      if (next.isEmpty()) {
        return Optional.empty();
      }
      doors.add(new DoorFrom(next.get().room().id(), from));
      from = next.get().openUntil(from, nights.departure());
    }
    return Optional.of(List.copyOf(doors));
  }

  private static Optional<OpenNights> longestOpen(
      Collection<OpenNights> doors, LocalDate from, LocalDate end) {
    return doors.stream()
        .filter(door -> door.nights().contains(from))
        .min(
            Comparator.comparing((OpenNights door) -> door.openUntil(from, end))
                .reversed()
                .thenComparingInt(door -> door.room().maxOccupancy())
                .thenComparing(door -> door.room().number()));
  }

  private static List<OpenNights> without(Collection<OpenNights> open, Set<Taken> taken) {
    return open.stream()
        .map(door -> {
          var nights = new HashSet<>(door.nights());
          nights.removeIf(night -> taken.contains(new Taken(door.room().id(), night)));
          return new OpenNights(door.room(), nights);
        })
        .toList();
  }

  private static List<Taken> nightsOf(List<DoorFrom> doors, Stay nights) {
    var taken = new ArrayList<Taken>();
    var until = nights.departure();
    for (var door : doors.reversed()) {
      door.from().datesUntil(until).forEach(night -> taken.add(new Taken(door.door(), night)));
      until = door.from();
    }
    return taken;
  }
}
