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

  /** At first one in five of those that cost a wish is put up with, one in 20,000 at last. */
  private static final double AT_FIRST = 0.6;

  private static final double AT_LAST = 0.1;

  /** For what is worse by so much: the numbers from 0 to this one let it pass. */
  private final long[] pass = new long[MUCH_WORSE];

  /**
   * How much is put up with at some time.
   *
   * @param stage from 0, at first
   * @param last the stage at last
   */
  Tolerance(int stage, int last) {
    double warmth = AT_FIRST * StrictMath.pow(AT_LAST / AT_FIRST, (double) stage / last);
    for (int worse = 0; worse < MUCH_WORSE; worse++) {
      pass[worse] = (long) (StrictMath.exp(-worse / warmth) * Long.MAX_VALUE);
    }
  }

  /**
   * Whether a difference is put up with.
   *
   * @param number any number from 0 to {@link Long#MAX_VALUE}
   */
  boolean admits(PlanCost difference, long number) {
    int worse =
        MOVE * difference.moves() + GAP * difference.shortGaps() + difference.missedWishes();
    return worse <= 0 || (worse < MUCH_WORSE && number < pass[worse]);
  }
}
