package org.roombooking.domain.assignment;

/**
 * The cost of a few stays in one number, so that two can be compared at once. Each part has room
 * for more of its kind than there ever are in a part of a plan that is looked at in one go.
 */
final class Penalty {

  private static final int NIGHT_BITS = 17;
  private static final int MOST_NIGHTS = 63;
  private static final int PART_BITS = 11;

  static final long WISH = 1L << NIGHT_BITS;
  static final long GAP = WISH << PART_BITS;
  static final long MOVE = GAP << PART_BITS;
  static final long UNPLACED = MOVE << PART_BITS;

  /** With no more stays than these, and no more wishes, the parts are kept apart. */
  static final int MOST = (1 << PART_BITS) - 1;

  private Penalty() {}

  /** Of two stays without a room the shorter one is easier to place later. */
  static long unplaced(int nights) {
    return UNPLACED + Math.min(nights, MOST_NIGHTS);
  }
}
