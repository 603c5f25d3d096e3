package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.List;

/** What every plan of some stays costs at the least, each stay looked at alone. */
final class Floor {

  private static final int NOT_KNOWN = -1;

  private final PlanGrid grid;
  private final Occupancy pinned;

  /** For each kind of stay the wishes that no room meets which it may have. */
  private final int[] missedAnywhere;

  Floor(PlanGrid grid, Occupancy pinned) {
    this.grid = grid;
    this.pinned = pinned;
    missedAnywhere = new int[grid.kinds()];
    Arrays.fill(missedAnywhere, NOT_KNOWN);
  }

  /**
   * What no plan is better than.
   *
   * @param missing how many of the stays are left without a room in every plan
   * @param someMove whether in every plan that places all some stay moves that might not have to
   * @param shortGaps how many gaps too short to sell are in every plan that places all
   */
  PlanCost of(List<Integer> stays, int missing, boolean someMove, int shortGaps) {
    if (missing > 0) {
      // Nobody knows who is left out, and whoever is neither moves nor wishes.
      return new PlanCost(missing, 0, 0, 0);
    }
    int changes = 0;
    for (int stay : stays) {
      changes += changesOf(stay);
    }
    // Where rooms are changed anyway, whoever had to move for a stay may not have to.
    int moves = someMove && changes == 0 ? 1 : 0;
    int wishes = 0;
    for (int stay : stays) {
      moves += grid.hasToMove(stay) ? 1 : 0;
      wishes += missedAnywhere(stay);
    }
    return new PlanCost(0, changes, moves, shortGaps, wishes);
  }

  /** How often a stay changes rooms, even with the hotel to itself. */
  private int changesOf(int stay) {
    if (!grid.canChange(stay) || !pinned.freeRooms(stay).isEmpty()) {
      return 0;
    }
    return Math.max(0, new InTurn(grid, pinned).find(stay).size() - 1);
  }

  /**
   * A floor of plans in which whoever has the room they were given keeps it: what they lack there
   * they lack in all of them.
   */
  PlanCost keeping(List<Integer> stays, Occupancy occupancy, PlanCost floor) {
    int more = 0;
    for (int stay : stays) {
      if (occupancy.keepsDoor(stay)) {
        more += grid.missedWishes(stay, grid.door(stay)) - missedAnywhere(stay);
      }
    }
    return floor.plus(new PlanCost(0, 0, 0, more));
  }

  private int missedAnywhere(int stay) {
    int kind = grid.kind(stay);
    if (missedAnywhere[kind] == NOT_KNOWN) {
      missedAnywhere[kind] =
          grid.eligible(stay).stream().map(room -> grid.missedWishes(stay, room)).min().orElse(0);
    }
    return missedAnywhere[kind];
  }
}
