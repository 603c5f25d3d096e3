package org.roombooking.domain.assignment;

import java.util.List;

/**
 * A plan to begin with. Stays keep the rooms they have; the others come in the order of their
 * arrivals, each into the free room that suits it best.
 */
final class FirstPlan {

  private final PlanGrid grid;
  private final Occupancy occupancy;

  FirstPlan(PlanGrid grid, Occupancy occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
  }

  /**
   * Makes a plan of a group.
   *
   * @return whether somebody has to move for every stay to be placed: one wants a room on whose
   *     nights all are held by those who have them
   */
  boolean make(RoomGroup group) {
    for (int stay : group.stays()) {
      if (grid.hasDoorToKeep(stay)
          && occupancy.isFree(grid.door(stay), grid.from(stay), grid.until(stay))) {
        occupancy.put(stay, grid.door(stay));
      }
    }
    var waiting = group.stays().stream().filter(stay -> !occupancy.isPlaced(stay)).toList();
    boolean someMove = waiting.stream().anyMatch(stay -> occupancy.freeRooms(stay).isEmpty());
    if (!waiting.isEmpty()) {
      place(waiting, new SnugRoom(grid, occupancy, group));
    }
    return someMove;
  }

  private void place(List<Integer> waiting, SnugRoom snug) {
    for (int stay : waiting) {
      int room = snug.orItsOwn(stay);
      if (room != PlanGrid.NO_ROOM) {
        occupancy.put(stay, room);
      }
    }
  }
}
