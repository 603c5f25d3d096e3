package org.roombooking.domain.assignment;

import java.util.BitSet;

/**
 * Finds a room for one more stay where others already have theirs, by moving as few of them as can
 * be: first only one, then two, and so on. Everything else stays as it is, and is not looked at.
 */
final class FewestMoves {

  private static final int TOO_FEW = -1;
  private static final int MOST = 6;

  /** So many rooms are looked for before a stay is left to those who plan more at once. */
  private static final int MOST_LOOKS = 1_000;

  private final PlanGrid grid;
  private final Occupancy pinned;
  private final Occupancy occupancy;
  private final SnugRoom snug;
  private final StepBudget budget;
  private final Journal journal;

  /** Rooms whose guests have moved already. */
  private final BitSet touched = new BitSet();

  private int looks;

  FewestMoves(
      PlanGrid grid, Occupancy pinned, Occupancy occupancy, SnugRoom snug, StepBudget budget) {
    this.grid = grid;
    this.pinned = pinned;
    this.occupancy = occupancy;
    this.snug = snug;
    this.budget = budget;
    journal = new Journal(occupancy);
  }

  /** Places a stay, or leaves everything as it is. */
  boolean place(int stay) {
    looks = 0;
    var needed = new MovesNeeded(grid, pinned, occupancy, MOST, budget);
    for (int moves = 0; moves <= MOST && looks < MOST_LOOKS; moves++) {
      if (needed.of(stay, moves) <= moves && settle(stay, moves, needed) >= 0) {
        touched.clear();
        return true;
      }
    }
    return false;
  }

  /**
   * Puts a stay into a free room, or into one whose guests can go elsewhere.
   *
   * @return how many of the moves are left, or less than 0 if there are too few
   */
  private int settle(int stay, int moves, MovesNeeded needed) {
    looks++;
    if (looks > MOST_LOOKS || !budget.take()) {
      return TOO_FEW;
    }
    int free = snug.orItsOwn(stay);
    if (free != PlanGrid.NO_ROOM) {
      journal.put(stay, free);
      return moves;
    }
    int left = TOO_FEW;
    var ways = needed.ways(stay);
    for (int i = 0; i < ways.size() && left < 0; i++) {
      var way = ways.get(i);
      if (!touched.get(way.room()) && needed.along(way, moves) <= moves) {
        left = settleInstead(stay, way, moves, needed);
      }
    }
    return left;
  }

  private int settleInstead(int stay, MovesNeeded.Way way, int moves, MovesNeeded needed) {
    int left = moves - way.guests().size();
    int before = journal.length();
    way.guests().forEach(journal::remove);
    // Somebody who has moved may be there as well by now.
    if (!occupancy.isFree(way.room(), grid.from(stay), grid.until(stay))) {
      journal.takeBackTo(before);
      return TOO_FEW;
    }
    journal.put(stay, way.room());
    touched.set(way.room());
    for (int i = 0; i < way.guests().size() && left >= 0; i++) {
      left = settle(way.guests().get(i), left, needed);
    }
    if (left < 0) {
      journal.takeBackTo(before);
      touched.clear(way.room());
    }
    return left;
  }
}
