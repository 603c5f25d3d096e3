package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.money.Rounding.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivationTest {

  private static final Currency BAHT = Currency.getInstance("THB");
  private static final Rounding HALF_UP = Rounding.standard();

  private static Money satang(long amount) {
    return new Money(amount, BAHT);
  }

  private static Derivation derivation(
      int hundredths, long amount, Optional<Money> floor, Optional<Money> ceiling) {
    return new Derivation(
        PriceStandard.BASE,
        new Percentage(hundredths),
        satang(amount),
        floor,
        ceiling,
        Optional.empty());
  }

  private static Derivation plain(int hundredths, long amount) {
    return derivation(hundredths, amount, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1000", "-1000, 0, 900", "750, 0, 1075", "0, 55, 1055", "-1000, -55, 845"})
  void a_share_is_added_and_then_an_amount(int hundredths, long amount, long expected) {
    assertThat(plain(hundredths, amount).of(satang(1_000), HALF_UP)).isEqualTo(satang(expected));
  }

  @Test
  void nothing_is_rounded_before_the_end() {
    // 3 less a half is 1.5, and 0.5 with the amount: rounded twice it would be 1.
    assertThat(plain(-5_000, -1).of(satang(3), new Rounding(Direction.DOWN, 1)))
        .isEqualTo(satang(0));
  }

  @Test
  void it_is_held_between_the_floor_and_the_ceiling_before_it_is_rounded() {
    var held = derivation(-5_000, 0, Optional.of(satang(777)), Optional.of(satang(1_111)));
    var toTens = new Rounding(Direction.DOWN, 10);

    assertThat(held.of(satang(1_000), HALF_UP)).isEqualTo(satang(777));
    assertThat(held.of(satang(2_000), HALF_UP)).isEqualTo(satang(1_000));
    assertThat(held.of(satang(3_000), HALF_UP)).isEqualTo(satang(1_111));
    assertThat(held.of(satang(1_000), toTens)).isEqualTo(satang(770));
  }

  @Test
  void its_own_rounding_goes_before_the_hotel_s() {
    var toWholeBaht =
        new Derivation(
            PriceStandard.BASE,
            new Percentage(-1_000),
            satang(0),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Rounding(Direction.UP, 100)));

    assertThat(toWholeBaht.of(satang(1_001), HALF_UP)).isEqualTo(satang(1_000));
    assertThat(plain(-1_000, 0).of(satang(1_001), HALF_UP)).isEqualTo(satang(901));
  }

  @Test
  void a_night_never_costs_less_than_nothing_or_more_than_a_night_may() {
    assertThat(plain(0, -2_000).of(satang(1_000), HALF_UP)).isEqualTo(satang(0));
    assertThat(plain(100_000, 0).of(satang(99_999_999_999L), HALF_UP))
        .isEqualTo(satang(100_000_000_000L));
  }

  @Test
  void a_floor_is_not_above_the_ceiling_and_neither_is_below_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> derivation(0, 0, Optional.of(satang(2)), Optional.of(satang(1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> derivation(0, 0, Optional.of(satang(-1)), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> derivation(0, 0, Optional.empty(), Optional.of(satang(-1))));
    assertThat(derivation(0, 0, Optional.of(satang(1)), Optional.of(satang(1))).ceiling())
        .contains(satang(1));
  }
}
