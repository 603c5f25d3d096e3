package org.roombooking.domain.assignment.comparison;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.assignment.PlanCost;

/**
 * Notes what a solver finds, and after how many seconds of a processor, on lines that {@link
 * Run#add} reads.
 */
public final class Found {

  private final Judge judge;
  private final PrintStream out;
  private final long start = System.nanoTime();
  private final ProcessorClock clock;
  private @Nullable PlanCost best;
  private int[] rooms = {};

  /**
   * Starts the clock.
   *
   * @param limit in seconds of a processor
   */
  Found(Numbers numbers, double limit, PrintStream out) {
    judge = new Judge(numbers);
    clock = new ProcessorClock(limit);
    this.out = out;
  }

  double seconds() {
    return clock.seconds();
  }

  /** Seconds until the solver has to end. */
  public double left() {
    return clock.left();
  }

  /**
   * Lets a solver work, and stops it when its time is over.
   *
   * @param seconds from now on
   */
  public <T> T within(double seconds, Runnable stop, Supplier<T> solve) {
    return clock.within(seconds, stop, solve);
  }

  /** Notes a plan, and says what it costs. */
  public PlanCost plan(int[] chosen) {
    double now = seconds();
    var cost = judge.cost(chosen);
    if (best == null || cost.compareTo(best) < 0) {
      best = cost;
      rooms = chosen.clone();
      out.printf(
          Locale.ROOT,
          "plan %.4f %d %d %d %d%n",
          now,
          cost.unplaced(),
          cost.moves(),
          cost.shortGaps(),
          cost.missedWishes());
    }
    return cost;
  }

  void bound(Bound bound) {
    out.println("bound " + bound.written());
  }

  /** Notes how long it took the second time and later. */
  void warm(double seconds) {
    out.printf(Locale.ROOT, "warm %.4f%n", seconds);
  }

  /** Notes how long it took until the solver could begin. */
  void modelled() {
    note(String.format(Locale.ROOT, "model in %.1f s", seconds()));
  }

  public void note(String text) {
    out.println("note " + text);
  }

  /** The rooms of the best plan; none if there was no plan. */
  int[] rooms() {
    return Arrays.copyOf(rooms, rooms.length);
  }

  void end() {
    out.printf(Locale.ROOT, "end %.4f %.1f%n", seconds(), (System.nanoTime() - start) / 1e9);
  }
}
