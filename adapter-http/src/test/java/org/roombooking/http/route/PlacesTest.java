package org.roombooking.http.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void who_finds_no_place_in_time_is_told_to_come_back() {
    var places = new Places(2, Duration.ZERO, Phrase.PLANS_BUSY);

    assertThatThrownBy(() -> within(places, 2, () -> places.take(() -> "done")))
        .isInstanceOfSatisfying(
            RefusedRequest.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo(ProblemCode.UNAVAILABLE);
              assertThat(refused.problem().headers()).isEqualTo(Map.of("Retry-After", "1"));
            });
  }

  @Test
  void a_place_is_free_again_when_the_work_has_been_done_or_has_failed() {
    var places = new Places(1, Duration.ZERO, Phrase.PLANS_BUSY);
    Supplier<String> failing =
        () -> {
          throw new IllegalStateException("broken");
        };

    assertThatThrownBy(() -> places.take(failing)).isInstanceOf(IllegalStateException.class);

    assertThat(places.take(() -> "one")).isEqualTo("one");
    assertThat(places.take(() -> "other")).isEqualTo("other");
  }

  @Test
  void who_is_patient_gets_the_place_of_whoever_is_done() throws InterruptedException {
    var places = new Places(1, LONG, Phrase.PLANS_BUSY);
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(() ->
            places.take(() -> {
              begun.countDown();
              await(mayEnd);
              return "first";
            }));
    begun.await();
    var second = CompletableFuture.supplyAsync(() -> places.take(() -> "second"));
    mayEnd.countDown();

    assertThat(first.join()).isEqualTo("first");
    assertThat(second.join()).isEqualTo("second");
  }

  private static <T> T within(Places places, int others, Supplier<T> work) {
    return others == 0 ? work.get() : places.take(() -> within(places, others - 1, work));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }
}
