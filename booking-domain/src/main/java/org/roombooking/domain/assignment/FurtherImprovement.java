package org.roombooking.domain.assignment;

/**
 * Makes a plan of a group better that is not known to be the best, where a gap or a wish might be
 * had, by one way after the other (docs/room-assignment.md).
 */
final class FurtherImprovement {

  private static final int PLANS_ANEW = 6;

  private static final long STEPS_TO_PLACE = 100_000;
  private static final long TRIES_TO_FINISH = 200_000;

  /** As many exchanges are tried by annealing, together with those tried before. */
  private static final long TRIES = 2_000_000;

  private static final long STEPS_OF_RUNS = 700_000;
  private static final long STEPS_OF_ROOMS = 400_000;

  /** No way may take more than that part of what is left. */
  private static final int SHARE = 4;

  private final RoomGroup group;
  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final Spread spread;
  private final StepBudget budget;
  private final PlanCost bound;

  /**
   * Begins with the plan as it is, in which nobody has rooms in turn.
   *
   * @param bound what no plan is better than: where it is reached, nothing more is tried
   */
  FurtherImprovement(
      RoomGroup group,
      PlanGrid grid,
      Occupancy occupancy,
      Spread spread,
      StepBudget budget,
      PlanCost bound) {
    this.group = group;
    this.grid = grid;
    this.occupancy = occupancy;
    this.spread = spread;
    this.budget = budget;
    this.bound = bound;
  }

  /**
   * Makes the plan better, or leaves it as it is. A large group, for which more exchanges have been
   * tried already, is left as it is.
   *
   * @param tried how many
   */
  void improve(long tried) {
    if (tried < TRIES && mayBeBetter()) {
      planAnew();
      anneal(TRIES - tried);
      runsAnew();
      roomsAnew();
      leaveOutOthers();
    }
  }

  private boolean mayBeBetter() {
    var cost = cost();
    return cost.shortGaps() > bound.shortGaps() || cost.missedWishes() > bound.missedWishes();
  }

  private PlanCost cost() {
    return occupancy.cost(group.rooms(), group.stays());
  }

  private void planAnew() {
    boolean isTried = true;
    for (int i = 0; i < PLANS_ANEW && isTried && mayBeBetter(); i++) {
      var before = cost();
      var plan = new Snapshot(group, occupancy);
      var steps = budget.part(budget.share(SHARE));
      // Whether those who are left out may be others from the outset leads to other plans.
      int leftOut = i % 2 == 0 ? bound.unplaced() : 0;
      isTried = new RoomByRoom(group, grid, occupancy, leftOut).plan(i, steps);
      if (isTried) {
        finish(before, steps);
      }
      budget.giveBack(steps);
      if (cost().compareTo(before) >= 0) {
        plan.restore();
      }
    }
  }

  private void finish(PlanCost before, StepBudget steps) {
    var toPlace = steps.part(STEPS_TO_PLACE);
    new RunsAnew(group, grid, occupancy, spread).place(before.unplaced(), toPlace);
    steps.giveBack(toPlace);
    if (cost().unplaced() <= before.unplaced() && !steps.isSpent()) {
      var toFinish = steps.part(TRIES_TO_FINISH);
      new Annealing(group, grid, occupancy, bound, spread).finish(toFinish);
      steps.giveBack(toFinish);
    }
  }

  private void anneal(long tries) {
    if (mayBeBetter()) {
      var steps = budget.part(Math.min(budget.share(SHARE), tries));
      new Annealing(group, grid, occupancy, bound, spread).anneal(steps);
      budget.giveBack(steps);
    }
  }

  private void runsAnew() {
    if (mayBeBetter()) {
      runsAnew(new RunsAnew(group, grid, occupancy, spread));
    }
  }

  private void leaveOutOthers() {
    if (cost().unplaced() > 0 && mayBeBetter()) {
      runsAnew(RunsAnew.leavingOutAnybody(group, grid, occupancy, spread));
    }
  }

  private void runsAnew(RunsAnew runs) {
    var steps = budget.part(Math.min(budget.share(SHARE), STEPS_OF_RUNS));
    runs.improve(bound, steps);
    budget.giveBack(steps);
  }

  private void roomsAnew() {
    if (mayBeBetter()) {
      var steps = budget.part(Math.min(budget.share(SHARE), STEPS_OF_ROOMS));
      new RoomsAnew(group, grid, occupancy, spread).improve(bound, steps);
      budget.giveBack(steps);
    }
  }
}
