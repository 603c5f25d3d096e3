package org.roombooking.bootstrap.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasuredTest {

  /** Answers that took from 1 to 1,000 milliseconds, each of them once. */
  private static Histogram fromOneToThousandMillis() {
    var latencies = new Histogram(4);
    for (int millis = 1; millis <= 1_000; millis++) {
      latencies.recordValue(Duration.ofMillis(millis).toNanos());
    }
    return latencies;
  }

  @Test
  void answers_are_counted_by_the_second() {
    var measured = Measured.of(fromOneToThousandMillis(), Duration.ofMillis(2_500).toNanos());

    assertThat(measured.count()).isEqualTo(1_000);
    assertThat(measured.perSecond()).isEqualTo(400);
  }

  @Test
  void half_took_less_than_the_median_one_in_a_hundred_more_than_p99_and_none_more_than_the_most() {
    var measured = Measured.of(fromOneToThousandMillis(), 1);

    assertThat(measured.p50Millis()).isBetween(499.9, 500.1);
    assertThat(measured.p99Millis()).isBetween(989.8, 990.2);
    assertThat(measured.maxMillis()).isBetween(999.8, 1_000.2);
  }
}
