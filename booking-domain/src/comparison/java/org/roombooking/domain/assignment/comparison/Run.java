package org.roombooking.domain.assignment.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.roombooking.domain.assignment.PlanCost;

/** What one solver found on one instance. */
final class Run {

  record Plan(double seconds, PlanCost cost) {}

  private final List<Plan> plans = new ArrayList<>();
  private Bound bound = Bound.NONE;
  private OptionalDouble warm = OptionalDouble.empty();
  private OptionalDouble ended = OptionalDouble.empty();
  private double wall;
  private String note = "";

  /** Takes a line that {@link Found} wrote; others, from native libraries, are passed over. */
  void add(String line) {
    var words = Arrays.asList(line.strip().split(" ", -1));
    var rest = words.subList(1, words.size());
    switch (words.getFirst()) {
      case "plan" -> plans.add(plan(rest));
      case "bound" -> bound = rest.contains("") ? Bound.NONE : Bound.parse(rest);
      case "warm" -> warm = OptionalDouble.of(Double.parseDouble(rest.getFirst()));
      case "end" -> end(rest);
      case "note" -> note = String.join(" ", rest);
      default -> {}
    }
  }

  private void end(List<String> words) {
    ended = OptionalDouble.of(Double.parseDouble(words.getFirst()));
    wall = Double.parseDouble(words.getLast());
  }

  private static Plan plan(List<String> words) {
    var cost = words.subList(1, words.size()).stream().mapToInt(Integer::parseInt).toArray();
    return new Plan(
        Double.parseDouble(words.getFirst()), new PlanCost(cost[0], cost[1], cost[2], cost[3]));
  }

  void fail(String why) {
    note = note.isEmpty() ? why : note + "; " + why;
  }

  Optional<Plan> best() {
    return plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast());
  }

  /** When it first had a plan that costs no more. */
  OptionalDouble secondsUntil(PlanCost cost) {
    return plans.stream()
        .filter(plan -> plan.cost().compareTo(cost) <= 0)
        .mapToDouble(Plan::seconds)
        .findFirst();
  }

  Bound bound() {
    return bound;
  }

  /** The seconds on the wall until it ended. */
  double wall() {
    return wall;
  }

  OptionalDouble warm() {
    return warm;
  }

  OptionalDouble ended() {
    return ended;
  }

  String note() {
    return note;
  }

  String proof() {
    boolean isBest = best().filter(plan -> bound.isReachedBy(plan.cost())).isPresent();
    if (bound.leavesSomeOut()) {
      return isBest ? "impossible, best" : "impossible";
    }
    return isBest ? "best" : "none";
  }
}
