package org.roombooking.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ten rooms, of which some cannot be sold (docs/rules.md: Terms of a night). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NightTermsTest {

  @Test
  void all_rooms_can_be_sold_of_which_nobody_has_any() {
    assertThat(sellable(0, 0, 0, 0, 0)).isEqualTo(10);
  }

  @Test
  void a_room_that_is_out_of_service_sold_held_or_locked_is_one_fewer() {
    assertThat(sellable(1, 0, 0, 0, 0)).isEqualTo(9);
    assertThat(sellable(0, 1, 0, 0, 0)).isEqualTo(9);
    assertThat(sellable(0, 0, 1, 0, 0)).isEqualTo(9);
    assertThat(sellable(0, 0, 0, 1, 0)).isEqualTo(9);
    assertThat(sellable(1, 2, 3, 1, 0)).isEqualTo(3);
  }

  @Test
  void as_many_more_can_be_sold_as_may_be_overbooked() {
    assertThat(sellable(0, 10, 0, 0, 2)).isEqualTo(2);
  }

  @Test
  void more_may_be_taken_than_can_be_sold() {
    assertThat(sellable(1, 9, 1, 0, 0)).isEqualTo(-1);
  }

  private static int sellable(int outOfService, int sold, int held, int locked, int overbooking) {
    return new NightTerms(
            LocalDate.of(2030, 6, 10), 10, outOfService, sold, held, locked, overbooking)
        .sellable();
  }
}
