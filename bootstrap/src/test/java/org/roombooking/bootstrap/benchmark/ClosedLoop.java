package org.roombooking.bootstrap.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers who each ask again as soon as they are answered, until a round's requests are done. */
final class ClosedLoop {

  static final int CALLERS = 16;

  private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private ClosedLoop() {}

  /** How a round went. */
  record Measured(double perSecond, double p50Millis, double p99Millis) {

    static Measured of(long[] latencies, long elapsed) {
      var sorted = latencies.clone();
      Arrays.sort(sorted);
      return new Measured(
          sorted.length * NANOS_PER_SECOND / elapsed,
          percentile(sorted, 50) / NANOS_PER_MILLI,
          percentile(sorted, 99) / NANOS_PER_MILLI);
    }

    private static long percentile(long[] sorted, int percent) {
      return sorted[(sorted.length - 1) * percent / 100];
    }
  }

  static Measured round(Work work) throws InterruptedException, ExecutionException {
    var call = work.nextRound();
    var latencies = new long[work.requestsPerRound()];
    var next = new AtomicInteger();
    long begin = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(CALLERS)) {
      var callers = new ArrayList<Future<?>>();
      for (int i = 0; i < CALLERS; i++) {
        int caller = i;
        callers.add(
            threads.submit(() -> {
              callUntilDone(call, caller, next, latencies);
              return null;
            }));
      }
      for (var caller : callers) {
        caller.get();
      }
    }
    return Measured.of(latencies, System.nanoTime() - begin);
  }

  private static void callUntilDone(
      Work.Call call, int caller, AtomicInteger next, long[] latencies) throws Exception {
    for (int i = next.getAndIncrement(); i < latencies.length; i = next.getAndIncrement()) {
      long begin = System.nanoTime();
      call.make(caller, i);
      latencies[i] = System.nanoTime() - begin;
    }
  }
}
