package org.roombooking.domain.assignment.comparison;

import java.util.Arrays;

/** Who is compared. */
enum Contender {
  PLANNER("planner", false),
  TIMEFOLD("timefold", false),
  CP_SAT("cp-sat", true),
  SCIP("scip", true),
  RELAXATION("relaxation", true);

  private final String written;
  private final boolean listsChoices;

  Contender(String written, boolean listsChoices) {
    this.written = written;
    this.listsChoices = listsChoices;
  }

  static Contender of(String written) {
    return Arrays.stream(values())
        .filter(contender -> contender.written.equals(written))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No solver: " + written));
  }

  /**
   * How it plans.
   *
   * @param steps the budget of the product's planner
   */
  RoomSolver solver(long steps) {
    return switch (this) {
      case PLANNER -> new ProductPlanner(steps);
      case TIMEFOLD -> new Timefold();
      case CP_SAT -> new CpSat();
      case SCIP -> Linear.scip();
      case RELAXATION -> Linear.relaxation();
    };
  }

  /** Whether its model has a variable for every pair of a stay and a room. */
  boolean listsChoices() {
    return listsChoices;
  }

  @Override
  public String toString() {
    return written;
  }
}
