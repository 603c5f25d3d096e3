package org.roombooking.bootstrap.benchmark.floor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BareArraysTest {

  private static final int ARRIVAL = 100;

  @Test
  void finds_the_cheapest_hotels_in_their_order() {
    var few = new BareArrays(20, 3).cheapest(ARRIVAL);
    var many = new BareArrays(2_000, 3).cheapest(ARRIVAL);

    assertThat(few).isSorted().doesNotHaveDuplicates().hasSize(20);
    assertThat(many).isSorted().doesNotHaveDuplicates().hasSize(20);
    assertThat(total(many[19])).isLessThan(total(few[19])).isGreaterThan(3 * 8_000);
  }

  private static int total(long found) {
    return (int) (found >>> 32);
  }
}
