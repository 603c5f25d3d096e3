package org.roombooking.domain.assignment.comparison;

import org.roombooking.domain.assignment.PlanCost;

/** What is to be small, the first before all others. */
enum Goal {
  UNPLACED,
  MOVES,
  SHORT_GAPS,
  MISSED_WISHES;

  int of(PlanCost cost) {
    return switch (this) {
      case UNPLACED -> cost.unplaced();
      case MOVES -> cost.moves();
      case SHORT_GAPS -> cost.shortGaps();
      case MISSED_WISHES -> cost.missedWishes();
    };
  }
}
