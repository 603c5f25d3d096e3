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

  /** So often a stay with which all is well is passed over for another one. */
  private static final int PASSED_OVER = 4;

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final Interchanges interchanges;
  private final int[] stays;
  private final int[][] rooms;
  private final BestSoFar best;
  private final Spread spread = new Spread();
  private PlanCost cost;
  private PlanCost least;

  Annealing(RoomGroup group, PlanGrid grid, Occupancy occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
    interchanges = new Interchanges(grid, occupancy);
    stays = group.stays().stream().filter(occupancy::isPlaced).mapToInt(stay -> stay).toArray();
    rooms = eligibleRooms();
    best = new BestSoFar(grid, occupancy);
    cost = occupancy.cost(group.rooms(), group.stays());
    least = cost;
  }

  private int[][] eligibleRooms() {
    var known = new HashMap<BitSet, int[]>();
    var eligible = new int[stays.length][];
    for (int i = 0; i < stays.length; i++) {
      eligible[i] =
          known.computeIfAbsent(grid.eligible(stays[i]), those -> those.stream().toArray());
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
    int place = anyPlace();
    for (int i = 0; i < PASSED_OVER && isWell(stays[place]); i++) {
      place = anyPlace();
    }
    int other = rooms[place][spread.below(rooms[place].length)];
    interchanges
        .find(stays[place], other)
        .filter(
            exchange -> tolerance.admits(exchange.difference(), spread.below(Integer.MAX_VALUE)))
        .ifPresent(this::carryOut);
  }

  private int anyPlace() {
    return spread.below(stays.length);
  }

  private boolean isWell(int stay) {
    int room = occupancy.roomOf(stay);
    return grid.missedWishes(stay, room) == 0
        && !grid.isMove(stay, room)
        && !grid.isShortGap(occupancy.emptyBefore(room, grid.from(stay)))
        && !grid.isShortGap(occupancy.emptyFrom(room, grid.until(stay)));
  }

  private void carryOut(Interchange exchange) {
    exchange.carryOut(occupancy);
    exchange.leaving().forEach(best::changed);
    exchange.coming().forEach(best::changed);
    cost = cost.plus(exchange.difference());
    if (cost.compareTo(least) < 0) {
      least = cost;
      best.keep();
    }
  }
}
