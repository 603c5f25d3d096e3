package org.roombooking.domain.assignment.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roombooking.domain.assignment.PlanCost;

/**
 * What no plan is better than: the least of the first goals, in their order. Of those that follow
 * nothing is known.
 */
record Bound(List<Integer> least) {

  static final Bound NONE = new Bound(List.of());

  Bound {
    least = List.copyOf(least);
  }

  static Bound of(PlanCost cost) {
    return new Bound(Arrays.stream(Goal.values()).map(goal -> goal.of(cost)).toList());
  }

  /** With one goal more. */
  Bound and(int next) {
    return new Bound(
        IntStream.concat(least.stream().mapToInt(Integer::intValue), IntStream.of(next))
            .boxed()
            .toList());
  }

  /** Whether a plan of this cost is the best there is. */
  boolean isReachedBy(PlanCost cost) {
    return equals(of(cost));
  }

  /** Whether it says that there is no plan of this cost. */
  boolean excludes(PlanCost cost) {
    var costs = of(cost).least();
    for (int goal = 0; goal < least.size(); goal++) {
      int more = least.get(goal) - costs.get(goal);
      if (more != 0) {
        return more > 0;
      }
    }
    return false;
  }

  /** Whether it proves that some stay has no room in every plan. */
  boolean leavesSomeOut() {
    return !least.isEmpty() && least.getFirst() > 0;
  }

  /** Numbers with spaces between, to be read by {@link #parse}. */
  String written() {
    return least.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  static Bound parse(List<String> written) {
    return new Bound(written.stream().map(Integer::valueOf).toList());
  }
}
