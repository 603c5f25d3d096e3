package org.roombooking.domain.assignment;

/**
 * What every plan costs at the least that leaves as few as can be without a room and moves nobody
 * who can keep theirs: rooms are planned as if there were no others, at prices that keep them from
 * all wanting the same stays (docs/room-assignment.md).
 */
final class LagrangianBound {

  private static final int MOST_ROUNDS = 8_000;

  /** Fewer are not worth the work of beginning. */
  private static final int FEWEST_ROUNDS = 20;

  private static final int NOTHING = 0;
  private static final int WISH = 1;

  /** What a gap costs in wishes: so much that a few wishes are not worth one. */
  private static final int GAP = 12;

  private final RoomGroup group;
  private final PlanGrid grid;
  private final Itineraries itineraries;
  private final StepBudget budget;

  /**
   * For a group in whose plan everybody who can keep their room has it, but for those who have
   * none.
   *
   * @param leftOut how many are left without a room in every plan
   */
  LagrangianBound(RoomGroup group, PlanGrid grid, int leftOut, StepBudget budget) {
    this.group = group;
    this.grid = grid;
    this.budget = budget;
    itineraries = Itineraries.of(group, grid, grid::hasDoorToKeep, leftOut);
  }

  /**
   * A bound that is at least as high as another one.
   *
   * @param floor the other one
   * @param best what the best plan costs that is known; it moves as many as the floor says
   */
  PlanCost above(PlanCost floor, PlanCost best) {
    if (budget.share(2 * FEWEST_ROUNDS) < stepsOfARound()) {
      return floor;
    }
    int gaps = floor.shortGaps();
    if (best.shortGaps() > gaps) {
      var half = budget.part(budget.share(2));
      gaps = Math.max(gaps, least(NOTHING, 1, best.shortGaps(), half));
      budget.giveBack(half);
    }
    int kept = missedByThoseWhoKeepTheirRoom();
    int sum = GAP * best.shortGaps() + best.missedWishes() - kept;
    int both = least(WISH, GAP, sum, budget);
    // A plan with fewer gaps than these there is not; one with more costs more anyway.
    int wishes = Math.max(floor.missedWishes(), both - GAP * gaps + kept);
    return new PlanCost(floor.unplaced(), floor.roomChanges(), floor.moves(), gaps, wishes);
  }

  private int missedByThoseWhoKeepTheirRoom() {
    return group.stays().stream()
        .filter(stay -> itineraries.fixed().isPlaced(stay))
        .mapToInt(stay -> grid.missedWishes(stay, grid.door(stay)))
        .sum();
  }

  /**
   * The highest bound found on the sum of what gaps and wishes cost.
   *
   * @param best the sum for a plan that is known
   */
  private int least(int costOfWish, int costOfGap, int best, StepBudget some) {
    var rooms = itineraries.of(group.rooms(), costOfWish, costOfGap);
    long steps = stepsOfARound();
    int rounds = (int) Math.min(MOST_ROUNDS, some.share(1) / steps);
    var prices = itineraries.prices(rooms.size(), rounds);
    int highest = 0;
    for (int round = 0; round < rounds && highest < best && some.take(steps); round++) {
      prices.nextRound(rooms, best);
      highest = prices.highest();
    }
    return highest;
  }

  private long stepsOfARound() {
    return Itineraries.stepsOfARound(itineraries.pairs());
  }
}
