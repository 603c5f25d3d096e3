package org.roombooking.comparison.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import org.roombooking.comparison.Found;
import org.roombooking.comparison.Numbers;

/** Timefold Solver as it comes: first fit in the order of arrivals, then late acceptance. */
public final class TimefoldRooms {

  private TimefoldRooms() {}

  /** Plans until the time is over, or a plan costs nothing. */
  public static void solve(Numbers numbers, Found found) {
    var start = RoomsPlanned.of(numbers);
    var config =
        new SolverConfig()
            .withSolutionClass(RoomsPlanned.class)
            .withEntityClasses(PlannedStay.class)
            .withConstraintProviderClass(RoomRules.class)
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withRandomSeed(0L)
            .withTerminationConfig(
                new TerminationConfig()
                    .withSpentLimit(Duration.ofMillis((long) (1000 * found.left())))
                    .withBestScoreLimit("[0]hard/[0/0/0/0]soft"));
    var solver = SolverFactory.<RoomsPlanned>create(config).buildSolver();
    solver.addEventListener(event -> note(event.getNewBestSolution(), numbers, found));
    note(solver.solve(start), numbers, found);
  }

  private static void note(RoomsPlanned planned, Numbers numbers, Found found) {
    var score = planned.getScore();
    if (score != null && score.isFeasible()) {
      found.plan(planned.rooms(numbers.stays()));
    }
  }
}
