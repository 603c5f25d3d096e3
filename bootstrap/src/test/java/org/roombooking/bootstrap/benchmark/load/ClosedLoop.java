package org.roombooking.bootstrap.benchmark.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * Callers who each ask again as soon as they are answered, until the time is over or nothing is
 * left to ask for.
 */
public final class ClosedLoop {

  private ClosedLoop() {}

  /** One round. The time of a round does not count what callers need to get ready. */
  public static Measured round(Work work, int callers, Duration time) throws Exception {
    try (var crew = Crew.open(work, callers)) {
      long end = System.nanoTime() + time.toNanos();
      return crew.work((caller, latencies) -> askUntil(end, caller, latencies));
    }
  }

  private static void askUntil(long end, Caller caller, Histogram latencies) throws Exception {
    long begin = System.nanoTime();
    while (begin < end && caller.ask()) {
      long answered = System.nanoTime();
      latencies.recordValue(answered - begin);
      begin = answered;
    }
  }
}
