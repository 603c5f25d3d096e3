package org.roombooking.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.domain.money.Rounding.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundingTest {

  private static final Currency BAHT = Currency.getInstance("THB");
  private static final Percentage A_TENTH = new Percentage(1_000);

  private static Money satang(long amount) {
    return new Money(amount, BAHT);
  }

  @ParameterizedTest
  @CsvSource({
    "HALF_UP,     4, 0", "HALF_UP,     5, 1", "HALF_UP,    14, 1", "HALF_UP,    15, 2",
    "HALF_UP,    -4, 0", "HALF_UP,    -5,-1", "HALF_UP,   -15,-2", "HALF_UP,    10, 1",
    "HALF_EVEN,   4, 0", "HALF_EVEN,   5, 0", "HALF_EVEN,   6, 1", "HALF_EVEN,  15, 2",
    "HALF_EVEN,  -5, 0", "HALF_EVEN, -15,-2", "HALF_EVEN,  25, 2", "HALF_EVEN, -25,-2",
    "UP,          1, 1", "UP,          9, 1", "UP,         10, 1", "UP,         11, 2",
    "UP,         -1,-1", "UP,        -10,-1", "UP,          0, 0", "UP,        -11,-2",
    "DOWN,        9, 0", "DOWN,       10, 1", "DOWN,       19, 1", "DOWN,      -19,-1"
  })
  void a_tenth_of_an_amount_goes_the_way_of_the_rule(
      Direction direction, long amount, long expected) {
    assertThat(new Rounding(direction, 1).share(A_TENTH, satang(amount)))
        .isEqualTo(satang(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "HALF_UP,   112, 100", "HALF_UP,   113, 125", "HALF_UP,   125, 125",
    "UP,        101, 125", "DOWN,      124, 100", "HALF_EVEN, 150, 150"
  })
  void an_amount_becomes_a_multiple_of_the_step(Direction direction, long amount, long expected) {
    assertThat(new Rounding(direction, 25).round(satang(amount))).isEqualTo(satang(expected));
  }

  @Test
  void the_middle_between_two_steps_goes_away_from_nothing_or_to_the_even_multiple() {
    assertThat(new Rounding(Direction.HALF_UP, 100).round(satang(250))).isEqualTo(satang(300));
    assertThat(new Rounding(Direction.HALF_EVEN, 100).round(satang(250))).isEqualTo(satang(200));
    assertThat(new Rounding(Direction.HALF_EVEN, 100).round(satang(350))).isEqualTo(satang(400));
  }

  @Test
  void a_share_can_be_added_or_found_within() {
    var rounding = Rounding.standard();
    var vat = new Percentage(700);

    assertThat(rounding.round(Unrounded.of(satang(1_000)).withShare(vat))).isEqualTo(satang(1_070));
    assertThat(rounding.round(Unrounded.of(satang(1_000)).withShare(new Percentage(-2_500))))
        .isEqualTo(satang(750));
    assertThat(rounding.shareWithin(vat, satang(1_070))).isEqualTo(satang(70));
    assertThat(rounding.shareWithin(vat, satang(1_000))).isEqualTo(satang(65));
  }

  @Test
  void shares_of_shares_are_rounded_once() {
    var half = new Percentage(-5_000);
    var quarter = Unrounded.of(satang(6)).withShare(half).withShare(half);

    assertThat(Rounding.standard().round(quarter)).isEqualTo(satang(2));
    assertThat(Rounding.standard().round(quarter.plus(satang(-1)))).isEqualTo(satang(1));
    assertThat(new Rounding(Direction.DOWN, 1).round(quarter)).isEqualTo(satang(1));
  }

  @Test
  void what_is_not_rounded_yet_can_be_held_between_amounts() {
    var half = Unrounded.of(satang(5)).withShare(new Percentage(-5_000));

    assertThat(Rounding.standard().round(half.atLeast(satang(4)))).isEqualTo(satang(4));
    assertThat(Rounding.standard().round(half.atLeast(satang(2)))).isEqualTo(satang(3));
    assertThat(Rounding.standard().round(half.atMost(satang(2)))).isEqualTo(satang(2));
    assertThat(Rounding.standard().round(half.atMost(satang(3)))).isEqualTo(satang(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> half.plus(new Money(1, Currency.getInstance("JPY"))));
  }

  @Test
  void large_amounts_are_exact() {
    var all = satang(9_000_000_000_000_000_000L);

    assertThat(Rounding.standard().share(new Percentage(10_000), all)).isEqualTo(all);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rounding.standard().share(new Percentage(20_000), all));
  }

  @Test
  void a_step_is_1_to_a_million() {
    assertThat(new Rounding(Direction.UP, 1).step()).isEqualTo(1);
    assertThat(new Rounding(Direction.UP, 1_000_000).step()).isEqualTo(1_000_000);
    assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(Direction.UP, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(Direction.UP, 1_000_001));
  }

  @Test
  void a_percentage_is_read_and_written_as_people_do() {
    assertThat(Percentage.of(new BigDecimal("7.5"))).isEqualTo(new Percentage(750));
    assertThat(new Percentage(750)).hasToString("7.5 %");
    assertThat(new Percentage(1_000)).hasToString("10 %");
    assertThat(new Percentage(-10_000)).hasToString("-100 %");
    assertThat(new Percentage(100_000).percent()).isEqualTo(new BigDecimal("1000"));
    assertThat(new Percentage(-1).isNegative()).isTrue();
    assertThat(new Percentage(0).isNegative()).isFalse();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Percentage.of(new BigDecimal("0.001")));
    assertThatIllegalArgumentException().isThrownBy(() -> new Percentage(-10_001));
    assertThatIllegalArgumentException().isThrownBy(() -> new Percentage(100_001));
  }
}
