package org.roombooking.domain.assignment.comparison;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Optional;
import org.roombooking.domain.assignment.PlanCost;

/**
 * CP-SAT of OR-Tools, one goal after the other: each is made as small as it gets, then kept while
 * the next one is. A goal has half of the time that is left, the last one all of it. The first one
 * begins with {@link FirstFit}, the others with what the one before found.
 */
final class CpSat implements RoomSolver {

  private static final int ONE_WORKER = 1;

  /** Probing and looking for symmetries take longer here than all the rest. */
  private static final int NONE = 0;

  private static final double ROUNDING = 1e-6;

  @Override
  public void prepare() {
    Loader.loadNativeLibraries();
  }

  @Override
  public void solve(Numbers numbers, Found found) {
    var model = new CpSatModel(numbers);
    var start = FirstFit.plan(numbers);
    found.plan(start);
    model.hint(start);
    found.modelled();
    var bound = Bound.NONE;
    boolean known = true;
    for (var goal : Goal.values()) {
      var outcome = minimize(goal, model, found);
      if (outcome.isEmpty()) {
        return;
      }
      int reached = goal.of(outcome.get().cost());
      if (known) {
        bound = bound.and(outcome.get().least());
        found.bound(bound);
      }
      known &= outcome.get().least() == reached;
      model.atMost(goal, reached);
    }
  }

  private record Outcome(PlanCost cost, int least) {}

  private static Optional<Outcome> minimize(Goal goal, CpSatModel model, Found found) {
    model.minimize(goal);
    var solver = new CpSolver();
    boolean isLast = goal == Goal.MISSED_WISHES;
    solver
        .getParameters()
        .setNumWorkers(ONE_WORKER)
        .setCpModelProbingLevel(NONE)
        .setSymmetryLevel(NONE);
    var status = solve(solver, isLast ? found.left() : found.left() / 2, model, found);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return Optional.empty();
    }
    var rooms = model.rooms(solver::booleanValue);
    model.hint(rooms);
    int least = Math.max(0, (int) Math.ceil(solver.bestObjectiveBound() - ROUNDING));
    return Optional.of(new Outcome(found.plan(rooms), least));
  }

  private static CpSolverStatus solve(
      CpSolver solver, double seconds, CpSatModel model, Found found) {
    return found.within(
        seconds, solver::stopSearch, () -> solver.solve(model.model(), telling(model, found)));
  }

  private static CpSolverSolutionCallback telling(CpSatModel model, Found found) {
    return new CpSolverSolutionCallback() {
      @Override
      public void onSolutionCallback() {
        found.plan(model.rooms(this::booleanValue));
      }
    };
  }
}
