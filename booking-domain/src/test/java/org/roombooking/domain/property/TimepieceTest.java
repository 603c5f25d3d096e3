package org.roombooking.domain.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimepieceTest {

  private static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");

  @Test
  void a_hotel_has_everybodys_time_unless_it_has_its_own() {
    assertThat(new Timepiece.Common().at(NOON)).isEqualTo(NOON);
    assertThat(Timepiece.Sandbox.unset().at(NOON)).isEqualTo(NOON);
  }

  @Test
  void a_clock_of_its_own_runs_on_from_where_it_was_set() {
    var clock = Timepiece.Sandbox.unset().forward(Duration.ofDays(3)).forward(Duration.ofHours(1));

    assertThat(clock.at(NOON)).isEqualTo(Instant.parse("2030-06-04T13:00:00Z"));
    assertThat(clock.at(NOON.plusSeconds(5))).isEqualTo(Instant.parse("2030-06-04T13:00:05Z"));
  }

  @Test
  void no_clock_is_behind_everybody_elses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Timepiece.Sandbox(Duration.ofNanos(-1)));
  }
}
