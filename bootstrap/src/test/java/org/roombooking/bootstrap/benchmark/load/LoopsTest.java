package org.roombooking.bootstrap.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoopsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void a_closed_loop_counts_what_was_answered_until_nothing_is_left() throws Exception {
    var measured = ClosedLoop.round(number -> () -> asked.incrementAndGet() <= 1_000, 4, LONG);

    assertThat(measured.count()).isEqualTo(1_000);
  }

  @Test
  void a_closed_loop_ends_when_the_time_is_over() throws Exception {
    var time = Duration.ofMillis(50);
    var measured = ClosedLoop.round(number -> () -> pause(Duration.ofMillis(1)), 2, time);

    // A busy machine may let nobody come before it is over.
    assertThat(measured.count()).isLessThanOrEqualTo(102);
  }

  @Test
  void a_closed_loop_tells_how_long_answers_took() throws Exception {
    Work slow = number -> () -> asked.incrementAndGet() <= 10 && pause(Duration.ofMillis(1));

    var measured = ClosedLoop.round(slow, 1, LONG);

    assertThat(measured.count()).isEqualTo(10);
    assertThat(measured.p50Millis()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void a_caller_who_is_not_served_fails_the_round() {
    Work refused =
        number ->
            () -> {
              throw new IOException("503");
            };

    assertThatThrownBy(() -> ClosedLoop.round(refused, 2, LONG)).hasMessageContaining("503");
  }

  @Test
  void an_open_loop_counts_latencies_from_when_requests_were_due() throws Exception {
    Work stuckOnce = number -> () -> asked.getAndIncrement() > 0 || pause(Duration.ofMillis(300));

    var measured = OpenLoop.round(stuckOnce, 1, 200, Duration.ofMillis(400));

    // 60 of 80 were due meanwhile, 5 ms after each other: in the middle one that waited for 100 ms.
    assertThat(measured.count()).isEqualTo(80);
    assertThat(measured.p50Millis()).isGreaterThan(80);
    assertThat(measured.p99Millis()).isGreaterThan(280);
    assertThat(asked).hasValue(80);
  }

  @Test
  void an_open_loop_that_has_nothing_left_to_ask_for_fails() {
    assertThatThrownBy(() -> OpenLoop.round(number -> () -> false, 1, 200, LONG))
        .hasMessageContaining("Nothing was left");
  }

  @Test
  void a_mix_asks_for_each_kind_as_often_as_its_share_says() throws Exception {
    var rare = new AtomicInteger();
    var mix =
        new Mix(
            List.of(
                new Mix.Share(900, number -> () -> true),
                new Mix.Share(100, number -> () -> rare.incrementAndGet() > 0)));

    ClosedLoop.round(number -> stopping(mix.open(number), 10_000), 1, LONG);

    assertThat(rare).hasValueBetween(800, 1_200);
  }

  private static Caller stopping(Caller caller, int after) {
    var count = new AtomicInteger();
    return () -> count.incrementAndGet() <= after && caller.ask();
  }

  private static boolean pause(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
    return true;
  }
}
