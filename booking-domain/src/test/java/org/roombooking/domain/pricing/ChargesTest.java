package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.roombooking.domain.pricing.ChargeBasis.Per.NIGHT;
import static org.roombooking.domain.pricing.ChargeBasis.Per.PERSON_NIGHT;
import static org.roombooking.domain.pricing.ChargeBasis.Per.PERSON_STAY;
import static org.roombooking.domain.pricing.ChargeBasis.Per.STAY;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChargesTest {

  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);
  private static final Stay THREE_NIGHTS = Stay.of(TENTH, 3);
  private static final List<Money> PRICES = List.of(baht(100), baht(200), baht(300));

  private static Money baht(long amount) {
    return satang(amount * 100);
  }

  private static Money satang(long amount) {
    return new Money(amount, Currency.getInstance("THB"));
  }

  private static ChargeBasis percent(int hundredths) {
    return new ChargeBasis.OfPrice(new Percentage(hundredths));
  }

  private static ChargeBasis flat(long baht, ChargeBasis.Per per) {
    return new ChargeBasis.Flat(baht(baht), per);
  }

  private static Charge charge(
      String code, ChargeBasis basis, Optional<Money> cap, boolean inclusive, NightRange nights) {
    return new Charge(
        new ChargeId(new UUID(0, 1)),
        new HotelId(new UUID(0, 2)),
        new ChargeCode(code),
        "A charge",
        basis,
        cap,
        inclusive,
        nights);
  }

  private static Charge charge(ChargeBasis basis) {
    return charge("TAX", basis, Optional.empty(), false, NightRange.all());
  }

  private static Charge capped(ChargeBasis basis, long cap) {
    return charge("TAX", basis, Optional.of(baht(cap)), false, NightRange.all());
  }

  private static Charge inclusive(ChargeBasis basis) {
    return charge("TAX", basis, Optional.empty(), true, NightRange.all());
  }

  private static NightlyPrices charged(int guests, Charge... charges) {
    return new Charges(List.of(charges)).on(THREE_NIGHTS, PRICES, guests, Rounding.standard());
  }

  /** What the one charge comes to on each night, 0 where it is not taken. */
  private static List<Long> satangByNight(int guests, Charge charge) {
    return charged(guests, charge).charges().stream()
        .map(night -> night.stream().mapToLong(line -> line.amount().minorUnits()).sum())
        .toList();
  }

  @Test
  void a_percentage_is_of_the_price_of_each_night() {
    assertThat(satangByNight(2, charge(percent(700)))).containsExactly(700L, 1_400L, 2_100L);
  }

  @Test
  void a_percentage_is_rounded_night_by_night_by_the_hotel_s_rule() {
    var prices = List.of(satang(107), satang(107), satang(107));
    var charges = new Charges(List.of(charge(percent(700))));

    var halfUp = charges.on(THREE_NIGHTS, prices, 1, Rounding.standard());
    var down = charges.on(THREE_NIGHTS, prices, 1, new Rounding(Rounding.Direction.DOWN, 5));

    assertThat(halfUp.total()).isEqualTo(satang(3 * (107 + 7)));
    assertThat(down.total()).isEqualTo(satang(3 * (107 + 5)));
  }

  @Test
  void a_flat_amount_is_taken_each_night_each_person_or_once_on_arrival() {
    assertThat(satangByNight(2, charge(flat(5, NIGHT)))).containsExactly(500L, 500L, 500L);
    assertThat(satangByNight(2, charge(flat(5, PERSON_NIGHT))))
        .containsExactly(1_000L, 1_000L, 1_000L);
    assertThat(satangByNight(2, charge(flat(5, STAY)))).containsExactly(500L, 0L, 0L);
    assertThat(satangByNight(2, charge(flat(5, PERSON_STAY)))).containsExactly(1_000L, 0L, 0L);
  }

  @Test
  void the_last_night_that_a_cap_reaches_bears_what_is_left_of_it() {
    assertThat(satangByNight(1, capped(flat(5, NIGHT), 8))).containsExactly(500L, 300L, 0L);
    assertThat(satangByNight(1, capped(flat(5, NIGHT), 15))).containsExactly(500L, 500L, 500L);
    assertThat(satangByNight(1, capped(percent(1_000), 20))).containsExactly(1_000L, 1_000L, 0L);
  }

  @Test
  void what_prices_have_already_adds_nothing_to_the_total() {
    var prices = charged(1, inclusive(percent(700)));

    assertThat(prices.total()).isEqualTo(baht(600));
    assertThat(prices.byNight().getFirst())
        .isEqualTo(
            new NightPrice(
                TENTH,
                baht(100),
                List.of(new NightCharge(new ChargeCode("TAX"), satang(654), true))));
  }

  @Test
  void no_price_has_more_in_it_than_it_is() {
    assertThat(satangByNight(1, inclusive(flat(150, NIGHT))))
        .containsExactly(10_000L, 15_000L, 15_000L);
  }

  @Test
  void a_charge_is_taken_on_its_own_nights_alone() {
    var eleventh = Optional.of(TENTH.plusDays(1));
    var only =
        charge("TAX", flat(5, NIGHT), Optional.empty(), false, new NightRange(eleventh, eleventh));
    var from =
        charge(
            "TAX",
            flat(5, NIGHT),
            Optional.empty(),
            false,
            new NightRange(eleventh, Optional.empty()));
    var until =
        charge(
            "TAX",
            flat(5, NIGHT),
            Optional.empty(),
            false,
            new NightRange(Optional.empty(), eleventh));

    assertThat(satangByNight(1, only)).containsExactly(0L, 500L, 0L);
    assertThat(satangByNight(1, from)).containsExactly(0L, 500L, 500L);
    assertThat(satangByNight(1, until)).containsExactly(500L, 500L, 0L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NightRange(eleventh, Optional.of(TENTH)));
  }

  @Test
  void the_total_is_the_sum_of_the_nights_with_their_charges() {
    var prices =
        charged(
            2,
            charge("VAT", percent(700), Optional.empty(), false, NightRange.all()),
            charge("CITY", flat(5, PERSON_NIGHT), Optional.of(baht(25)), false, NightRange.all()));

    assertThat(prices.byNight().stream().map(NightPrice::total))
        .containsExactly(baht(117), baht(224), baht(326));
    assertThat(prices.total()).isEqualTo(baht(667));
    assertThat(prices.charges().getFirst())
        .extracting(line -> line.code().value())
        .containsExactly("CITY", "VAT");
  }

  @Test
  void part_of_a_stay_keeps_the_charges_of_its_nights() {
    var prices = charged(1, charge(flat(5, STAY)));

    assertThat(prices.within(Stay.of(TENTH, 1)).total()).isEqualTo(baht(105));
    assertThat(prices.within(Stay.of(TENTH.plusDays(1), 2)).total()).isEqualTo(baht(500));
  }

  @Test
  void a_charge_is_more_than_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> flat(0, NIGHT));
    assertThatIllegalArgumentException().isThrownBy(() -> percent(0));
    assertThatIllegalArgumentException().isThrownBy(() -> capped(flat(5, NIGHT), 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NightCharge(new ChargeCode("TAX"), baht(0), true));
  }

  @Test
  void a_code_is_of_capital_letters_digits_and_low_lines() {
    assertThat(ChargeCode.parse("CITY_TAX_2")).contains(new ChargeCode("CITY_TAX_2"));
    assertThat(ChargeCode.parse("A".repeat(30))).isPresent();
    assertThat(ChargeCode.parse("A".repeat(31))).isEmpty();
    assertThat(ChargeCode.parse("tax")).isEmpty();
    assertThat(ChargeCode.parse("2TAX")).isEmpty();
    assertThat(ChargeCode.parse("")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new ChargeCode("tax"));
  }
}
