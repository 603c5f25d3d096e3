package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.AttemptLimit;
import org.roombooking.domain.access.LogInAttempts;
import org.roombooking.domain.access.LogInAttempts.Attempt;
import org.roombooking.domain.access.Username;

/** What every {@link LogInAttempts} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface LogInAttemptsContract {

  Username MALEE = new Username("malee");

  Attempt ALLOWED = new Attempt.Allowed();

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_name_may_be_tried_ten_times_at_once() {
    assertThat(Stream.generate(() -> begin(MALEE, Given.NOW)).limit(10)).containsOnly(ALLOWED);

    assertThat(begin(MALEE, Given.NOW)).isEqualTo(tooManyUntil(Given.NOW.plusSeconds(30)));
  }

  @Test
  default void once_more_after_half_a_minute() {
    tryAsOftenAsAllowed();

    assertThat(begin(MALEE, Given.NOW.plusMillis(29_999)))
        .isEqualTo(tooManyUntil(Given.NOW.plusSeconds(30)));
    assertThat(begin(MALEE, Given.NOW.plusSeconds(30))).isEqualTo(ALLOWED);
    assertThat(begin(MALEE, Given.NOW.plusSeconds(30)))
        .isEqualTo(tooManyUntil(Given.NOW.plusSeconds(60)));
  }

  @Test
  default void who_is_refused_again_and_again_waits_no_longer_for_it() {
    tryAsOftenAsAllowed();
    Stream.generate(() -> begin(MALEE, Given.NOW)).limit(100).forEach(refused -> {});

    assertThat(begin(MALEE, Given.NOW.plusSeconds(30))).isEqualTo(ALLOWED);
  }

  @Test
  default void after_five_minutes_nothing_counts_any_more() {
    tryAsOftenAsAllowed();
    var later = Given.NOW.plus(AttemptLimit.EACH.multipliedBy(AttemptLimit.MOST));

    assertThat(Stream.generate(() -> begin(MALEE, later)).limit(11))
        .containsExactly(
            Stream.concat(
                    Stream.generate(() -> ALLOWED).limit(10),
                    Stream.of(tooManyUntil(later.plusSeconds(30))))
                .toArray(Attempt[]::new));
  }

  @Test
  default void an_attempt_that_is_taken_back_does_not_count() {
    tryAsOftenAsAllowed();

    ports().logInAttempts().takeBack(MALEE);

    assertThat(begin(MALEE, Given.NOW)).isEqualTo(ALLOWED);
    assertThat(begin(MALEE, Given.NOW)).isEqualTo(tooManyUntil(Given.NOW.plusSeconds(30)));
  }

  @Test
  default void to_take_back_more_than_was_begun_allows_no_more_than_ten() {
    assertThat(begin(MALEE, Given.NOW)).isEqualTo(ALLOWED);
    Stream.generate(() -> MALEE).limit(5).forEach(ports().logInAttempts()::takeBack);

    tryAsOftenAsAllowed();

    assertThat(begin(MALEE, Given.NOW)).isEqualTo(tooManyUntil(Given.NOW.plusSeconds(30)));
  }

  @Test
  default void each_name_is_counted_by_itself() {
    tryAsOftenAsAllowed();

    assertThat(begin(new Username("somchai"), Given.NOW)).isEqualTo(ALLOWED);
  }

  @Test
  default void names_are_forgotten_once_they_bear_nothing() {
    tryAsOftenAsAllowed();
    assertThat(begin(new Username("somchai"), Given.NOW)).isEqualTo(ALLOWED);
    var justBefore = Given.NOW.plusSeconds(30).minusMillis(1);

    assertThat(ports().logInAttempts().forgetOld(justBefore, 10)).isZero();
    assertThat(ports().logInAttempts().forgetOld(Given.NOW.plusSeconds(30), 10)).isEqualTo(1);
    assertThat(ports().logInAttempts().forgetOld(Given.NOW.plus(Duration.ofDays(1)), 10))
        .isEqualTo(1);
  }

  @Test
  default void no_more_names_are_forgotten_at_once_than_asked() {
    Stream.of("anan", "boon", "chai")
        .forEach(name -> assertThat(begin(new Username(name), Given.NOW)).isEqualTo(ALLOWED));
    var later = Given.NOW.plus(Duration.ofDays(1));

    assertThat(ports().logInAttempts().forgetOld(later, 2)).isEqualTo(2);
    assertThat(ports().logInAttempts().forgetOld(later, 2)).isEqualTo(1);
  }

  @Test
  default void of_many_at_one_moment_ten_are_allowed() {
    var attempts = Race.of(number -> begin(MALEE, Given.NOW));

    assertThat(Race.count(attempts))
        .containsEntry(Attempt.Allowed.class, 10L)
        .containsEntry(Attempt.TooMany.class, 22L);
  }

  private void tryAsOftenAsAllowed() {
    Stream.generate(() -> begin(MALEE, Given.NOW))
        .limit(AttemptLimit.MOST)
        .forEach(attempt -> assertThat(attempt).isEqualTo(ALLOWED));
  }

  private Attempt begin(Username name, Instant now) {
    return ports().logInAttempts().begin(name, now);
  }

  private static Attempt tooManyUntil(Instant again) {
    return new Attempt.TooMany(again);
  }
}
