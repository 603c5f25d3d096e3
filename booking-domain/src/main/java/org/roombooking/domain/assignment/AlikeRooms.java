package org.roombooking.domain.assignment;

import java.util.List;

/**
 * The exact plan for rooms that are all alike and in which nobody is yet: one pass over arrivals
 * and departures in order. It places every stay as long as no night has more stays than rooms, and
 * leaves the fewest gaps too short to sell. Where every night can be sold it uses no more rooms
 * than there are stays on the busiest night. Why is told in docs/room-assignment.md.
 */
final class AlikeRooms {

  static final int NONE = -1;

  private final int rooms;
  private final int shortestSale;

  /** Empty rooms in the order in which their guests left, from the first to before the last. */
  private final int[] empty;

  private final int[] emptySince;
  private int first;
  private int last;
  private int fresh;

  private AlikeRooms(int rooms, int shortestSale, int stays) {
    this.rooms = rooms;
    this.shortestSale = shortestSale;
    empty = new int[stays];
    emptySince = new int[stays];
  }

  /** Whether nothing but wishes tells the rooms of a group apart. */
  static boolean are(RoomGroup group, PlanGrid grid, Occupancy pinned) {
    for (int stay : group.stays()) {
      if (grid.hasDoorToKeep(stay) || !grid.eligible(stay).equals(group.rooms())) {
        return false;
      }
    }
    return pinned.isEmpty(group.rooms());
  }

  /** Puts all of these stays into a group's rooms, or none if a night has too many of them. */
  static boolean place(RoomGroup group, List<Integer> stays, PlanGrid grid, Occupancy occupancy) {
    var from = new int[stays.size()];
    var until = new int[stays.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = grid.from(stays.get(i));
      until[i] = grid.until(stays.get(i));
    }
    var numbers = group.rooms().stream().toArray();
    var chosen = choose(from, until, numbers.length, grid.shortestSale());
    if (chosen.length < from.length) {
      return false;
    }
    for (int i = 0; i < chosen.length; i++) {
      occupancy.put(stays.get(i), numbers[chosen[i]]);
    }
    return true;
  }

  /**
   * Chooses a room for each stay, counted from 0.
   *
   * @param from the days of arrival in ascending order
   * @param until the days of departure of the same stays
   * @return a room for each stay, or nothing if a night has more stays than rooms
   */
  static int[] choose(int[] from, int[] until, int rooms, int shortestSale) {
    var choice = new AlikeRooms(rooms, shortestSale, from.length);
    var leaving = CountingSort.byDay(until);
    var chosen = new int[from.length];
    int gone = 0;
    for (int stay = 0; stay < from.length; stay++) {
      // Whoever leaves by the day of an arrival came before it, and has a room.
      while (until[leaving[gone]] <= from[stay]) {
        choice.leave(chosen[leaving[gone]], until[leaving[gone]]);
        gone++;
      }
      chosen[stay] = choice.next(from[stay]);
      if (chosen[stay] == NONE) {
        return new int[0];
      }
    }
    return chosen;
  }

  private void leave(int room, int day) {
    empty[last] = room;
    emptySince[last] = day;
    last++;
  }

  // A room left today leaves no gap; one left long ago leaves none that is short, nor does a fresh
  // one. Where only short gaps are to be had, the youngest: an older one may soon be long enough.
  private int next(int day) {
    if (first < last && emptySince[last - 1] == day) {
      return empty[--last];
    }
    if (first < last && emptySince[first] <= day - shortestSale) {
      return empty[first++];
    }
    if (fresh < rooms) {
      return fresh++;
    }
    return first < last ? empty[--last] : NONE;
  }
}
