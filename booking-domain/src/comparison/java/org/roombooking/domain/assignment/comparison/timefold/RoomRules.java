package org.roombooking.domain.assignment.comparison.timefold;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.greaterThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThanOrEqual;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.stream.IntStream;
import org.roombooking.domain.assignment.comparison.Numbers;

/** What is forbidden, and what is to be avoided, the worst first. */
public final class RoomRules implements ConstraintProvider {

  private static final BendableScore MEETING = BendableScore.ofHard(1, 4, 0, 1);
  private static final BendableScore UNPLACED = BendableScore.ofSoft(1, 4, 0, 1);
  private static final BendableScore MOVE = BendableScore.ofSoft(1, 4, 1, 1);
  private static final BendableScore SHORT_GAP = BendableScore.ofSoft(1, 4, 2, 1);
  private static final BendableScore MISSED_WISH = BendableScore.ofSoft(1, 4, 3, 1);

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      meeting(factory), unplaced(factory), move(factory), shortGap(factory), missedWish(factory)
    };
  }

  private static Constraint meeting(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(
            PlannedStay.class,
            equal(PlannedStay::getRoom),
            overlapping(PlannedStay::getFrom, PlannedStay::getUntil))
        .penalize(MEETING, PlannedStay::nightsShared)
        .asConstraint("Two in a room on the same night");
  }

  private static Constraint unplaced(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(PlannedStay.class)
        .filter(PlannedStay::isUnplaced)
        .penalize(UNPLACED)
        .asConstraint("Without a room");
  }

  private static Constraint move(ConstraintFactory factory) {
    return factory
        .forEach(PlannedStay.class)
        .filter(PlannedStay::isMoved)
        .penalize(MOVE)
        .asConstraint("Another room than was given");
  }

  /** Somebody leaves, too few empty nights follow, then somebody comes. */
  private static Constraint shortGap(ConstraintFactory factory) {
    return factory
        .forEach(Numbers.class)
        .flattenLast(RoomRules::shortLengths)
        .join(PlannedStay.class)
        .join(
            PlannedStay.class,
            equal((length, left) -> left.getRoom(), PlannedStay::getRoom),
            equal((length, left) -> left.getUntil() + length, PlannedStay::getFrom))
        .ifNotExists(
            PlannedStay.class,
            equal((length, left, next) -> left.getRoom(), PlannedStay::getRoom),
            lessThanOrEqual((length, left, next) -> left.getUntil(), PlannedStay::getFrom),
            greaterThan((length, left, next) -> next.getFrom(), PlannedStay::getFrom))
        .penalize(SHORT_GAP)
        .asConstraint("A gap too short to sell");
  }

  private static Iterable<Integer> shortLengths(Numbers numbers) {
    return IntStream.range(1, numbers.shortestSale()).boxed().toList();
  }

  private static Constraint missedWish(ConstraintFactory factory) {
    return factory
        .forEach(PlannedStay.class)
        .filter(stay -> stay.missed() > 0)
        .penalize(MISSED_WISH, PlannedStay::missed)
        .asConstraint("Wishes not met");
  }
}
