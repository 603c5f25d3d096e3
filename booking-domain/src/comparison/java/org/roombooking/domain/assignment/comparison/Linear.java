package org.roombooking.domain.assignment.comparison;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import org.roombooking.domain.assignment.PlanCost;

/**
 * SCIP, for plans and bounds, or GLOP, for the bound of the linear relaxation alone: one goal after
 * the other, as {@link CpSat} does it.
 */
final class Linear implements RoomSolver {

  /** Below this a number that should be whole is taken for the whole number below. */
  private static final double ROUNDING = 1e-4;

  /** For SCIP: its limit is meant in seconds of a processor. */
  private static final String PROCESSOR_TIME = "timing/clocktype = 1";

  private final String name;
  private final boolean wholeNumbers;

  private Linear(String name, boolean wholeNumbers) {
    this.name = name;
    this.wholeNumbers = wholeNumbers;
  }

  static Linear scip() {
    return new Linear("SCIP", true);
  }

  static Linear relaxation() {
    return new Linear("GLOP", false);
  }

  @Override
  public void prepare() {
    Loader.loadNativeLibraries();
  }

  @Override
  public void solve(Numbers numbers, Found found) {
    var solver = MPSolver.createSolver(name);
    var model = new FlowModel(numbers, solver, wholeNumbers);
    if (wholeNumbers) {
      solver.setSolverSpecificParametersAsString(PROCESSOR_TIME);
      var start = FirstFit.plan(numbers);
      found.plan(start);
      model.hint(start);
    }
    found.modelled();
    var bound = Bound.NONE;
    boolean known = true;
    for (var goal : Goal.values()) {
      model.minimize(goal);
      var status = solve(solver, goal, found);
      if (status != MPSolver.ResultStatus.OPTIMAL
          && (status != MPSolver.ResultStatus.FEASIBLE || !wholeNumbers)) {
        found.note("%s %s".formatted(goal, status));
        return;
      }
      int least = least(solver);
      if (known) {
        bound = bound.and(least);
        found.bound(bound);
      }
      if (wholeNumbers) {
        var rooms = model.rooms();
        PlanCost cost = found.plan(rooms);
        known &= least == goal.of(cost);
        model.atMost(goal, goal.of(cost));
        model.hint(rooms);
      } else {
        model.atMost(goal, least);
      }
    }
  }

  private MPSolver.ResultStatus solve(MPSolver solver, Goal goal, Found found) {
    if (wholeNumbers) {
      boolean isLast = goal == Goal.MISSED_WISHES;
      solver.setTimeLimit((long) (1000 * (isLast ? found.left() : found.left() / 2)));
      return solver.solve();
    }
    return found.within(found.left(), solver::interruptSolve, () -> solver.solve());
  }

  private int least(MPSolver solver) {
    double least = wholeNumbers ? solver.objective().bestBound() : solver.objective().value();
    return Math.max(0, (int) Math.ceil(least - ROUNDING));
  }
}
