package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheapestMatchingTest {

  @Test
  void who_wants_the_same_place_makes_way_where_that_costs_least() {
    assertThat(CheapestMatching.of(new long[][] {{1, 2, 9}, {1, 4, 9}, {1, 9, 5}}))
        .containsExactly(1, 0, 2);
  }

  @Test
  void what_is_not_possible_is_avoided_whatever_it_costs() {
    long no = CheapestMatching.IMPOSSIBLE;

    assertThat(CheapestMatching.of(new long[][] {{1, 1_000_000}, {1, no}})).containsExactly(1, 0);
  }

  @Test
  void without_rows_there_is_nothing_to_give() {
    assertThat(CheapestMatching.of(new long[0][0])).isEmpty();
  }

  @Test
  void no_way_of_all_is_cheaper() {
    var random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      var cost = costs(1 + random.nextInt(6), random);

      var columns = CheapestMatching.of(cost);

      assertThat(Arrays.stream(columns).distinct()).hasSize(cost.length);
      long sum = IntStream.range(0, cost.length).mapToLong(row -> cost[row][columns[row]]).sum();
      assertThat(sum).isEqualTo(cheapest(cost, 0, new boolean[cost.length]));
    }
  }

  private static long[][] costs(int size, Random random) {
    var cost = new long[size][size];
    for (var row : cost) {
      Arrays.setAll(
          row, column -> random.nextInt(5) == 0 ? CheapestMatching.IMPOSSIBLE : random.nextInt(10));
    }
    return cost;
  }

  private static long cheapest(long[][] cost, int row, boolean[] taken) {
    if (row == cost.length) {
      return 0;
    }
    long cheapest = Long.MAX_VALUE;
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        cheapest = Math.min(cheapest, cost[row][column] + cheapest(cost, row + 1, taken));
        taken[column] = false;
      }
    }
    return cheapest;
  }
}
