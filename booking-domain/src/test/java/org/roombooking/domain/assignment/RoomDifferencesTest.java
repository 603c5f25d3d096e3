package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomDifferencesTest {

  private static final LocalDate DAY = LocalDate.of(2030, 6, 10);
  private static final RoomDifferences CLOSED = new RoomDifferences(Optional.of(DAY), false);
  private static final RoomDifferences OF_SIZE = new RoomDifferences(Optional.empty(), true);

  @Test
  void rooms_are_alike_from_the_day_on_which_none_is_closed() {
    assertThat(CLOSED.from(DAY.minusDays(1))).isEqualTo(CLOSED);
    assertThat(CLOSED.from(DAY)).isEqualTo(RoomDifferences.none());
  }

  @Test
  void sizes_differ_for_ever() {
    assertThat(OF_SIZE.from(DAY)).isEqualTo(OF_SIZE);
  }

  @Test
  void several_types_are_as_unalike_as_any_of_them() {
    var longer = new RoomDifferences(Optional.of(DAY.plusDays(1)), false);

    assertThat(CLOSED.and(longer)).isEqualTo(longer);
    assertThat(longer.and(CLOSED)).isEqualTo(longer);
    assertThat(CLOSED.and(OF_SIZE)).isEqualTo(new RoomDifferences(Optional.of(DAY), true));
    assertThat(OF_SIZE.and(RoomDifferences.none())).isEqualTo(OF_SIZE);
  }
}
