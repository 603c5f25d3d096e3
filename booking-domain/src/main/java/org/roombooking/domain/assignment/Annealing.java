package org.roombooking.domain.assignment;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a plan better where a stay was moved, a gap is too short to sell, or a wish is not met, by
 * very many exchanges between two rooms. At first some that make the plan a little worse are
 * carried out too, as they may be on the way to a better one; later fewer and fewer (simulated
 * annealing; docs/room-assignment.md).
 */
final class Annealing {

  /** In each of so many stages less is put up with. */
  private static final int STAGES = 50;

  /** A plan that is nearly good goes through the last of them. */
  private static final int LAST_STAGES = 30;

  /** One in so many exchanges begins with any stay, the others where something is amiss. */
  private static final int OF_SO_MANY = 4;

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final Interchanges interchanges;
  private final int[] stays;
  private final int[][] rooms;
  private final Amiss amiss;
  private final BestSoFar best;
  private final Spread spread;
  private final PlanCost floor;
  private PlanCost cost;
  private PlanCost least;
  private boolean isBest;

  /**
   * Begins with the plan as it is.
   *
   * @param floor what no plan is better than: where it is reached, nothing more is tried
   * @param spread what is drawn, never the same again
   */
  Annealing(RoomGroup group, PlanGrid grid, Occupancy occupancy, PlanCost floor, Spread spread) {
    this.grid = grid;
    this.occupancy = occupancy;
    this.floor = floor;
    this.spread = spread;
    cost = occupancy.cost(group.rooms(), group.stays());
    least = cost;
    isBest = least.compareTo(floor) <= 0;
    var staying = staying(cost.moves() <= floor.moves());
    interchanges = new Interchanges(grid, occupancy, List.of(group), staying);
    stays =
        group.stays().stream()
            .mapToInt(stay -> stay)
            .filter(stay -> occupancy.hasOneRoom(stay) && !staying.get(stay))
            .toArray();
    rooms = eligibleRooms();
    amiss = new Amiss(grid, occupancy, stays);
    best = new BestSoFar(interchanges);
  }

  /** Where no fewer can move, nobody leaves the room they were given for a gap or a wish. */
  private BitSet staying(boolean whoHasTheirRoom) {
    var staying = new BitSet(grid.stays());
    for (int stay = 0; stay < grid.stays(); stay++) {
      staying.set(stay, grid.isPinned(stay) || (whoHasTheirRoom && occupancy.keepsDoor(stay)));
    }
    return staying;
  }

  private int[][] eligibleRooms() {
    var eligible = new int[grid.kinds()][];
    for (int stay : stays) {
      if (eligible[grid.kind(stay)] == null) {
        eligible[grid.kind(stay)] = grid.eligible(stay).stream().toArray();
      }
    }
    return eligible;
  }

  /**
   * Makes the plan better, or leaves it as it is.
   *
   * @param steps one for each exchange that is tried
   */
  void anneal(StepBudget steps) {
    anneal(Tolerance.atFirst(), STAGES, steps);
  }

  /** The same for a plan that is nearly good: little that makes it worse is put up with. */
  void finish(StepBudget steps) {
    var tolerance = Tolerance.atFirst();
    for (int stage = LAST_STAGES; stage < STAGES; stage++) {
      tolerance = tolerance.later();
    }
    anneal(tolerance, LAST_STAGES, steps);
  }

  private void anneal(Tolerance first, int stages, StepBudget steps) {
    var tolerance = first;
    for (int left = stages; left > 0; left--) {
      long tries = stays.length == 0 ? 0 : steps.share(left);
      var now = tolerance;
      Predicate<PlanCost> admitted =
          difference -> now.admits(difference, spread.below(Integer.MAX_VALUE));
      while (tries > 0 && !isBest && steps.take()) {
        tryOne(admitted);
        tries--;
      }
      tolerance = tolerance.later();
    }
    best.restore();
  }

  private void tryOne(Predicate<PlanCost> admitted) {
    int place = spread.below(stays.length);
    int stay = spread.below(OF_SO_MANY) == 0 ? Amiss.NOBODY : amiss.any(spread);
    stay = stay == Amiss.NOBODY ? stays[place] : stay;
    var eligible = rooms[grid.kind(stay)];
    int other = eligible[spread.below(eligible.length)];
    interchanges.find(stay, other, admitted).ifPresent(this::carryOut);
  }

  private void carryOut(Interchange exchange) {
    interchanges.carryOut(exchange);
    best.changed(exchange);
    amiss.addWhoIs(exchange.room(), exchange.from(), exchange.until());
    amiss.addWhoIs(exchange.other(), exchange.from(), exchange.until());
    // Nearly all leave the plan as good as it was.
    if (!exchange.difference().equals(PlanCost.NOTHING)) {
      becomes(cost.plus(exchange.difference()));
    }
  }

  private void becomes(PlanCost now) {
    cost = now;
    if (cost.compareTo(least) < 0) {
      least = cost;
      isBest = least.compareTo(floor) <= 0;
      best.keep();
    }
  }
}
