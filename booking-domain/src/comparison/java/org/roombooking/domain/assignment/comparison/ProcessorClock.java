package org.roombooking.domain.assignment.comparison;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Tells how long this process has had a processor: on a machine that others use too, the only time
 * in which solvers can be compared. Threads that compile and collect garbage are counted as well.
 */
final class ProcessorClock {

  private static final long LOOK_EVERY_NANOS = 20_000_000;

  private final double begin = now();
  private final double limit;

  /**
   * Starts.
   *
   * @param limit in seconds
   */
  ProcessorClock(double limit) {
    this.limit = limit;
  }

  private static double now() {
    var spent = ProcessHandle.current().info().totalCpuDuration();
    return spent.orElseThrow(() -> new IllegalStateException("No processor time")).toNanos() / 1e9;
  }

  double seconds() {
    return now() - begin;
  }

  double left() {
    return Math.max(limit - seconds(), 0);
  }

  /**
   * Lets a solver work, and stops it as soon as it has used so much time.
   *
   * @param seconds from now on
   * @param stop called again and again from then on, as it may come before the solver has begun
   */
  <T> T within(double seconds, Runnable stop, Supplier<T> solve) {
    double end = seconds() + seconds;
    var watch = Thread.ofPlatform().daemon().start(() -> watch(end, stop));
    try {
      return solve.get();
    } finally {
      watch.interrupt();
    }
  }

  private void watch(double end, Runnable stop) {
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
      if (seconds() >= end && !Thread.currentThread().isInterrupted()) {
        stop.run();
      }
    }
  }
}
