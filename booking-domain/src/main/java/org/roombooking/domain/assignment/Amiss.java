package org.roombooking.domain.assignment;

import java.util.Arrays;

/**
 * Stays with which something may be amiss: they were moved, a gap beside them is too short to sell,
 * or a wish is not met. Those with which all is well again are found out when they come up.
 */
final class Amiss {

  static final int NOBODY = -1;

  private static final int NOT_AMONG = -1;
  private static final int NEVER_AMONG = -2;

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final int[] stays;

  /** For each of them whether something is amiss, and not only may be. */
  private final boolean[] isKnown;

  private final int[] place;
  private int size;

  /**
   * Looks at those who may leave their rooms, and never at others.
   *
   * @param placed each of them in one room
   */
  Amiss(PlanGrid grid, Occupancy occupancy, int[] placed) {
    this.grid = grid;
    this.occupancy = occupancy;
    stays = new int[placed.length];
    isKnown = new boolean[placed.length];
    place = new int[grid.stays()];
    Arrays.fill(place, NEVER_AMONG);
    for (int stay : placed) {
      place[stay] = NOT_AMONG;
    }
    for (int stay : placed) {
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
    if (place[stay] == NOT_AMONG) {
      place[stay] = size;
      stays[size++] = stay;
    }
    if (place[stay] >= 0) {
      isKnown[place[stay]] = false;
    }
  }

  /** One of those with which something is amiss, or {@link #NOBODY}. */
  int any(Spread spread) {
    while (size > 0) {
      int any = spread.below(size);
      int stay = stays[any];
      if (isKnown[any] || !isWell(stay)) {
        isKnown[any] = true;
        return stay;
      }
      remove(any);
    }
    return NOBODY;
  }

  private void remove(int any) {
    place[stays[any]] = NOT_AMONG;
    size--;
    if (any < size) {
      stays[any] = stays[size];
      isKnown[any] = isKnown[size];
      place[stays[any]] = any;
    }
  }

  private boolean isWell(int stay) {
    int room = occupancy.roomOf(stay);
    int sale = grid.shortestSale();
    return grid.missedWishes(stay, room) == 0
        && !grid.isMove(stay, room)
        && !grid.isShortGap(occupancy.emptyBefore(room, grid.from(stay), sale))
        && !grid.isShortGap(occupancy.emptyFrom(room, grid.until(stay), sale));
  }
}
