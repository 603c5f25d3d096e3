package org.roombooking.domain.assignment;

import java.util.BitSet;

/** The best plan that there has been while one is being changed, to come back to it in the end. */
final class BestSoFar {

  private final Occupancy occupancy;
  private final int[] rooms;
  private final BitSet changed = new BitSet();

  /** The best so far is what there is now. */
  BestSoFar(PlanGrid grid, Occupancy occupancy) {
    this.occupancy = occupancy;
    rooms = new int[grid.stays()];
    changed.set(0, grid.stays());
    keep();
  }

  /** Tells that a stay has another room since. */
  void changed(int stay) {
    changed.set(stay);
  }

  /** What there is now is the best so far. */
  void keep() {
    changed.stream().forEach(stay -> rooms[stay] = occupancy.roomOf(stay));
    changed.clear();
  }

  /** Brings the best plan back. */
  void restore() {
    changed.stream().filter(occupancy::isPlaced).forEach(occupancy::remove);
    changed.stream()
        .filter(stay -> rooms[stay] != PlanGrid.NO_ROOM)
        .forEach(stay -> occupancy.put(stay, rooms[stay]));
    changed.clear();
  }
}
