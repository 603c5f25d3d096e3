package org.roombooking.domain.assignment;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a plan tidier where something is amiss: a stay that was moved, a gap too short to sell, a
 * wish that is not met. The rooms concerned are planned anew, two or three at a time, over the days
 * around; what is well is not looked at.
 */
final class Tidying {

  /** Days before and after within which others may change rooms. */
  private static final int REACH = 14;

  /** Rooms that are tried beside the one where something is amiss. */
  private static final int PARTNERS = 12;

  /** The most steps for one look at a few rooms. */
  private static final long STEPS_OF_ONE_LOOK = 5_000;

  private static final int THIRD_ROOMS = 6;

  private final PlanGrid grid;
  private final Occupancy pinned;
  private final Occupancy occupancy;
  private final Replanning replanning;
  private final StepBudget budget;

  Tidying(PlanGrid grid, Occupancy pinned, Occupancy occupancy, StepBudget budget) {
    this.grid = grid;
    this.pinned = pinned;
    this.occupancy = occupancy;
    replanning = new Replanning(grid, occupancy);
    this.budget = budget;
  }

  void tidy(RoomGroup group) {
    boolean more = true;
    while (more && !budget.isSpent()) {
      more = false;
      for (int stay : group.stays()) {
        more |= occupancy.isPlaced(stay) && tidyStay(stay);
      }
      var rooms = group.rooms();
      for (int room = rooms.nextSetBit(0); room >= 0; room = rooms.nextSetBit(room + 1)) {
        more |= grid.shortestSale() > 1 && tidyGaps(room, rooms);
      }
    }
  }

  private boolean tidyStay(int stay) {
    int room = occupancy.roomOf(stay);
    for (int better : betterRooms(stay, room)) {
      if (replan(new int[] {room, better}, grid.from(stay), grid.until(stay))
          || tidyWithThird(stay, room, better)) {
        return true;
      }
    }
    return false;
  }

  private boolean tidyWithThird(int stay, int room, int better) {
    return emptiest(pinned.freeRooms(stay), stay)
        .filter(third -> third != room && third != better)
        .limit(THIRD_ROOMS)
        .anyMatch(
            third -> replan(new int[] {room, better, third}, grid.from(stay), grid.until(stay)));
  }

  /** The room a stay was moved from, or those that meet more of its wishes. */
  private List<Integer> betterRooms(int stay, int room) {
    if (grid.hasDoorToKeep(stay)) {
      int door = grid.door(stay);
      return door != room && pinned.freeRooms(stay).get(door) ? List.of(door) : List.of();
    }
    int missed = grid.missedWishes(stay, room);
    return missed == 0
        ? List.of()
        : emptiest(pinned.freeRooms(stay), stay)
            .filter(other -> grid.missedWishes(stay, other) < missed)
            .limit(PARTNERS)
            .toList();
  }

  /** Rooms by how many of the nights of a stay they are taken. */
  private Stream<Integer> emptiest(BitSet rooms, int stay) {
    return rooms.stream().boxed().sorted(Comparator.comparingInt(room -> takenNights(room, stay)));
  }

  private int takenNights(int room, int stay) {
    int taken = 0;
    for (int day = grid.from(stay); day < grid.until(stay); day++) {
      taken += occupancy.on(room, day) == Occupancy.FREE ? 0 : 1;
    }
    return taken;
  }

  private boolean tidyGaps(int room, BitSet rooms) {
    boolean better = false;
    int empty = grid.shortestSale();
    for (int day = 0; day < grid.lastDay(); day++) {
      if (occupancy.on(room, day) == Occupancy.FREE) {
        empty++;
      } else {
        if (empty > 0 && empty < grid.shortestSale()) {
          better |= closeGap(room, day - empty, day, rooms);
        }
        empty = 0;
      }
    }
    return better;
  }

  private boolean closeGap(int room, int from, int until, BitSet rooms) {
    return rooms.stream()
        .boxed()
        .filter(other -> other != room)
        .sorted(Comparator.comparing(other -> !couldFill(other, from, until)))
        .limit(PARTNERS)
        .anyMatch(other -> replan(new int[] {room, other}, from, until));
  }

  /** Whether a stay of another room would lie without a gap beside one of the neighbours. */
  private boolean couldFill(int room, int from, int until) {
    int first = occupancy.on(room, from);
    int last = occupancy.on(room, until - 1);
    return (first >= 0 && !grid.isPinned(first) && grid.from(first) == from)
        || (last >= 0 && !grid.isPinned(last) && grid.until(last) == until);
  }

  private boolean replan(int[] rooms, int from, int until) {
    var steps = budget.part(STEPS_OF_ONE_LOOK);
    var became = replanning.replan(rooms, from - REACH, until + REACH, List.of(), steps);
    budget.giveBack(steps);
    return became == Replanning.Outcome.BETTER;
  }
}
