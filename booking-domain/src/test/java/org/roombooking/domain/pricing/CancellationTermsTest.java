package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.CancellationTerms.Step;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CancellationTermsTest {

  private static final Currency BAHT = Currency.getInstance("THB");
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);

  /** 100, 200 and 300 baht, and a fee of 5 on the first night. */
  private static final NightlyPrices ROOM =
      new NightlyPrices(
          Stay.of(TENTH, 3),
          List.of(baht(100), baht(200), baht(300)),
          List.of(
              List.of(new NightCharge(new ChargeCode("FEE"), baht(5), false)),
              List.of(),
              List.of()));

  private static final CancellationTerms TERMS =
      new CancellationTerms(
          List.of(new Step(-18, new Fee.Nights(1)), new Step(48, new Fee.None())),
          new Fee.OfTotal(new Percentage(5_000)),
          new Fee.OfTotal(new Percentage(10_000)));

  private static Money baht(long amount) {
    return new Money(amount * 100, BAHT);
  }

  private static Money of(Fee fee) {
    return fee.of(ROOM, Rounding.standard());
  }

  private static FeeTimeline frozen(ZoneId zone) {
    return TERMS.freeze(ROOM, zone, Rounding.standard());
  }

  @Test
  void a_fee_is_nothing_nights_a_share_or_an_amount_and_never_more_than_the_room() {
    assertThat(of(new Fee.None())).isEqualTo(baht(0));
    assertThat(of(new Fee.Nights(1))).isEqualTo(baht(105));
    assertThat(of(new Fee.Nights(2))).isEqualTo(baht(305));
    assertThat(of(new Fee.Nights(9))).isEqualTo(baht(605));
    assertThat(of(new Fee.OfTotal(new Percentage(1_000)))).isEqualTo(new Money(6_050, BAHT));
    assertThat(of(new Fee.Flat(baht(500)))).isEqualTo(baht(500));
    assertThat(of(new Fee.Flat(baht(606)))).isEqualTo(baht(605));
  }

  @Test
  void a_fee_is_of_something() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Fee.Nights(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fee.Flat(baht(0)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fee.OfTotal(new Percentage(0)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fee.OfTotal(new Percentage(10_001)));
    assertThat(new Fee.OfTotal(new Percentage(1)).share()).isEqualTo(new Percentage(1));
    assertThat(of(new Fee.Flat(new Money(1, BAHT)))).isEqualTo(new Money(1, BAHT));
  }

  @ParameterizedTest
  @CsvSource({
    "2030-06-07T16:59:59Z,   0",
    "2030-06-07T17:00:00Z, 105",
    "2030-06-10T10:59:59Z, 105",
    "2030-06-10T11:00:00Z, 302.50"
  })
  void what_it_costs_goes_by_the_clock_of_the_hotel(Instant now, BigDecimal fee) {
    assertThat(frozen(BANGKOK).feeAt(now)).isEqualTo(Money.of(fee, BAHT));
    assertThat(frozen(BANGKOK).noShow()).isEqualTo(baht(605));
  }

  @Test
  void a_day_before_arrival_is_24_hours_before_it_even_if_clocks_change() {
    var chicago = ZoneId.of("America/Chicago");
    var room = NightlyPrices.of(Stay.of(LocalDate.of(2030, 3, 11), 1), night -> baht(1));
    var terms =
        new CancellationTerms(
            List.of(new Step(24, new Fee.None())), new Fee.Nights(1), new Fee.None());

    // Clocks went forward on the day before, which had 23 hours.
    assertThat(terms.freeze(room, chicago, Rounding.standard()).steps().getFirst().until())
        .isEqualTo(Instant.parse("2030-03-10T05:00:00Z"));
  }

  @Test
  void steps_are_in_order_and_each_for_its_own_moment() {
    assertThat(TERMS.steps()).extracting(Step::hoursBefore).containsExactly(48, -18);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new CancellationTerms(
                List.of(new Step(1, new Fee.None()), new Step(1, new Fee.Nights(1))),
                new Fee.None(),
                new Fee.None()));
  }

  @Test
  void a_step_is_from_a_year_before_arrival_to_the_end_of_the_day_of_it() {
    assertThat(new Step(8_784, new Fee.None()).hoursBefore()).isEqualTo(8_784);
    assertThat(new Step(-24, new Fee.None()).hoursBefore()).isEqualTo(-24);
    assertThatIllegalArgumentException().isThrownBy(() -> new Step(-25, new Fee.None()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Step(8_785, new Fee.None()));
  }

  @Test
  void terms_have_20_steps_at_the_most() {
    assertThat(termsOf(20).steps()).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> termsOf(21));
  }

  private static CancellationTerms termsOf(int steps) {
    return new CancellationTerms(
        IntStream.range(0, steps).mapToObj(hours -> new Step(hours, new Fee.None())).toList(),
        new Fee.Nights(1),
        new Fee.Nights(1));
  }

  @Test
  void two_rooms_cost_what_each_costs_at_every_moment() {
    var other =
        new CancellationTerms(
                List.of(new Step(72, new Fee.None()), new Step(48, new Fee.Flat(baht(10)))),
                new Fee.Flat(baht(20)),
                new Fee.None())
            .freeze(ROOM, BANGKOK, Rounding.standard());
    var both = frozen(BANGKOK).plus(other);

    for (int hour = -100; hour < 100; hour++) {
      var now = Instant.parse("2030-06-09T17:00:00Z").plusSeconds(hour * 3_600L);
      assertThat(both.feeAt(now)).isEqualTo(frozen(BANGKOK).feeAt(now).plus(other.feeAt(now)));
    }
    assertThat(both.noShow()).isEqualTo(baht(605));
    assertThat(both.steps()).hasSize(3);
  }

  @Test
  void free_terms_cost_nothing_ever() {
    var free = CancellationTerms.free().freeze(ROOM, BANGKOK, Rounding.standard());

    assertThat(free).isEqualTo(FeeTimeline.free(BAHT));
    assertThat(free.feeAt(Instant.MAX)).isEqualTo(baht(0));
  }

  @Test
  void a_timeline_is_in_order() {
    var step = new FeeTimeline.Step(Instant.EPOCH, baht(0));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeeTimeline(List.of(step, step), baht(0), baht(0)));
  }
}
