package org.roombooking.domain.assignment;

import java.util.Comparator;
import java.util.List;

/**
 * Makes room for a stay in a room that it nearly fits, by planning that room and one or two others
 * anew over some weeks, everything else staying as it is.
 */
final class RoomForOne {

  /** Days before and after a stay within which others may change rooms for it. */
  private static final int REACH = 21;

  /** Rooms that are tried as a new room for a stay, and beside each of them. */
  private static final int TARGETS = 10;

  private static final int PARTNERS = 6;

  /** The most steps for one look at a few rooms. */
  private static final long STEPS_OF_ONE_LOOK = 20_000;

  private final RoomGroup group;
  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final Replanning replanning;
  private final StepBudget budget;

  RoomForOne(
      RoomGroup group,
      PlanGrid grid,
      Occupancy occupancy,
      Replanning replanning,
      StepBudget budget) {
    this.group = group;
    this.grid = grid;
    this.occupancy = occupancy;
    this.replanning = replanning;
    this.budget = budget;
  }

  /** Places as many stays as it can, until no more than some are without a room. */
  void place(int enough) {
    boolean more = true;
    while (more && !budget.isSpent()) {
      more = false;
      var waiting = group.stays().stream().filter(stay -> !occupancy.isPlaced(stay)).toList();
      if (waiting.size() > enough) {
        for (int stay : waiting) {
          more |= makeRoomFor(stay);
        }
      }
    }
  }

  private boolean makeRoomFor(int stay) {
    int from = grid.from(stay) - REACH;
    int until = grid.until(stay) + REACH;
    for (int target : targets(stay)) {
      var partners = partners(stay, target);
      for (int i = 0; i < partners.size(); i++) {
        if (replan(new int[] {target, partners.get(i)}, from, until, List.of(stay))) {
          return true;
        }
      }
      for (int i = 0; i < partners.size(); i++) {
        for (int j = i + 1; j < partners.size(); j++) {
          var rooms = new int[] {target, partners.get(i), partners.get(j)};
          if (replan(rooms, from, until, List.of(stay))) {
            return true;
          }
        }
      }
      if (budget.isSpent()) {
        return false;
      }
    }
    return false;
  }

  /** The rooms in which the fewest nights stand in a stay's way, none of them for good. */
  private List<Integer> targets(int stay) {
    return grid.eligible(stay).stream()
        .boxed()
        .filter(room -> inTheWay(stay, room).stream().noneMatch(occupancy::isForGood))
        .sorted(
            Comparator.comparingInt((Integer room) -> nights(inTheWay(stay, room)))
                .thenComparingInt(room -> room))
        .limit(TARGETS)
        .toList();
  }

  private List<Occupancy.Block> inTheWay(int stay, int room) {
    return occupancy.between(room, grid.from(stay), grid.until(stay));
  }

  private static int nights(List<Occupancy.Block> blocks) {
    return blocks.stream().mapToInt(block -> block.until() - block.from()).sum();
  }

  /** The rooms with the most space for those that would have to leave another one. */
  private List<Integer> partners(int stay, int target) {
    var leaving = inTheWay(stay, target);
    int from = leaving.stream().mapToInt(Occupancy.Block::from).min().orElse(grid.from(stay));
    int until = leaving.stream().mapToInt(Occupancy.Block::until).max().orElse(grid.until(stay));
    return leaving.stream()
        .flatMap(block -> grid.eligible(block.stay()).stream().boxed())
        .distinct()
        .filter(room -> room != target)
        .sorted(
            Comparator.comparingInt((Integer room) -> nights(occupancy.between(room, from, until)))
                .thenComparingInt(room -> room))
        .limit(PARTNERS)
        .toList();
  }

  private boolean replan(int[] rooms, int from, int until, List<Integer> waiting) {
    var steps = budget.part(STEPS_OF_ONE_LOOK);
    var became = replanning.replan(rooms, from, until, waiting, steps);
    budget.giveBack(steps);
    return became == Replanning.Outcome.BETTER;
  }
}
