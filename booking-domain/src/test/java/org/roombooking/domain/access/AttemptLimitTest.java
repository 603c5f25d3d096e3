package org.roombooking.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each attempt counts for half a minute, one after the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttemptLimitTest {

  private static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");

  @Test
  void a_password_is_tried_ten_times_at_once_and_no_more() {
    assertThat(mayTryAgain(NOON, afterAttempts(9))).isTrue();
    assertThat(mayTryAgain(NOON, afterAttempts(10))).isFalse();
  }

  @Test
  void after_ten_attempts_the_next_one_is_due_in_half_a_minute_and_not_before() {
    var again = AttemptLimit.again(afterAttempts(10));

    assertThat(again).isEqualTo(NOON.plus(Duration.ofSeconds(30)));
    assertThat(mayTryAgain(again, afterAttempts(10))).isTrue();
    assertThat(mayTryAgain(again.minusNanos(1), afterAttempts(10))).isFalse();
  }

  private static boolean mayTryAgain(Instant now, Instant burdenedUntil) {
    return !burdenedUntil.isAfter(AttemptLimit.latestBurden(now));
  }

  private static Instant afterAttempts(int count) {
    return NOON.plus(AttemptLimit.EACH.multipliedBy(count));
  }
}
