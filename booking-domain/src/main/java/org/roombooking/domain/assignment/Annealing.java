package org.roombooking.domain.assignment;

import java.util.BitSet;
import java.util.HashMap;

/**
 * Makes a plan better where a stay was moved, a gap is too short to sell, or a wish is not met, by
 * very many exchanges between two rooms. At first some that make the plan a little worse are
 * carried out too, as they may be on the way to a better one; later fewer and fewer (simulated
 * annealing; docs/room-assignment.md).
 */
final class Annealing {

  /** In each of so many stages less is put up with. */
  private static final int STAGES = 50;

  /** One in so many exchanges begins with any stay, the others where something is amiss. */
  private static final int OF_SO_MANY = 4;

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final Interchanges interchanges;
  private final int[] stays;
  private final int[][] rooms;
  private final Amiss amiss;
  private final BestSoFar best;
  private final Spread spread = new Spread();
  private PlanCost cost;
  private PlanCost least;

  Annealing(RoomGroup group, PlanGrid grid, Occupancy occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
    interchanges = new Interchanges(grid, occupancy);
    stays = group.stays().stream().filter(occupancy::hasOneRoom).mapToInt(stay -> stay).toArray();
    rooms = eligibleRooms();
    amiss = new Amiss(grid, occupancy, stays);
    best = new BestSoFar(grid, occupancy);
    cost = occupancy.cost(group.rooms(), group.stays());
    least = cost;
  }

  private int[][] eligibleRooms() {
    var known = new HashMap<BitSet, int[]>();
    var eligible = new int[grid.stays()][];
    for (int stay : stays) {
      eligible[stay] =
          known.computeIfAbsent(grid.eligible(stay), those -> those.stream().toArray());
    }
    return eligible;
  }

  /**
   * Makes the plan better, or leaves it as it is.
   *
   * @param floor what no plan is better than: where it is reached, nothing more is tried
   * @param steps one for each exchange that is tried
   */
  void anneal(PlanCost floor, StepBudget steps) {
    var tolerance = Tolerance.atFirst();
    for (int stage = 0; stage < STAGES; stage++) {
      long tries = stays.length == 0 ? 0 : steps.share(STAGES - stage);
      while (tries > 0 && least.compareTo(floor) > 0 && steps.take()) {
        tryOne(tolerance);
        tries--;
      }
      tolerance = tolerance.later();
    }
    best.restore();
  }

  private void tryOne(Tolerance tolerance) {
    int any = stays[spread.below(stays.length)];
    int stay = spread.below(OF_SO_MANY) == 0 ? any : amiss.any(spread, any);
    int other = rooms[stay][spread.below(rooms[stay].length)];
    interchanges
        .find(
            stay,
            other,
            difference -> tolerance.admits(difference, spread.below(Integer.MAX_VALUE)))
        .ifPresent(this::carryOut);
  }

  private void carryOut(Interchange exchange) {
    exchange.carryOut(occupancy);
    exchange.leaving().forEach(best::changed);
    exchange.coming().forEach(best::changed);
    amiss.addWhoIs(exchange.room(), exchange.from(), exchange.until());
    amiss.addWhoIs(exchange.other(), exchange.from(), exchange.until());
    cost = cost.plus(exchange.difference());
    if (cost.compareTo(least) < 0) {
      least = cost;
      best.keep();
    }
  }
}
