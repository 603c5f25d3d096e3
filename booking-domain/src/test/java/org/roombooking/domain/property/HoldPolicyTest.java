package org.roombooking.domain.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldPolicyTest {

  private static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration THIRTY_DAYS = Duration.ofDays(30);

  @Test
  void a_hold_lasts_from_a_minute_to_thirty_days() {
    assertThat(new HoldPolicy.Limited(MINUTE).endOfHoldFrom(NOON))
        .isEqualTo(Instant.parse("2030-06-01T12:01:00Z"));
    assertThat(new HoldPolicy.Limited(THIRTY_DAYS).endOfHoldFrom(NOON))
        .isEqualTo(Instant.parse("2030-07-01T12:00:00Z"));
  }

  @Test
  void a_hold_is_no_shorter_than_a_minute_and_no_longer_than_thirty_days() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoldPolicy.Limited(MINUTE.minusNanos(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoldPolicy.Limited(THIRTY_DAYS.plusNanos(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new HoldPolicy.Limited(Duration.ZERO));
  }

  @Test
  void a_hotel_that_says_nothing_holds_for_half_an_hour() {
    assertThat(HoldPolicy.standard()).isEqualTo(new HoldPolicy.Limited(Duration.ofMinutes(30)));
  }
}
