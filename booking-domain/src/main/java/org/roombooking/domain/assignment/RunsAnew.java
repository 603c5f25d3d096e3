package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Makes a plan better by taking, around one day, a few guests who follow each other out of each of
 * many rooms at once, and giving these runs of guests to the rooms anew in the best way there is,
 * one to each ({@link CheapestMatching}). A stay that has no room takes part as one run more, so
 * that somebody else may be without one instead. Ways that cost the same are taken in turns, which
 * leads on to others (cyclic exchanges; docs/room-assignment.md). Nobody has rooms in turn.
 */
final class RunsAnew {

  private static final int MOST_ROOMS = 24;

  /** One look in so many begins with any stay, the others where something is amiss. */
  private static final int OF_SO_MANY = 4;

  /** Drawn below this, to tell ways apart that cost the same: all together far less than a wish. */
  private static final int TOSS = 4;

  /** Pairs of a run and a room that are looked at in one step. */
  private static final int PAIRS_OF_A_STEP = 4;

  private final RoomGroup group;
  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final Spread spread;
  private final Penalty penalty = Penalty.OF_STAYS;
  private final int[] stays;
  private final RunsOfRooms runsOfRooms;
  private final Amiss amiss;

  /** Who has no room; which of them changes, and how many only ever falls. */
  private final List<Integer> waiting;

  /** Who is in the room they were given stays there. */
  RunsAnew(RoomGroup group, PlanGrid grid, Occupancy occupancy, Spread spread) {
    this(group, grid, occupancy, spread, stay -> !occupancy.keepsDoor(stay));
  }

  private RunsAnew(
      RoomGroup group, PlanGrid grid, Occupancy occupancy, Spread spread, IntPredicate mayLeave) {
    this.group = group;
    this.grid = grid;
    this.occupancy = occupancy;
    this.spread = spread;
    stays = group.stays().stream().mapToInt(stay -> stay).filter(mayLeave).toArray();
    amiss = new Amiss(grid, occupancy, stays);
    waiting =
        new ArrayList<>(group.stays().stream().filter(stay -> !occupancy.isPlaced(stay)).toList());
    runsOfRooms = new RunsOfRooms(grid, occupancy, spread, stays);
  }

  /** The same, but who is in the room they were given may be left without one: it is no move. */
  static RunsAnew leavingOutAnybody(
      RoomGroup group, PlanGrid grid, Occupancy occupancy, Spread spread) {
    return new RunsAnew(group, grid, occupancy, spread, stay -> true);
  }

  /**
   * Makes the plan better, or leaves it as good as it is.
   *
   * @param bound what no plan is better than: where it is reached, nothing more is tried
   */
  void improve(PlanCost bound, StepBudget steps) {
    boolean isBest = stays.length == 0;
    while (!isBest && steps.take()) {
      int stay = spread.below(OF_SO_MANY) == 0 ? anyStay() : amiss.any(spread);
      if (stay == Amiss.NOBODY && waiting.isEmpty()) {
        return;
      }
      boolean isForOneWaiting =
          !waiting.isEmpty() && (stay == Amiss.NOBODY || spread.below(2) == 0);
      boolean isBetter = isForOneWaiting ? lookForOneWaiting(steps) : lookAround(stay, steps);
      isBest = isBetter && cost().compareTo(bound) <= 0;
    }
  }

  /** Gives rooms to those who have none, until no more than some are left without. */
  void place(int enough, StepBudget steps) {
    while (waiting.size() > enough && steps.take()) {
      lookForOneWaiting(steps);
    }
  }

  private PlanCost cost() {
    return occupancy.cost(group.rooms(), group.stays());
  }

  private int anyStay() {
    int stay = stays[spread.below(stays.length)];
    return occupancy.isPlaced(stay) ? stay : amiss.any(spread);
  }

  private boolean lookForOneWaiting(StepBudget steps) {
    int stay = waiting.get(spread.below(waiting.size()));
    int day = grid.from(stay) + spread.below(grid.nights(stay));
    return look(stay, PlanGrid.NO_ROOM, day, steps);
  }

  /** Looks at the day before a stay, on which it ends, or at one in between. */
  private boolean lookAround(int stay, StepBudget steps) {
    int day =
        switch (spread.below(3)) {
          case 0 -> Math.max(0, grid.from(stay) - 1);
          case 1 -> Math.min(grid.until(stay), grid.lastDay() - 1);
          default -> grid.from(stay) + spread.below(grid.nights(stay));
        };
    return look(stay, occupancy.roomOf(stay), day, steps);
  }

  /** Gives runs around a day anew, and says whether the plan is better now. */
  private boolean look(int stay, int own, int day, StepBudget steps) {
    var runs = runs(stay, own, day);
    if (!waiting.isEmpty()) {
      int one = own == PlanGrid.NO_ROOM ? stay : waiting.get(spread.below(waiting.size()));
      runs.add(new Run(PlanGrid.NO_ROOM, 0, 0, grid.from(one), grid.until(one), List.of(one)));
    }
    if (runs.size() < 2) {
      return false;
    }
    steps.take((long) runs.size() * runs.size() / PAIRS_OF_A_STEP);
    var cost = costs(runs);
    long before = 0;
    for (int i = 0; i < cost.length; i++) {
      before += cost[i][i];
    }
    var places = CheapestMatching.of(tossed(cost));
    long after = 0;
    for (int i = 0; i < cost.length; i++) {
      after += cost[i][places[i]];
    }
    if (after <= before) {
      giveAnew(runs, places);
    }
    return after < before;
  }

  private List<Run> runs(int stay, int own, int day) {
    var runs = new ArrayList<Run>();
    if (own != PlanGrid.NO_ROOM) {
      runsOfRooms.around(own, day).ifPresent(runs::add);
    }
    var rooms = grid.eligible(stay).stream().filter(room -> room != own).toArray();
    for (int i = 0; i < rooms.length && runs.size() < MOST_ROOMS; i++) {
      int drawn = i + spread.below(rooms.length - i);
      runsOfRooms.around(rooms[drawn], day).ifPresent(runs::add);
      rooms[drawn] = rooms[i];
    }
    return runs;
  }

  /** The same, each a little dearer or not: among ways that cost the same any may be found. */
  private long[][] tossed(long[][] costs) {
    var tossed = new long[costs.length][costs.length];
    for (int i = 0; i < costs.length; i++) {
      for (int j = 0; j < costs.length; j++) {
        boolean isPossible = costs[i][j] < CheapestMatching.IMPOSSIBLE;
        tossed[i][j] = costs[i][j] + (isPossible ? spread.below(TOSS) : 0);
      }
    }
    return tossed;
  }

  private void giveAnew(List<Run> runs, int[] places) {
    for (int i = 0; i < places.length; i++) {
      if (places[i] != i && runs.get(i).room() != PlanGrid.NO_ROOM) {
        runs.get(i).stays().forEach(occupancy::remove);
      }
    }
    for (int i = 0; i < places.length; i++) {
      int room = runs.get(places[i]).room();
      if (places[i] != i && room != PlanGrid.NO_ROOM) {
        runs.get(i).stays().forEach(stay -> occupancy.put(stay, room));
      }
    }
    for (int i = 0; i < places.length; i++) {
      if (places[i] != i) {
        changed(runs.get(i));
      }
    }
  }

  private void changed(Run run) {
    if (run.room() == PlanGrid.NO_ROOM) {
      waiting.removeIf(occupancy::isPlaced);
    } else {
      amiss.addWhoIs(run.room(), run.freeFrom(), Math.min(run.freeUntil(), grid.lastDay()));
    }
    run.stays().stream()
        .filter(stay -> !occupancy.isPlaced(stay) && !waiting.contains(stay))
        .forEach(waiting::add);
  }

  /** For each run what it costs in place of each. */
  private long[][] costs(List<Run> runs) {
    var costs = new long[runs.size()][runs.size()];
    for (int i = 0; i < costs.length; i++) {
      for (int j = 0; j < costs.length; j++) {
        costs[i][j] = cost(runs.get(i), runs.get(j));
      }
    }
    return costs;
  }

  private long cost(Run run, Run place) {
    if (place.room() == PlanGrid.NO_ROOM) {
      return costWithoutRoom(run);
    }
    if (run.stays().isEmpty()) {
      return gap(place.freeFrom(), place.freeUntil());
    }
    return place.hasNightsFor(run) && allMayHave(place.room(), run)
        ? gap(place.freeFrom(), run.from())
            + inRoom(place.room(), run)
            + gap(run.until(), place.freeUntil())
        : CheapestMatching.IMPOSSIBLE;
  }

  /** One stay alone can be without a room in place of another one. */
  private long costWithoutRoom(Run run) {
    return switch (run.stays().size()) {
      case 0 -> 0;
      case 1 -> penalty.leastUnplaced();
      default -> CheapestMatching.IMPOSSIBLE;
    };
  }

  private boolean allMayHave(int room, Run run) {
    for (int stay : run.stays()) {
      if (!grid.eligible(stay).get(room)) {
        return false;
      }
    }
    return true;
  }

  private long inRoom(int room, Run run) {
    long inRoom = 0;
    for (int stay : run.stays()) {
      inRoom += penalty.inRoom(grid, stay, room);
    }
    return inRoom;
  }

  /** Where nobody is before or after, far more nights are empty than make a short gap. */
  private long gap(int from, int until) {
    return grid.isShortGap(until - from) ? penalty.gaps(1) : 0;
  }
}
