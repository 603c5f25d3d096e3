package org.roombooking.domain.assignment;

import java.util.Comparator;

/**
 * How good a plan is. What comes first counts first (docs/rules.md: Planned): no number of moves is
 * worth a stay without a room.
 *
 * @param unplaced stays without a room
 * @param roomChanges how often guests change rooms during their stay
 * @param moves stays that have another room than they were given
 * @param shortGaps gaps between two stays of a room that are too short to be sold
 * @param missedWishes wishes that the rooms do not meet, over all stays; of guests who change rooms
 *     in each of them
 */
public record PlanCost(int unplaced, int roomChanges, int moves, int shortGaps, int missedWishes)
    implements Comparable<PlanCost> {

  public static final PlanCost NOTHING = new PlanCost(0, 0, 0, 0, 0);

  private static final Comparator<PlanCost> ORDER =
      Comparator.comparingInt(PlanCost::unplaced)
          .thenComparingInt(PlanCost::roomChanges)
          .thenComparingInt(PlanCost::moves)
          .thenComparingInt(PlanCost::shortGaps)
          .thenComparingInt(PlanCost::missedWishes);

  /** The cost of a plan in which nobody changes rooms. */
  public PlanCost(int unplaced, int moves, int shortGaps, int missedWishes) {
    this(unplaced, 0, moves, shortGaps, missedWishes);
  }

  public PlanCost plus(PlanCost other) {
    return new PlanCost(
        unplaced + other.unplaced,
        roomChanges + other.roomChanges,
        moves + other.moves,
        shortGaps + other.shortGaps,
        missedWishes + other.missedWishes);
  }

  @Override
  public int compareTo(PlanCost other) {
    return ORDER.compare(this, other);
  }
}
