package org.roombooking.domain.assignment;

import java.util.List;

/**
 * Makes a plan better where something is amiss with a stay, by planning its room and a few others
 * anew over some weeks, each time in the best way there is, everything else staying as it is (a
 * large-neighbourhood search; docs/room-assignment.md). Nobody has rooms in turn.
 */
final class RoomsAnew {

  /** So many rooms are planned anew at once. */
  private static final int ROOMS = 4;

  /** Days before and after a stay within which others may go into another of these rooms. */
  private static final int REACH = 10;

  /** The most steps for one look at a few rooms. */
  private static final long STEPS_OF_ONE_LOOK = 20_000;

  private final RoomGroup group;
  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final Replanning replanning;
  private final Amiss amiss;
  private final Spread spread;

  RoomsAnew(RoomGroup group, PlanGrid grid, Occupancy occupancy, Spread spread) {
    this.group = group;
    this.grid = grid;
    this.occupancy = occupancy;
    this.spread = spread;
    replanning = Replanning.withoutChanges(grid, occupancy);
    amiss =
        new Amiss(
            grid,
            occupancy,
            group.stays().stream()
                .mapToInt(stay -> stay)
                .filter(stay -> occupancy.hasOneRoom(stay))
                .filter(stay -> !grid.isPinned(stay) && !occupancy.keepsDoor(stay))
                .toArray());
  }

  /**
   * Makes the plan better, or leaves it as it is.
   *
   * @param bound what no plan is better than: where it is reached, nothing more is tried
   * @param steps one for each look, and those that it takes
   */
  void improve(PlanCost bound, StepBudget steps) {
    boolean isBest = false;
    while (!isBest && steps.take()) {
      int stay = amiss.any(spread);
      if (stay == Amiss.NOBODY) {
        return;
      }
      if (planAnew(stay, steps)) {
        isBest = occupancy.cost(group.rooms(), group.stays()).compareTo(bound) <= 0;
      }
    }
  }

  private boolean planAnew(int stay, StepBudget steps) {
    var rooms = roomsFor(stay);
    int from = grid.from(stay) - REACH;
    int until = grid.until(stay) + REACH;
    var ofOneLook = steps.part(STEPS_OF_ONE_LOOK);
    var became = replanning.replan(rooms, from, until, List.of(), ofOneLook);
    steps.giveBack(ofOneLook);
    if (became != Replanning.Outcome.BETTER) {
      return false;
    }
    for (int room : rooms) {
      amiss.addWhoIs(room, from, until);
    }
    return true;
  }

  /** The room that a stay has, and others that it may have, drawn among all of them. */
  private int[] roomsFor(int stay) {
    int own = occupancy.roomOf(stay);
    var others = grid.eligible(stay).stream().filter(room -> room != own).toArray();
    var rooms = new int[Math.min(ROOMS, others.length + 1)];
    rooms[0] = own;
    for (int i = 1; i < rooms.length; i++) {
      int drawn = i - 1 + spread.below(others.length - i + 1);
      rooms[i] = others[drawn];
      others[drawn] = others[i - 1];
    }
    return rooms;
  }
}
