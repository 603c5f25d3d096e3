package org.roombooking.domain.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UndoWindowTest {

  private static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  @Test
  void a_hotel_that_says_nothing_undoes_for_a_day() {
    assertThat(UndoWindow.standard()).isEqualTo(new UndoWindow(Duration.ofDays(1)));
  }

  @Test
  void a_step_is_undone_for_a_week_at_the_most() {
    assertThat(new UndoWindow(WEEK).length()).isEqualTo(WEEK);
    assertThatIllegalArgumentException().isThrownBy(() -> new UndoWindow(WEEK.plusNanos(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UndoWindow(Duration.ZERO.minusNanos(1)));
  }

  @Test
  void at_the_very_end_of_the_window_it_is_too_late() {
    var window = new UndoWindow(Duration.ofHours(1));
    var end = NOON.plus(Duration.ofHours(1));

    assertThat(window.isOpen(NOON, end.minusNanos(1))).isTrue();
    assertThat(window.isOpen(NOON, end)).isFalse();
  }

  @Test
  void where_the_window_has_no_length_nothing_is_undone() {
    assertThat(new UndoWindow(Duration.ZERO).isOpen(NOON, NOON)).isFalse();
  }
}
