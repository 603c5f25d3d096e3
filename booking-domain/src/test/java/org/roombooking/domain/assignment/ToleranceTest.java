package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToleranceTest {

  private static final int MOST = Integer.MAX_VALUE;
  private static final Tolerance AT_FIRST = Tolerance.atFirst();
  private static final Tolerance AT_LAST =
      Stream.iterate(AT_FIRST, Tolerance::later).skip(49).findFirst().orElseThrow();

  private static final PlanCost A_WISH_MORE = new PlanCost(0, 0, 0, 1);

  @Test
  void what_is_no_worse_is_always_put_up_with() {
    assertThat(AT_LAST.admits(PlanCost.NOTHING, MOST)).isTrue();
    assertThat(AT_LAST.admits(new PlanCost(0, 0, 1, -4), MOST)).isTrue();
    assertThat(AT_LAST.admits(new PlanCost(0, -1, 7, 2), MOST)).isTrue();
  }

  @Test
  void what_is_a_little_worse_is_put_up_with_now_and_then_and_later_hardly_ever() {
    int oneInTen = MOST / 10;

    assertThat(AT_FIRST.admits(A_WISH_MORE, oneInTen)).isTrue();
    assertThat(AT_FIRST.admits(A_WISH_MORE, 3 * oneInTen)).isFalse();
    assertThat(AT_LAST.admits(A_WISH_MORE, oneInTen)).isFalse();
    assertThat(AT_LAST.admits(A_WISH_MORE, oneInTen / 10_000)).isTrue();
  }

  @Test
  void what_is_much_worse_is_never_put_up_with() {
    assertThat(AT_FIRST.admits(new PlanCost(0, 0, 3, 0), 0)).isTrue();
    assertThat(AT_FIRST.admits(new PlanCost(0, 0, 4, 0), 0)).isFalse();
    assertThat(AT_FIRST.admits(new PlanCost(0, 1, 0, 0), 0)).isFalse();
  }
}
