package org.roombooking.application.inventory.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NightPricesTest {

  static Stream<Arguments> nights() {
    return Stream.of(
        Arguments.of(new int[] {0, 150_000, 6_553_400, -1}, 2),
        Arguments.of(new int[] {150_000, 6_553_500, -1}, 4),
        Arguments.of(new int[] {65_534, 1, -1}, 2),
        Arguments.of(new int[] {65_535, 1, -1}, 4),
        Arguments.of(new int[] {150_050, 1, -1}, 4),
        Arguments.of(new int[] {Integer.MAX_VALUE, 0, -1}, 4));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void prices_are_kept_to_the_cent_in_as_little_room_as_they_need(int[] amounts, int bytesOfEach) {
    var prices = NightPrices.of(amounts);

    assertThat(IntStream.range(0, amounts.length).map(prices::at)).containsExactly(boxed(amounts));
    assertThat(prices.bytes()).isEqualTo((long) bytesOfEach * amounts.length);
  }

  private static Integer[] boxed(int[] amounts) {
    return Arrays.stream(amounts).boxed().toArray(Integer[]::new);
  }

  @ParameterizedTest
  @MethodSource("nights")
  void two_nights_cost_what_both_cost(int[] amounts) {
    var prices = NightPrices.of(amounts);
    var sums = new long[amounts.length];

    prices.addTo(sums, 0, amounts.length - 1);
    prices.addTo(sums, 1, amounts.length - 1);

    assertThat(sums[0]).isEqualTo(amounts[0]);
    assertThat(sums[1]).isEqualTo(2L * amounts[1]);
  }

  @Test
  void nights_are_alike_if_every_column_costs_the_same() {
    var prices = NightPrices.of(new int[] {100, -1});

    assertThat(prices.isLike(NightPrices.of(new int[] {100, -1}))).isTrue();
    assertThat(prices.isLike(NightPrices.of(new int[] {1, -1}))).isFalse();
    assertThat(prices.isLike(NightPrices.of(new int[] {100, 100}))).isFalse();
  }
}
