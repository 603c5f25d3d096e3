package org.roombooking.domain.assignment;

/**
 * Stays with which something may be amiss: they were moved, a gap beside them is too short to sell,
 * or a wish is not met. Those with which all is well again are found out when they come up.
 */
final class Amiss {

  static final int NOBODY = -1;

  private static final byte IS_NEVER_AMISS = 0;
  private static final byte IS_WELL = 1;
  private static final byte MAY_BE_AMISS = 2;
  private static final byte IS_AMISS = 3;

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final int[] stays;
  private int size;

  /** What is known of each stay, those in rooms they do not leave among them. */
  private final byte[] known;

  /**
   * Looks at those who may leave their rooms, and never at others.
   *
   * @param some each of them in one room, or in none while nothing is said about it
   */
  Amiss(PlanGrid grid, Occupancy occupancy, int[] some) {
    this.grid = grid;
    this.occupancy = occupancy;
    stays = new int[some.length];
    known = new byte[grid.stays()];
    for (int stay : some) {
      known[stay] = IS_WELL;
      if (!isWell(stay)) {
        add(stay);
      }
    }
  }

  /** Tells that those in a room on some nights, and their neighbours, are other ones now. */
  void addWhoIs(int room, int from, int until) {
    int sale = grid.shortestSale();
    int last = Math.min(grid.lastDay(), until + sale);
    int stay = NOBODY;
    for (int night = Math.max(0, from - sale); night < last; night++) {
      int next = occupancy.on(room, night);
      if (next >= 0 && next != stay) {
        add(next);
      }
      stay = next;
    }
  }

  private void add(int stay) {
    if (known[stay] == IS_WELL) {
      stays[size++] = stay;
    }
    if (known[stay] != IS_NEVER_AMISS) {
      known[stay] = MAY_BE_AMISS;
    }
  }

  /** One of those with which something is amiss, or {@link #NOBODY}. */
  int any(Spread spread) {
    while (size > 0) {
      int any = spread.below(size);
      int stay = stays[any];
      if (known[stay] == IS_AMISS || !isWell(stay)) {
        known[stay] = IS_AMISS;
        return stay;
      }
      known[stay] = IS_WELL;
      stays[any] = stays[--size];
    }
    return NOBODY;
  }

  private boolean isWell(int stay) {
    int room = occupancy.roomOf(stay);
    if (room == PlanGrid.NO_ROOM) {
      return true;
    }
    int sale = grid.shortestSale();
    return grid.missedWishes(stay, room) == 0
        && !grid.isMove(stay, room)
        && !grid.isShortGap(occupancy.emptyBefore(room, grid.from(stay), sale))
        && !grid.isShortGap(occupancy.emptyFrom(room, grid.until(stay), sale));
  }
}
