package org.roombooking.bootstrap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NightsByDoorTest {

  private final NightsByDoor<Integer> nights = new NightsByDoor<>();

  private static Stay march(int from, int until) {
    return new Stay(LocalDate.of(2016, 3, from), LocalDate.of(2016, 3, until));
  }

  @Test
  void one_empty_night_between_two_guests_is_a_gap() {
    nights.take(1, march(5, 7));
    nights.take(1, march(1, 4));

    assertThat(nights.oneNightGaps()).isEqualTo(1);
  }

  @Test
  void guests_who_follow_each_other_leave_none() {
    nights.take(1, march(1, 4));
    nights.take(1, march(4, 6));

    assertThat(nights.oneNightGaps()).isZero();
  }

  @Test
  void two_empty_nights_can_be_sold() {
    nights.take(1, march(1, 4));
    nights.take(1, march(6, 7));

    assertThat(nights.oneNightGaps()).isZero();
  }

  @Test
  void the_nights_before_the_first_guest_and_after_the_last_are_no_gap() {
    nights.take(1, march(2, 3));
    nights.take(2, march(4, 5));

    assertThat(nights.oneNightGaps()).isZero();
  }

  @Test
  void each_gap_of_each_door_counts() {
    for (int door = 1; door <= 2; door++) {
      nights.take(door, march(1, 2));
      nights.take(door, march(3, 4));
      nights.take(door, march(5, 9));
    }

    assertThat(nights.oneNightGaps()).isEqualTo(4);
  }

  @Test
  void two_guests_behind_one_door_are_not_passed_over() {
    nights.take(1, march(1, 4));

    assertThatThrownBy(() -> nights.take(1, march(3, 5)))
        .isInstanceOf(ReplayBroken.class)
        .hasMessageContaining("Two guests behind one door");
  }
}
