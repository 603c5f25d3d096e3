package org.roombooking.domain.assignment;

/**
 * Makes a plan of a group better: first places the stays that have no room, by ways that cost more
 * and more, then sees to what else is amiss (docs/room-assignment.md).
 */
final class Improvement {

  /** So many stays without a room are placed one by one, each with as few moves as can be. */
  private static final int MOST_ONE_BY_ONE = 50;

  /** That part of what may be tried is left for changes of rooms. */
  private static final int SHARE_OF_CHANGES = 4;

  private static final long STEPS_OF_LAST_RESORT = 4_000_000;

  /** That part of what may be tried goes to plans in which nobody moves. */
  private static final int SHARE_WITHOUT_MOVES = 8;

  /** That part goes to annealing, or less, if there are few stays, or little is amiss. */
  private static final int SHARE_OF_ANNEALING = 4;

  private static final long TRIES_OF_A_GROUP = 100_000;
  private static final long TRIES_OF_A_STAY = 150;

  /** More are not worth it where there is little that might be had. */
  private static final long TRIES_OF_A_MOVE = 500;

  /** One more stay is to be placed at once, however many have to move for it. */
  private static final long MOST_TRIES_FOR_ONE_MORE = 2_000;

  private static final long TRIES_OF_A_GAP_OR_WISH = 5_000;

  private final RoomGroup group;
  private final PlanGrid grid;
  private final Occupancy pinned;
  private final Occupancy occupancy;
  private final StepBudget budget;

  /** Whether one stay alone had no room, beside others that had been given theirs. */
  private boolean isForOneMore;

  /** Whether that one found a room by the fewest moves that were looked for. */
  private boolean isByFewestMoves;

  /** How many exchanges have been tried. */
  private long tried;

  private final Spread spread = new Spread();

  Improvement(
      RoomGroup group, PlanGrid grid, Occupancy pinned, Occupancy occupancy, StepBudget budget) {
    this.group = group;
    this.grid = grid;
    this.pinned = pinned;
    this.occupancy = occupancy;
    this.budget = budget;
  }

  /**
   * Makes a plan of a group better.
   *
   * @param floor what no plan is better than
   */
  void improve(PlanCost floor) {
    if (waiting() > floor.unplaced()) {
      boolean someCanChange = group.stays().stream().anyMatch(grid::canChange);
      var forChanges = budget.part(someCanChange ? budget.share(SHARE_OF_CHANGES) : 0);
      place(floor.unplaced());
      budget.giveBack(forChanges);
      if (someCanChange && waiting() > floor.unplaced()) {
        new ForcedChanges(group, grid, pinned, occupancy, budget).place(floor.unplaced());
      }
    }
    if (!cost().equals(floor)) {
      anneal(floor);
    }
  }

  private void anneal(PlanCost floor) {
    var steps = budget.part(Math.min(budget.share(SHARE_OF_ANNEALING), worthTrying(floor)));
    if (!steps.isSpent()) {
      tried = steps.share(1);
      var reachable = new Floor(grid, pinned).keeping(group.stays(), occupancy, floor);
      new Annealing(group, grid, occupancy, reachable, spread).anneal(steps);
    }
    budget.giveBack(steps);
  }

  /**
   * Makes a plan better that is not known to be the best. One in which one more stay was placed
   * with the fewest moves is left as it is, and so is one in which somebody changes rooms.
   *
   * @param bound what no plan is better than
   * @return what the plan costs now
   */
  PlanCost improveFurther(PlanCost bound) {
    if (!isByFewestMoves && cost().roomChanges() == 0) {
      new FurtherImprovement(group, grid, occupancy, spread, budget, bound).improve(tried);
    }
    return cost();
  }

  private PlanCost cost() {
    return occupancy.cost(group.rooms(), group.stays());
  }

  private long worthTrying(PlanCost floor) {
    var cost = cost();
    int moves = isByFewestMoves ? 0 : Math.max(0, cost.moves() - floor.moves());
    long triesOfMoves =
        Math.min(TRIES_OF_A_MOVE * moves, isForOneMore ? MOST_TRIES_FOR_ONE_MORE : Long.MAX_VALUE);
    int rest = cost.shortGaps() - floor.shortGaps() + cost.missedWishes() - floor.missedWishes();
    return Math.min(
        triesOfMoves + TRIES_OF_A_GAP_OR_WISH * Math.max(0, rest),
        TRIES_OF_A_GROUP + TRIES_OF_A_STAY * group.stays().size());
  }

  /**
   * Places stays that have no room, each of them in one.
   *
   * @param missing as many are left without one in every plan
   */
  void place(int missing) {
    if (group.stays().stream().anyMatch(grid::hasDoorToKeep)) {
      displaceWhoHasNoDoor(missing);
      moveFew();
    }
    displace(missing, pinned, budget);
    var steps = budget.part(STEPS_OF_LAST_RESORT);
    var replanning = Replanning.withoutChanges(grid, occupancy);
    new RoomForOne(group, grid, occupancy, replanning, steps).place(missing);
    budget.giveBack(steps);
  }

  // Who has been given no room can have any: nobody moves by that.
  private void displaceWhoHasNoDoor(int missing) {
    var kept = new Occupancy(grid);
    boolean someOther = false;
    for (int stay : group.stays()) {
      boolean keeps = occupancy.isPlaced(stay) && occupancy.roomOf(stay) == grid.door(stay);
      if (keeps) {
        kept.put(stay, grid.door(stay));
      }
      someOther |= occupancy.isPlaced(stay) && !keeps;
    }
    if (!someOther) {
      return;
    }
    var steps = budget.part(budget.share(SHARE_WITHOUT_MOVES));
    displace(missing, kept, steps);
    budget.giveBack(steps);
  }

  // That somebody else is left without a room is not worth a move.
  private void displace(int missing, Occupancy fixed, StepBudget steps) {
    long before = waiting();
    var plan = new Snapshot(group, occupancy);
    new Displacement(group, grid, fixed, occupancy, steps).place(missing);
    if (waiting() == before) {
      plan.restore();
    }
  }

  private void moveFew() {
    var snug = new SnugRoom(grid, occupancy, group);
    var chain = new Chain(grid, pinned, occupancy, snug, budget);
    var fewest = new FewestMoves(grid, pinned, occupancy, snug, budget);
    var waiting = group.stays().stream().filter(stay -> !occupancy.isPlaced(stay)).toList();
    isForOneMore = waiting.size() == 1;
    for (int stay : waiting.subList(0, Math.min(waiting.size(), MOST_ONE_BY_ONE))) {
      if (fewest.place(stay)) {
        isByFewestMoves = isForOneMore;
      } else {
        chain.place(stay);
      }
    }
  }

  private long waiting() {
    return group.stays().stream().filter(stay -> !occupancy.isPlaced(stay)).count();
  }
}
