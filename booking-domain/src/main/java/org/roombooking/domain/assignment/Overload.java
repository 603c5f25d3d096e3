package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    var wanted = group.byWanted(grid);
    var sets = new LinkedHashSet<BitSet>();
    sets.add(group.rooms());
    sets.addAll(wanted.keySet());
    return sets.stream()
        .map(rooms -> of(rooms, within(rooms, wanted), grid, pinned))
        .max(Comparator.comparingInt(Overload::missing))
        .orElse(NONE);
  }

  /** The stays that want none but these rooms, in the order of their arrivals. */
  private static List<Integer> within(BitSet rooms, Map<BitSet, List<Integer>> wanted) {
    return wanted.entrySet().stream()
        .filter(entry -> isWithin(entry.getKey(), rooms))
        .flatMap(entry -> entry.getValue().stream())
        .sorted()
        .toList();
  }

  private static boolean isWithin(BitSet some, BitSet rooms) {
    var rest = (BitSet) some.clone();
    rest.andNot(rooms);
    return rest.isEmpty();
  }

  private static Overload of(BitSet rooms, List<Integer> inside, PlanGrid grid, Occupancy pinned) {
    var capacity = capacity(rooms, grid, pinned);
    return isEnough(capacity, inside, grid) ? NONE : of(capacity, inside, grid);
  }

  private static int[] capacity(BitSet rooms, PlanGrid grid, Occupancy pinned) {
    var capacity = new int[grid.lastDay()];
    Arrays.setAll(capacity, night -> pinned.freeOn(night, rooms));
    return capacity;
  }

  private static boolean isEnough(int[] capacity, List<Integer> stays, PlanGrid grid) {
    var left = capacity.clone();
    for (int stay : stays) {
      for (int night = grid.from(stay); night < grid.until(stay); night++) {
        left[night]--;
      }
    }
    return Arrays.stream(left).allMatch(rooms -> rooms >= 0);
  }

  private static Overload of(int[] capacity, List<Integer> inside, PlanGrid grid) {
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

  private static List<Integer> on(List<Integer> nights, List<Integer> stays, PlanGrid grid) {
    return stays.stream()
        .filter(stay ->
            nights.stream().anyMatch(day -> grid.from(stay) <= day && day < grid.until(stay)))
        .toList();
  }
}
