package org.roombooking.domain.assignment;

/**
 * The cost of a few stays in one number, so that two can be compared at once. Each part has room
 * for more of its kind than there ever are in a part of a plan that is looked at in one go.
 */
enum Penalty {

  /** Where everybody keeps one room: wishes, gaps and moves are less than a stay without a room. */
  OF_STAYS(11, 3),

  /** Where some may change rooms, which is one part more and leaves less room for each. */
  WITH_CHANGES(9, 4);

  private static final int NIGHT_BITS = 6;
  private static final int MOST_NIGHTS = (1 << NIGHT_BITS) - 1;

  private final int most;
  private final long wish;
  private final long gap;
  private final long move;
  private final long change;
  private final long unplaced;

  Penalty(int partBits, int parts) {
    most = (1 << partBits) - 1;
    wish = 1L << (NIGHT_BITS + partBits);
    gap = wish << partBits;
    move = gap << partBits;
    change = move << partBits;
    unplaced = wish << (parts * partBits);
  }

  /** With no more rooms of stays than these, and no more wishes, the parts are kept apart. */
  int most() {
    return most;
  }

  /** What a stay costs in a room, whoever else is in it. */
  long inRoom(PlanGrid grid, int stay, int room) {
    return (grid.isMove(stay, room) ? move : 0) + wish * grid.missedWishes(stay, room);
  }

  long gaps(int count) {
    return gap * count;
  }

  /** Of guests who go on into another room. */
  long change() {
    return change;
  }

  /** No stay without a room costs less, and everything else together does. */
  long leastUnplaced() {
    return unplaced;
  }

  /** Of two stays without a room the shorter one is easier to place later. */
  long unplaced(int nights) {
    return unplaced + Math.min(nights, MOST_NIGHTS);
  }
}
