package org.roombooking.domain.assignment;

import java.util.Arrays;

/**
 * Stays with which something may be amiss: they were moved, a gap beside them is too short to sell,
 * or a wish is not met. Those with which all is well again are found out when they come up.
 */
final class Amiss {

  private static final int NOT_AMONG = -1;
  private static final int NEVER_AMONG = -2;

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final int[] stays;
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
    for (int night = Math.max(0, from - sale); night < last; night++) {
      int stay = occupancy.on(room, night);
      if (stay >= 0) {
        add(stay);
      }
    }
  }

  private void add(int stay) {
    if (place[stay] == NOT_AMONG) {
      place[stay] = size;
      stays[size++] = stay;
    }
  }

  /** One of those with which something is amiss, or any other if there are none. */
  int any(Spread spread, int other) {
    while (size > 0) {
      int stay = stays[spread.below(size)];
      if (!isWell(stay)) {
        return stay;
      }
      remove(stay);
    }
    return other;
  }

  private void remove(int stay) {
    int last = stays[--size];
    stays[place[stay]] = last;
    place[last] = place[stay];
    place[stay] = NOT_AMONG;
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
