package org.roombooking.domain.assignment.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.roombooking.domain.assignment.PlanRoom;
import org.roombooking.domain.assignment.PlanTask;
import org.roombooking.domain.assignment.RealDemand.Guest;
import org.roombooking.domain.assignment.WantedRooms;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * Real stays of a period. Of each type of room there are as many as ever had guests on one night;
 * in a tight hotel, on one night of the period. Who was given another type than booked may have
 * rooms of both.
 *
 * @param type the one type to plan; all if it is empty
 */
record RealHotel(String hotel, String type, Stay period, boolean tight) {

  private record Arrived(Guest guest, int room) {}

  PlanTask task(List<Guest> all, Drawing drawing) {
    var here =
        all.stream()
            .filter(guest -> guest.hotel().equals(hotel))
            .filter(guest -> type.isEmpty() || guest.assigned().equals(type))
            .sorted(Comparator.comparing((Guest guest) -> guest.nights().arrival()))
            .toList();
    var wanted = byType(here.stream().filter(guest -> meets(guest.nights())).toList());
    var peaks = tight ? wanted : byType(here);
    var rooms = new ArrayList<PlanRoom>();
    var ofType = new TreeMap<String, Set<RoomId>>();
    var arrived = new ArrayList<Arrived>();
    peaks.forEach((letter, those) -> {
      int first = rooms.size();
      addRooms(letter, peak(those), rooms, drawing);
      ofType.put(letter, doors(first, rooms.size()));
      arrived.addAll(arrivals(wanted.getOrDefault(letter, List.of()), first, rooms, drawing));
    });
    return drawing.task(rooms, arrived.stream().map(one -> placed(one, ofType)).toList());
  }

  private boolean meets(Stay nights) {
    return nights.arrival().isBefore(period.departure())
        && period.arrival().isBefore(nights.departure());
  }

  private static Map<String, List<Guest>> byType(List<Guest> guests) {
    return guests.stream()
        .collect(Collectors.groupingBy(Guest::assigned, TreeMap::new, Collectors.toList()));
  }

  private static int peak(List<Guest> guests) {
    var change = new TreeMap<LocalDate, Integer>();
    for (var guest : guests) {
      change.merge(guest.nights().arrival(), 1, Integer::sum);
      change.merge(guest.nights().departure(), -1, Integer::sum);
    }
    int peak = 0;
    int now = 0;
    for (int more : change.values()) {
      now += more;
      peak = Math.max(peak, now);
    }
    return peak;
  }

  private static void addRooms(String letter, int count, List<PlanRoom> rooms, Drawing drawing) {
    var typeId = new RoomTypeId(new UUID(0, letter.charAt(0)));
    for (int i = 0; i < count; i++) {
      rooms.add(drawing.room(rooms.size(), typeId));
    }
  }

  private static Set<RoomId> doors(int from, int until) {
    var doors = new HashSet<RoomId>();
    for (int room = from; room < until; room++) {
      doors.add(Drawing.door(room));
    }
    return doors;
  }

  private static List<Arrived> arrivals(
      List<Guest> guests, int first, List<PlanRoom> rooms, Drawing drawing) {
    var chosen = drawing.choose(guests.stream().map(Guest::nights).toList(), rooms.size() - first);
    var arrived = new ArrayList<Arrived>();
    for (int i = 0; i < guests.size(); i++) {
      arrived.add(new Arrived(guests.get(i), first + chosen.get(i)));
    }
    return arrived;
  }

  private static Drawing.Placed placed(Arrived arrived, Map<String, Set<RoomId>> ofType) {
    var guest = arrived.guest();
    var both = new HashSet<>(ofType.getOrDefault(guest.assigned(), Set.of()));
    both.addAll(ofType.getOrDefault(guest.reserved(), Set.of()));
    return new Drawing.Placed(guest.nights(), new WantedRooms.OneOf(both), arrived.room());
  }
}
