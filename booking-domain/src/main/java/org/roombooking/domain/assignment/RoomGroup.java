package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rooms, and the stays that can only be put into these. What is planned in one group has no effect
 * on another.
 *
 * @param stays those that are not pinned, in the order of their arrivals
 */
record RoomGroup(BitSet rooms, List<Integer> stays) {

  /** All groups of a task; stays that fit nowhere form one without rooms. */
  static List<RoomGroup> of(PlanGrid grid) {
    var groups = new ArrayList<RoomGroup>();
    wantedSets(grid).forEach(rooms -> join(groups, rooms));
    var last = new BitSet();
    List<Integer> lastOnes = List.of();
    for (int stay = 0; stay < grid.stays(); stay++) {
      if (!grid.isPinned(stay)) {
        // Most stays want what the one before wants.
        if (lastOnes.isEmpty() || !grid.eligible(stay).equals(last)) {
          last = grid.eligible(stay);
          lastOnes = groupOf(groups, last).stays();
        }
        lastOnes.add(stay);
      }
    }
    return groups;
  }

  private static Set<BitSet> wantedSets(PlanGrid grid) {
    var wanted = new LinkedHashSet<BitSet>();
    var last = new BitSet();
    for (int stay = 0; stay < grid.stays(); stay++) {
      if (!grid.isPinned(stay) && (wanted.isEmpty() || !grid.eligible(stay).equals(last))) {
        last = grid.eligible(stay);
        wanted.add(last);
      }
    }
    return wanted;
  }

  /** The stays that want each set of rooms. */
  Map<BitSet, List<Integer>> byWanted(PlanGrid grid) {
    var wanted = new LinkedHashMap<BitSet, List<Integer>>();
    var last = new BitSet();
    List<Integer> lastOnes = List.of();
    for (int stay : stays) {
      var eligible = grid.eligible(stay);
      if (wanted.isEmpty() || !eligible.equals(last)) {
        last = eligible;
        lastOnes = wanted.computeIfAbsent(eligible, rooms -> new ArrayList<>());
      }
      lastOnes.add(stay);
    }
    return wanted;
  }

  private static void join(List<RoomGroup> groups, BitSet eligible) {
    if (groups.stream().anyMatch(group -> contains(group.rooms(), eligible))) {
      return;
    }
    var joined = (BitSet) eligible.clone();
    groups.removeIf(group -> {
      boolean touches = group.rooms().intersects(eligible);
      if (touches) {
        joined.or(group.rooms());
      }
      return touches;
    });
    groups.add(new RoomGroup(joined, new ArrayList<>()));
  }

  private static RoomGroup groupOf(List<RoomGroup> groups, BitSet eligible) {
    return groups.stream()
        .filter(group -> contains(group.rooms(), eligible))
        .findFirst()
        .orElseThrow();
  }

  /** Whether all of these rooms are among those; of no rooms at all, only none are. */
  private static boolean contains(BitSet rooms, BitSet some) {
    var rest = (BitSet) some.clone();
    rest.andNot(rooms);
    return rest.isEmpty() && rooms.isEmpty() == some.isEmpty();
  }
}
