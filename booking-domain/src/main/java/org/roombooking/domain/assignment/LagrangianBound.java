package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every plan costs at the least that places everybody and moves nobody who can keep their
 * room: rooms are planned as if there were no others, at prices that keep them from all wanting the
 * same stays (docs/room-assignment.md).
 */
final class LagrangianBound {

  private static final int MOST_ROUNDS = 3_000;

  /** Fewer are not worth the work of beginning. */
  private static final int FEWEST_ROUNDS = 20;

  /** Pairs of a stay and a room that are looked at in one step. */
  private static final int PAIRS_OF_A_STEP = 32;

  private static final int NOTHING = 0;
  private static final int WISH = 1;

  /** What a gap costs in wishes: so much that a few wishes are not worth one. */
  private static final int GAP = 12;

  private final RoomGroup group;
  private final PlanGrid grid;
  private final Occupancy fixed;
  private final List<Integer> free;
  private final StepBudget budget;

  /** For a group in whose plan everybody who can keep their room has it. */
  LagrangianBound(RoomGroup group, PlanGrid grid, StepBudget budget) {
    this.group = group;
    this.grid = grid;
    this.budget = budget;
    fixed = new Occupancy(grid);
    group.stays().stream()
        .filter(grid::hasDoorToKeep)
        .forEach(stay -> fixed.put(stay, grid.door(stay)));
    free = group.stays().stream().filter(stay -> !grid.hasDoorToKeep(stay)).toList();
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
        .filter(grid::hasDoorToKeep)
        .mapToInt(stay -> grid.missedWishes(stay, grid.door(stay)))
        .sum();
  }

  /**
   * The highest bound found on the sum of what gaps and wishes cost.
   *
   * @param best the sum for a plan that is known
   */
  private int least(int costOfWish, int costOfGap, int best, StepBudget some) {
    var rooms = rooms(costOfWish, costOfGap);
    long steps = stepsOfARound();
    int rounds = (int) Math.min(MOST_ROUNDS, some.share(1) / steps);
    var prices = new StayPrices(free.size(), rooms.size(), rounds);
    int highest = 0;
    for (int round = 0; round < rounds && highest < best && some.take(steps); round++) {
      prices.nextRound(rooms, best);
      highest = prices.highest();
    }
    return highest;
  }

  private long stepsOfARound() {
    long pairs = free.stream().mapToLong(stay -> fixed.freeRooms(stay).cardinality()).sum();
    return 1 + pairs / PAIRS_OF_A_STEP;
  }

  private List<Itinerary> rooms(int costOfWish, int costOfGap) {
    var items = new HashMap<Integer, List<Itinerary.Item>>();
    group.rooms().stream().forEach(room -> items.put(room, taken(room)));
    for (int place = 0; place < free.size(); place++) {
      addTo(items, place, costOfWish);
    }
    return items.values().stream()
        .map(all -> {
          all.sort(Comparator.comparingInt(Itinerary.Item::from));
          return new Itinerary(
              all, grid.lastDay(), grid.shortestSale(), StayPrices.UNIT * costOfGap);
        })
        .toList();
  }

  private List<Itinerary.Item> taken(int room) {
    var taken = new ArrayList<Itinerary.Item>();
    for (var block : fixed.between(room, 0, grid.lastDay())) {
      taken.add(new Itinerary.Item(block.from(), block.until(), Itinerary.Item.TAKEN, NOTHING));
    }
    return taken;
  }

  private void addTo(Map<Integer, List<Itinerary.Item>> items, int place, int costOfWish) {
    int stay = free.get(place);
    fixed.freeRooms(stay).stream()
        .forEach(room ->
            items
                .getOrDefault(room, List.of())
                .add(
                    new Itinerary.Item(
                        grid.from(stay),
                        grid.until(stay),
                        place,
                        StayPrices.UNIT * costOfWish * grid.missedWishes(stay, room))));
  }
}
