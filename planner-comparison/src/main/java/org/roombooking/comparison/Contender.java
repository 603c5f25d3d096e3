package org.roombooking.comparison;

import java.util.Arrays;

/** Who is compared. */
enum Contender {
  PLANNER("planner"),
  TIMEFOLD("timefold"),
  CP_SAT("cp-sat"),
  SCIP("scip"),
  RELAXATION("relaxation");

  private final String written;

  Contender(String written) {
    this.written = written;
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
   * @param mostChoices how many pairs of stay and room a model of all of them may have
   */
  RoomSolver solver(long steps, long mostChoices) {
    return switch (this) {
      case PLANNER -> new ProductPlanner(steps);
      case TIMEFOLD -> new Timefold();
      case CP_SAT -> new CpSat(mostChoices);
      case SCIP -> Linear.scip(mostChoices);
      case RELAXATION -> Linear.relaxation(mostChoices);
    };
  }

  @Override
  public String toString() {
    return written;
  }
}
