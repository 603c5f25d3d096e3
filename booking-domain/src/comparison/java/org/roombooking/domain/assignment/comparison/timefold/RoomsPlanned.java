package org.roombooking.domain.assignment.comparison.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.assignment.comparison.Numbers;

/** All stays with the rooms they have so far. */
@PlanningSolution
public class RoomsPlanned {

  @ProblemFactProperty private @Nullable Numbers numbers;

  @PlanningEntityCollectionProperty private List<PlannedStay> stays = List.of();

  @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 4)
  private @Nullable BendableScore score;

  /** For the solver, which copies. */
  public RoomsPlanned() {}

  static RoomsPlanned of(Numbers numbers) {
    var planned = new RoomsPlanned();
    planned.numbers = numbers;
    planned.stays = new ArrayList<>();
    Map<List<Integer>, List<Integer>> known = new HashMap<>();
    for (int stay = 0; stay < numbers.stays(); stay++) {
      var candidates =
          numbers.isPinned(stay)
              ? List.of(numbers.pinnedTo(stay))
              : Arrays.stream(numbers.candidates(stay)).boxed().toList();
      planned.stays.add(
          PlannedStay.of(numbers, stay, known.computeIfAbsent(candidates, same -> same)));
    }
    for (var closed : numbers.closed()) {
      planned.stays.add(PlannedStay.closed(planned.stays.size(), closed));
    }
    return planned;
  }

  public @Nullable Numbers getNumbers() {
    return numbers;
  }

  public List<PlannedStay> getStays() {
    return stays;
  }

  public @Nullable BendableScore getScore() {
    return score;
  }

  public void setScore(@Nullable BendableScore score) {
    this.score = score;
  }

  /** The room of each stay, closed times left out. */
  int[] rooms(int count) {
    return stays.stream()
        .limit(count)
        .mapToInt(stay -> {
          var room = stay.getRoom();
          return room == null ? Numbers.NO_ROOM : room;
        })
        .toArray();
  }
}
