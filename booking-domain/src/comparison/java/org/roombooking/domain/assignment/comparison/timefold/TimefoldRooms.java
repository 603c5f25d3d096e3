package org.roombooking.domain.assignment.comparison.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.roombooking.domain.assignment.comparison.Found;
import org.roombooking.domain.assignment.comparison.Numbers;

/**
 * Timefold Solver: whoever was given a room begins there, the others by first fit in the order of
 * arrivals; then late acceptance with changes, swaps, and now and then some stays planned anew.
 */
public final class TimefoldRooms {

  private static final double OFTEN = 10;
  private static final int MOST_RUINED = 20;

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
            .withPhases(new ConstructionHeuristicPhaseConfig(), search())
            .withTerminationConfig(
                new TerminationConfig().withBestScoreLimit("[0]hard/[0/0/0/0]soft"));
    var solver = SolverFactory.<RoomsPlanned>create(config).buildSolver();
    solver.addEventListener(event -> note(event.getNewBestSolution(), numbers, found));
    note(
        found.within(found.left(), solver::terminateEarly, () -> solver.solve(start)),
        numbers,
        found);
  }

  private static LocalSearchPhaseConfig search() {
    var moves =
        new UnionMoveSelectorConfig()
            .withMoveSelectors(
                new ChangeMoveSelectorConfig().withFixedProbabilityWeight(OFTEN),
                new SwapMoveSelectorConfig().withFixedProbabilityWeight(OFTEN),
                new RuinRecreateMoveSelectorConfig()
                    .withMinimumRuinedCount(2)
                    .withMaximumRuinedCount(MOST_RUINED)
                    .withFixedProbabilityWeight(1.0));
    return new LocalSearchPhaseConfig().withMoveSelectorConfig(moves);
  }

  private static void note(RoomsPlanned planned, Numbers numbers, Found found) {
    var score = planned.getScore();
    if (score != null && score.isFeasible()) {
      found.plan(planned.rooms(numbers.stays()));
    }
  }
}
