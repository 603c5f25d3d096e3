package org.roombooking.bootstrap.benchmark.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a constant rate, whether or not those before them have been answered. The latency of
 * each counts from when it was due, so that nobody who had to wait for a caller is left out.
 */
public final class OpenLoop {

  private OpenLoop() {}

  /**
   * One round.
   *
   * @param callers at least as many as requests are ever open at the same time
   */
  public static Measured round(Work work, int callers, double perSecond, Duration time)
      throws Exception {
    double gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long requests = Math.round(time.toNanos() / gap);
    var next = new AtomicLong();
    try (var crew = Crew.open(work, callers)) {
      long begin = System.nanoTime();
      return crew.work((caller, latencies) -> {
        for (long i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
          long due = begin + Math.round(i * gap);
          waitUntil(due);
          ask(caller);
          latencies.recordValue(System.nanoTime() - due);
        }
      });
    }
  }

  // A park may end early.
  private static void waitUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static void ask(Caller caller) throws Exception {
    if (!caller.ask()) {
      throw new IllegalStateException("Nothing was left to ask for");
    }
  }
}
