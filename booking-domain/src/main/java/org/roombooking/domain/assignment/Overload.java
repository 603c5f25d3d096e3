package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/**
 * Stays of which some cannot be had on certain nights, even if guests were to change rooms every
 * night: there are more of them than rooms they may have.
 *
 * @param missing how many stays at the least are left without a room
 * @param nights on which there are too few rooms, as days
 * @param stays that want those rooms on those nights
 * @param leftOut as few of them as can be left out for the others to have rooms every night
 */
record Overload(int missing, List<Integer> nights, List<Integer> stays, List<Integer> leftOut) {

  static final Overload NONE = new Overload(0, List.of(), List.of(), List.of());

  /** The worst overload of a group: of all its rooms, or of those that some of its stays want. */
  static Overload of(RoomGroup group, PlanGrid grid, Occupancy pinned) {
    var wanted = new LinkedHashSet<BitSet>();
    wanted.add(group.rooms());
    group.stays().forEach(stay -> wanted.add(grid.eligible(stay)));
    return wanted.stream()
        .map(rooms -> of(rooms, group.stays(), grid, pinned))
        .max(Comparator.comparingInt(Overload::missing))
        .orElse(NONE);
  }

  private static Overload of(BitSet rooms, List<Integer> stays, PlanGrid grid, Occupancy pinned) {
    var capacity = capacity(rooms, grid, pinned);
    var inside = stays.stream().filter(stay -> isWithin(grid.eligible(stay), rooms)).toList();
    var active =
        new TreeSet<Integer>(
            Comparator.comparingInt((Integer stay) -> grid.until(stay))
                .thenComparingInt(stay -> stay));
    var dropped = new ArrayList<Integer>();
    var nights = new ArrayList<Integer>();
    int next = 0;
    for (int day = 0; day < grid.lastDay(); day++) {
      while (!active.isEmpty() && grid.until(active.first()) <= day) {
        active.removeFirst();
      }
      while (next < inside.size() && grid.from(inside.get(next)) == day) {
        active.add(inside.get(next));
        next++;
      }
      while (active.size() > capacity[day]) {
        dropped.add(active.removeLast());
        if (!nights.contains(day)) {
          nights.add(day);
        }
      }
    }
    return new Overload(dropped.size(), nights, on(nights, inside, grid), dropped);
  }

  private static boolean isWithin(BitSet some, BitSet rooms) {
    var rest = (BitSet) some.clone();
    rest.andNot(rooms);
    return rest.isEmpty();
  }

  private static int[] capacity(BitSet rooms, PlanGrid grid, Occupancy pinned) {
    var capacity = new int[grid.lastDay()];
    rooms.stream()
        .forEach(room -> {
          for (int day = 0; day < capacity.length; day++) {
            capacity[day]++;
          }
          for (var block : pinned.between(room, 0, grid.lastDay())) {
            for (int day = block.from(); day < block.until(); day++) {
              capacity[day]--;
            }
          }
        });
    return capacity;
  }

  private static List<Integer> on(List<Integer> nights, List<Integer> stays, PlanGrid grid) {
    return stays.stream()
        .filter(stay ->
            nights.stream().anyMatch(day -> grid.from(stay) <= day && day < grid.until(stay)))
        .toList();
  }
}
