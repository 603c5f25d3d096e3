package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds, among stays that cannot all be placed in a few rooms, some that cannot and are no more
 * than needed.
 */
final class Conflict {

  /** With more stays than these, all of them are named. */
  private static final int MOST_LOOKED_AT = 200;

  private static final long STEPS_OF_ONE_LOOK = 100_000;

  private final PlanGrid grid;
  private final Occupancy pinned;

  Conflict(PlanGrid grid, Occupancy pinned) {
    this.grid = grid;
    this.pinned = pinned;
  }

  /** Leaves out each stay without which the others still cannot be placed. */
  List<Integer> among(RoomGroup group) {
    var needed = new ArrayList<>(group.stays());
    if (needed.size() > MOST_LOOKED_AT) {
      return needed;
    }
    for (int stay : group.stays()) {
      var others = needed.stream().filter(other -> other != stay).toList();
      if (cannotBePlaced(group, others)) {
        needed.remove(Integer.valueOf(stay));
      }
    }
    return needed;
  }

  private boolean cannotBePlaced(RoomGroup group, List<Integer> stays) {
    var rooms = group.rooms().stream().toArray();
    var items = new ArrayList<FewRooms.Item>();
    for (int place = 0; place < rooms.length; place++) {
      for (var block : pinned.between(rooms[place], 0, grid.lastDay())) {
        items.add(new FewRooms.Item(block.from(), block.until(), block.stay(), place));
      }
    }
    for (int stay : stays) {
      items.add(
          new FewRooms.Item(grid.from(stay), grid.until(stay), stay, FewRooms.Item.NOT_FIXED));
    }
    boolean changes = stays.stream().anyMatch(grid::canChange);
    var penalty = changes ? Penalty.WITH_CHANGES : Penalty.OF_STAYS;
    return new FewRooms(grid, rooms, changes)
            .solve(items, penalty.leastUnplaced(), new StepBudget(STEPS_OF_ONE_LOOK))
        instanceof FewRooms.Finding.NoneBetter;
  }
}
