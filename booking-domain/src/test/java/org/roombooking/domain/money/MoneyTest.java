package org.roombooking.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyTest {

  private static final Currency BAHT = Currency.getInstance("THB");
  private static final Currency YEN = Currency.getInstance("JPY");

  @ParameterizedTest
  @CsvSource({
    "1500.50, THB, 150050",
    "1500.5, THB, 150050",
    "1500, THB, 150000",
    "0, THB, 0",
    "-0.01, THB, -1",
    "1.1000, THB, 110",
    "1500, JPY, 1500",
    "1500.0, JPY, 1500",
    "1.234, KWD, 1234",
    "92233720368547758.07, THB, 9223372036854775807",
  })
  void an_amount_is_kept_in_the_smallest_unit(String amount, String currency, long minorUnits) {
    var expected = new Money(minorUnits, Currency.getInstance(currency));

    assertThat(Money.of(new BigDecimal(amount), Currency.getInstance(currency)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1.001, THB", "0.5, JPY", "0.0001, KWD"})
  void an_amount_finer_than_the_smallest_unit_is_no_money(String amount, String currency) {
    assertThatThrownBy(() -> Money.of(new BigDecimal(amount), Currency.getInstance(currency)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void an_amount_too_large_to_count_is_refused_rather_than_wrapped() {
    var most = new Money(Long.MAX_VALUE, BAHT);
    var satang = new Money(1, BAHT);

    assertThatThrownBy(() -> Money.of(new BigDecimal("92233720368547758.08"), BAHT))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.plus(satang)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Money(Long.MIN_VALUE, BAHT).minus(satang))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void amounts_of_one_currency_are_reckoned_to_the_minor_unit() {
    var ten = new Money(1_000, BAHT);
    var satang = new Money(1, BAHT);

    assertThat(ten.plus(satang)).isEqualTo(new Money(1_001, BAHT));
    assertThat(ten.minus(satang)).isEqualTo(new Money(999, BAHT));
    assertThat(satang.minus(ten)).isEqualTo(new Money(-999, BAHT));
    assertThat(satang.times(3)).isEqualTo(new Money(3, BAHT));
    assertThat(ten.plus(Money.zero(BAHT))).isEqualTo(ten);
  }

  @Test
  void amounts_of_two_currencies_are_not_reckoned_with_each_other() {
    var baht = new Money(1, BAHT);
    var yen = new Money(1, YEN);

    assertThatIllegalArgumentException().isThrownBy(() -> baht.plus(yen));
    assertThatIllegalArgumentException().isThrownBy(() -> baht.minus(yen));
    assertThatIllegalArgumentException().isThrownBy(() -> baht.compareTo(yen));
    assertThat(baht).isNotEqualTo(yen);
  }

  @Test
  void amounts_of_one_currency_are_ordered_by_what_they_are_worth() {
    assertThat(new Money(-1, BAHT)).isLessThan(Money.zero(BAHT));
    assertThat(Money.zero(BAHT)).isLessThan(new Money(1, BAHT));
    assertThat(new Money(1, BAHT)).isEqualByComparingTo(new Money(1, BAHT));
  }

  @Test
  void only_an_amount_below_zero_is_negative() {
    assertThat(new Money(-1, BAHT).isNegative()).isTrue();
    assertThat(Money.zero(BAHT).isNegative()).isFalse();
    assertThat(new Money(1, BAHT).isNegative()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "150050, THB, 1500.50",
    "-1, THB, -0.01",
    "0, THB, 0.00",
    "1500, JPY, 1500",
    "1234, KWD, 1.234",
  })
  void an_amount_is_written_with_all_decimals_of_its_currency(
      long minorUnits, String currency, String written) {
    var money = new Money(minorUnits, Currency.getInstance(currency));

    assertThat(money.amount()).isEqualTo(new BigDecimal(written));
    assertThat(money).hasToString(written + " " + currency);
  }
}
