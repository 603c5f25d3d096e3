package org.roombooking.domain.assignment;

/**
 * How much worse a plan may become by an exchange: the worse, the more rarely. A wish counts 1; a
 * gap and a move count more, as is their order, but not so much that none is ever put up with on
 * the way.
 */
final class Tolerance {

  private static final int MOVE = 30;
  private static final int GAP = 4;

  /** What is worse by as much is never put up with. */
  private static final int MUCH_WORSE = 16;

  /** A chance of one, as whole numbers tell it. */
  private static final int BITS = 31;

  private static final long CERTAIN = 1L << BITS;

  /** At first one in five of those that cost a wish is put up with. */
  private static final int AT_FIRST = 5;

  /** Of 32 chances so many are left in the next stage. */
  private static final int LEFT_OF_32 = 28;

  /** The chance of what is worse by so much. */
  private final long[] chance = new long[MUCH_WORSE];

  private Tolerance(long chanceOfOne) {
    chance[0] = CERTAIN;
    for (int worse = 1; worse < MUCH_WORSE; worse++) {
      chance[worse] = (chance[worse - 1] * chanceOfOne) >> BITS;
    }
  }

  /** How much is put up with at first. */
  static Tolerance atFirst() {
    return new Tolerance(CERTAIN / AT_FIRST);
  }

  /** How much is put up with in the next stage: after 50 of them one wish more in 3,500. */
  Tolerance later() {
    return new Tolerance(chance[1] * LEFT_OF_32 / 32);
  }

  /**
   * Whether a difference is put up with.
   *
   * @param number any number from 0 to {@link Integer#MAX_VALUE}
   */
  boolean admits(PlanCost difference, int number) {
    int worse =
        MOVE * difference.moves() + GAP * difference.shortGaps() + difference.missedWishes();
    return worse <= 0 || (worse < MUCH_WORSE && number < chance[worse]);
  }
}
