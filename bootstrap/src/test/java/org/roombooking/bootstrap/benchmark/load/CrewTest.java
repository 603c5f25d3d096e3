package org.roombooking.bootstrap.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Callers of a round: when they ask, and what becomes of them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrewTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int CALLERS = 4;

  // Longer than a busy machine keeps anybody from asking.
  private static final int SECONDS_TO_COME = 30;

  private final List<Integer> opened = new ArrayList<>();
  private final List<Integer> closed = new ArrayList<>();

  /** A caller of whom is written down that they came and went. */
  private final class Guest implements Caller {

    private final int number;
    private final Caller asking;

    private Guest(int number, Caller asking) {
      this.number = number;
      this.asking = asking;
      opened.add(number);
    }

    @Override
    public boolean ask() throws Exception {
      return asking.ask();
    }

    @Override
    public void close() {
      closed.add(number);
    }
  }

  /** Nobody is answered before all have asked. */
  private Work togetherOnly() {
    var asked = new CountDownLatch(CALLERS);
    var left = new AtomicInteger(CALLERS);
    return number ->
        new Guest(
            number,
            () -> {
              asked.countDown();
              if (!asked.await(SECONDS_TO_COME, TimeUnit.SECONDS)) {
                throw new IOException("Not everybody came");
              }
              return left.getAndDecrement() > 0;
            });
  }

  @Test
  void callers_of_a_closed_loop_ask_at_the_same_time() throws Exception {
    assertThat(ClosedLoop.round(togetherOnly(), CALLERS, LONG).count()).isEqualTo(CALLERS);
  }

  @Test
  void callers_of_an_open_loop_ask_at_the_same_time() throws Exception {
    // Four requests, all of them due within a millisecond.
    var measured = OpenLoop.round(togetherOnly(), CALLERS, 4_000, Duration.ofMillis(1));

    assertThat(measured.count()).isEqualTo(CALLERS);
  }

  @Test
  void all_are_ready_before_any_of_them_asks() throws Exception {
    var readyWhenAsked = new ArrayList<Integer>();
    var asked = new AtomicInteger();
    Work work =
        number ->
            new Guest(
                number,
                () -> {
                  synchronized (readyWhenAsked) {
                    readyWhenAsked.add(opened.size());
                  }
                  return asked.incrementAndGet() < 10;
                });

    ClosedLoop.round(work, CALLERS, LONG);

    assertThat(readyWhenAsked).isNotEmpty().containsOnly(CALLERS);
  }

  @Test
  void all_go_home_when_a_round_is_over() throws Exception {
    ClosedLoop.round(number -> new Guest(number, () -> false), CALLERS, LONG);

    assertThat(closed).containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void all_go_home_when_one_of_them_was_not_served() {
    Caller refused =
        () -> {
          throw new IOException("503");
        };

    assertThatThrownBy(() ->
            ClosedLoop.round(
                number -> new Guest(number, number == 2 ? refused : () -> false), CALLERS, LONG))
        .hasMessageContaining("503");

    assertThat(closed).containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void those_who_were_ready_go_home_when_another_cannot_get_ready() {
    Work work =
        number -> {
          if (number == 2) {
            throw new IOException("Nothing listens");
          }
          return new Guest(number, () -> true);
        };

    assertThatThrownBy(() -> ClosedLoop.round(work, CALLERS, LONG))
        .hasMessageContaining("Nothing listens");

    assertThat(closed).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void all_kinds_of_a_mix_go_home() throws Exception {
    var mix =
        new Mix(
            List.of(
                new Mix.Share(500, number -> new Guest(number, () -> false)),
                new Mix.Share(500, number -> new Guest(number + CALLERS, () -> false))));

    ClosedLoop.round(mix, CALLERS, LONG);

    assertThat(closed).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void answers_by_the_second_are_those_of_the_time_that_a_round_took() throws Exception {
    var asked = new AtomicInteger();
    var askedAt = new ArrayList<Long>();
    long begin = System.nanoTime();

    var measured =
        ClosedLoop.round(
            number ->
                () -> {
                  askedAt.add(System.nanoTime());
                  return asked.incrementAndGet() <= 1_000;
                },
            1,
            LONG);

    double most = measured.count() / seconds(askedAt.getLast() - askedAt.getFirst());
    double least = measured.count() / seconds(System.nanoTime() - begin);
    assertThat(measured.perSecond()).isBetween(least, most);
  }

  private static double seconds(long nanos) {
    return (double) nanos / TimeUnit.SECONDS.toNanos(1);
  }
}
