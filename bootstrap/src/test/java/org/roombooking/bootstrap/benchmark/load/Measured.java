package org.roombooking.bootstrap.benchmark.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * How a round went.
 *
 * @param count how many answers there were
 */
public record Measured(
    long count, double perSecond, double p50Millis, double p99Millis, double maxMillis) {

  private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  /**
   * Out of the latencies of a round.
   *
   * @param latencies in nanoseconds
   * @param elapsed how many nanoseconds the round took
   */
  static Measured of(Histogram latencies, long elapsed) {
    return new Measured(
        latencies.getTotalCount(),
        latencies.getTotalCount() * NANOS_PER_SECOND / elapsed,
        latencies.getValueAtPercentile(50) / NANOS_PER_MILLI,
        latencies.getValueAtPercentile(99) / NANOS_PER_MILLI,
        latencies.getMaxValue() / NANOS_PER_MILLI);
  }
}
