package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NightlyPricesTest {

  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);
  private static final Stay THREE_NIGHTS = Stay.of(TENTH, 3);
  private static final NightlyPrices PRICES =
      new NightlyPrices(THREE_NIGHTS, List.of(baht(10), baht(20), baht(30)));

  @Test
  void each_night_has_its_price_in_order() {
    assertThat(PRICES.byNight())
        .containsExactly(
            new NightPrice(TENTH, baht(10), List.of()),
            new NightPrice(TENTH.plusDays(1), baht(20), List.of()),
            new NightPrice(TENTH.plusDays(2), baht(30), List.of()));
  }

  @Test
  void the_total_is_the_sum_of_the_nights() {
    assertThat(PRICES.total()).isEqualTo(baht(60));
  }

  @Test
  void prices_can_be_told_by_a_rule_for_each_night() {
    assertThat(NightlyPrices.of(THREE_NIGHTS, night -> baht((night.getDayOfMonth() - 9) * 10L)))
        .isEqualTo(PRICES);
  }

  @Test
  void there_are_as_many_prices_as_nights() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NightlyPrices(THREE_NIGHTS, List.of(baht(1), baht(1))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new NightlyPrices(THREE_NIGHTS, List.of(baht(1), baht(1), baht(1), baht(1))));
  }

  @Test
  void a_night_may_cost_nothing_but_not_less() {
    assertThat(new NightlyPrices(Stay.of(TENTH, 1), List.of(baht(0))).total()).isEqualTo(baht(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NightlyPrices(Stay.of(TENTH, 1), List.of(baht(-1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NightlyPrices(THREE_NIGHTS, List.of(baht(1), baht(-1), baht(1))));
  }

  @Test
  void a_part_of_the_stay_keeps_the_prices_of_its_nights() {
    assertThat(PRICES.within(Stay.of(TENTH, 1)))
        .isEqualTo(new NightlyPrices(Stay.of(TENTH, 1), List.of(baht(10))));
    assertThat(PRICES.within(Stay.of(TENTH.plusDays(1), 2)))
        .isEqualTo(new NightlyPrices(Stay.of(TENTH.plusDays(1), 2), List.of(baht(20), baht(30))));
    assertThat(PRICES.within(THREE_NIGHTS)).isEqualTo(PRICES);
  }

  @Test
  void a_stay_that_is_no_part_of_it_has_no_prices_in_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICES.within(Stay.of(TENTH.minusDays(1), 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICES.within(Stay.of(TENTH.plusDays(2), 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRICES.within(Stay.of(TENTH.plusDays(3), 1)));
  }

  private static Money baht(long amount) {
    return new Money(amount * 100, Currency.getInstance("THB"));
  }
}
