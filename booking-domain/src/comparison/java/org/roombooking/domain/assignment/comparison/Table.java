package org.roombooking.domain.assignment.comparison;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roombooking.domain.assignment.PlanCost;

/** Prints what was found, as Markdown. */
final class Table {

  private static final String LINE =
      "| %-10s | %14s | %6s | %6s | %6s | %-16s | %-16s | %9s | %9s | %8s | %6s | %s%n";

  private final PrintStream out;
  private final List<String> worse = new ArrayList<>();
  private int stays;

  Table(PrintStream out) {
    this.out = out;
  }

  void instance(Instance instance, Numbers numbers) {
    stays = numbers.stays();
    long pinned = IntStream.range(0, stays).filter(numbers::isPinned).count();
    out.printf(
        Locale.ROOT,
        "%n### %s%n%n%d rooms, %d stays, %d of them pinned, %d pairs of stay and room%s%n%n",
        instance.name(),
        numbers.rooms(),
        stays,
        pinned,
        numbers.choices(),
        instance.everybodyFits() ? "; everybody fits in, and nobody has to move" : "");
    out.printf(
        LINE,
        "solver",
        "placed",
        "moves",
        "gaps",
        "wishes",
        "bound",
        "proof",
        "best at s",
        "as good s",
        "ended s",
        "wall s",
        "note |");
    out.println("|---|---:|---:|---:|---:|---|---|---:|---:|---:|---:|---|");
  }

  void run(Contender contender, Run run, Map<Contender, Run> runs) {
    var best = run.best();
    var cost = best.map(Run.Plan::cost);
    out.printf(
        LINE,
        contender,
        cost.map(PlanCost::unplaced).map(unplaced -> stays - unplaced + " of " + stays).orElse("-"),
        cost.map(PlanCost::moves).map(String::valueOf).orElse("-"),
        cost.map(PlanCost::shortGaps).map(String::valueOf).orElse("-"),
        cost.map(PlanCost::missedWishes).map(String::valueOf).orElse("-"),
        bound(run.bound()),
        run.proof(),
        best.map(Run.Plan::seconds).map(Table::seconds).orElse("-"),
        ours(runs).map(run::secondsUntil).map(Table::secondsOrNever).orElse("-"),
        run.ended().isPresent() ? seconds(run.ended().getAsDouble()) : "-",
        String.format(Locale.ROOT, "%.1f", run.wall()),
        note(run) + " |");
    out.flush();
  }

  private static Optional<PlanCost> ours(Map<Contender, Run> runs) {
    return Optional.ofNullable(runs.get(Contender.PLANNER)).flatMap(Run::best).map(Run.Plan::cost);
  }

  private static String note(Run run) {
    var warm = run.warm();
    return warm.isPresent()
        ? "warm %s s %s".formatted(seconds(warm.getAsDouble()), run.note()).strip()
        : run.note();
  }

  private static String bound(Bound bound) {
    var known = bound.least().stream().map(String::valueOf);
    return Stream.concat(known, Stream.generate(() -> "-"))
        .limit(Goal.values().length)
        .collect(Collectors.joining(" / "));
  }

  private static String secondsOrNever(OptionalDouble seconds) {
    return seconds.isPresent() ? seconds(seconds.getAsDouble()) : "never";
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  /** Notes where somebody's plan is better than ours, and bounds that a plan contradicts. */
  void judge(Instance instance, Map<Contender, Run> runs) {
    runs.forEach((contender, run) ->
        run.best().ifPresent(plan -> judge(instance.name() + ": " + contender, plan.cost(), runs)));
  }

  private void judge(String whose, PlanCost cost, Map<Contender, Run> runs) {
    ours(runs)
        .filter(ours -> cost.compareTo(ours) < 0)
        .ifPresent(ours ->
            worse.add("%s has %s, the planner %s".formatted(whose, written(cost), written(ours))));
    runs.forEach((other, bounded) -> {
      if (bounded.bound().excludes(cost)) {
        worse.add("%s has %s, so the bound of %s is wrong".formatted(whose, written(cost), other));
      }
    });
  }

  private static String written(PlanCost cost) {
    return bound(Bound.of(cost));
  }

  void end() {
    out.printf(
        "%n%s%n",
        worse.isEmpty()
            ? "No plan was better than the planner's, and no bound was wrong."
            : "Better plans than the planner's:");
    worse.forEach(line -> out.println("- " + line));
  }
}
