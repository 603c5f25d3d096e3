package org.roombooking.domain.assignment;

import java.util.Comparator;
import java.util.List;

/**
 * Makes a plan better by planning a few rooms anew over some weeks, everything else staying as it
 * is: first around each stay that has no room, then everywhere (docs/room-assignment.md).
 */
final class Improvement {

  /** Days before and after a stay within which others may change rooms for it. */
  private static final int REACH = 21;

  /** Rooms that are tried as a new room for a stay, and beside each of them. */
  private static final int TARGETS = 10;

  private static final int PARTNERS = 6;

  /** So many stays without a room are placed one by one, each with as few moves as can be. */
  private static final int MOST_ONE_BY_ONE = 50;

  /** The most steps for one look at a few rooms. */
  private static final long STEPS_OF_ONE_LOOK = 20_000;

  private final PlanGrid grid;
  private final Occupancy pinned;
  private final Occupancy occupancy;
  private final Replanning replanning;
  private final StepBudget budget;

  Improvement(PlanGrid grid, Occupancy pinned, Occupancy occupancy, StepBudget budget) {
    this.grid = grid;
    this.pinned = pinned;
    this.occupancy = occupancy;
    replanning = new Replanning(grid, occupancy);
    this.budget = budget;
  }

  /**
   * Makes a plan of a group better.
   *
   * @param missing as many stays are left without a room in every plan
   */
  void improve(RoomGroup group, int missing) {
    if (group.stays().stream().anyMatch(grid::hasDoorToKeep)) {
      moveFew(group);
    }
    new Displacement(group, grid, pinned, occupancy, budget).place(missing);
    placeTheRest(group, missing);
    new Tidying(grid, pinned, occupancy, budget).tidy(group);
  }

  private void moveFew(RoomGroup group) {
    var fewest =
        new FewestMoves(grid, pinned, occupancy, new SnugRoom(grid, occupancy, group), budget);
    group.stays().stream()
        .filter(stay -> !occupancy.isPlaced(stay))
        .limit(MOST_ONE_BY_ONE)
        .forEach(fewest::place);
  }

  private void placeTheRest(RoomGroup group, int missing) {
    boolean more = true;
    while (more && !budget.isSpent() && waiting(group) > missing) {
      more = false;
      for (int stay : group.stays()) {
        if (occupancy.roomOf(stay) == PlanGrid.NO_ROOM && makeRoomFor(stay)) {
          more = true;
        }
      }
    }
  }

  private long waiting(RoomGroup group) {
    return group.stays().stream().filter(stay -> !occupancy.isPlaced(stay)).count();
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
