package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.BitSet;

/** How often each stay has found no free room, and so which ones are put out of theirs. */
final class BadLuck {

  /** Less trouble than putting out one who had no bad luck yet there is not. */
  private static final int LEAST = 1;

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final int[] unlucky;
  private boolean longOnesCountMore;

  BadLuck(PlanGrid grid, Occupancy occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
    unlucky = new int[grid.stays()];
    Arrays.fill(unlucky, 1);
  }

  void happensTo(int stay) {
    unlucky[stay]++;
  }

  /** Begins anew, in another way: nights count from now on, or no longer. */
  void forget() {
    Arrays.fill(unlucky, 1);
    longOnesCountMore = !longOnesCountMore;
  }

  /**
   * The room whose guests have had the least bad luck together.
   *
   * @param rooms at least one, in which nobody is pinned and nothing closed on the stay's nights
   * @param turn of rooms that are alike each has its turn
   */
  int leastTrouble(BitSet rooms, int stay, int turn) {
    int best = PlanGrid.NO_ROOM;
    long least = Long.MAX_VALUE;
    int room = turn % grid.rooms() - 1;
    for (int looked = rooms.cardinality(); looked > 0 && least > LEAST; looked--) {
      room = rooms.nextSetBit(room + 1);
      room = room < 0 ? rooms.nextSetBit(0) : room;
      long trouble = trouble(stay, room, least);
      if (trouble < least) {
        least = trouble;
        best = room;
      }
    }
    return best;
  }

  private long trouble(int stay, int room, long enough) {
    long trouble = 0;
    int day = grid.from(stay);
    while (day < grid.until(stay) && trouble < enough) {
      int guest = occupancy.on(room, day);
      if (guest == Occupancy.FREE) {
        day++;
      } else {
        trouble += trouble(guest, room);
        day = grid.until(guest);
      }
    }
    return trouble;
  }

  // Whoever is in the room that was given would have to move.
  private long trouble(int guest, int room) {
    long trouble = (long) unlucky[guest] * (longOnesCountMore ? grid.nights(guest) : 1);
    return grid.door(guest) == room ? 2 * trouble : trouble;
  }
}
