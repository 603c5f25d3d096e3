package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.Charges;
import org.roombooking.domain.pricing.ChildBands;
import org.roombooking.domain.pricing.Fee;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.Rulebooks.Adding;
import org.roombooking.domain.property.HotelId;

/** What every {@link Rulebooks} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RulebooksContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private Charge vat(HotelId hotel) {
    return new Charge(
        new ChargeId(new Given(ports()).anId()),
        hotel,
        new ChargeCode("VAT"),
        "ภาษีมูลค่าเพิ่ม",
        new ChargeBasis.OfPrice(new Percentage(700)),
        Optional.empty(),
        true,
        NightRange.all());
  }

  private Charge cityTax(HotelId hotel) {
    return new Charge(
        new ChargeId(new Given(ports()).anId()),
        hotel,
        new ChargeCode("CITY_TAX"),
        "City tax",
        new ChargeBasis.Flat(baht(20), ChargeBasis.Per.PERSON_NIGHT),
        Optional.of(baht(100)),
        false,
        new NightRange(Optional.of(june(1)), Optional.of(june(30))));
  }

  private Charge aFee(HotelId hotel, String code) {
    return new Charge(
        new ChargeId(new Given(ports()).anId()),
        hotel,
        new ChargeCode(code),
        "Fee",
        new ChargeBasis.Flat(baht(1), ChargeBasis.Per.STAY),
        Optional.empty(),
        false,
        NightRange.all());
  }

  private static CancellationTerms everyFee() {
    return new CancellationTerms(
        List.of(
            new CancellationTerms.Step(168, new Fee.None()),
            new CancellationTerms.Step(48, new Fee.Flat(baht(500))),
            new CancellationTerms.Step(-18, new Fee.Nights(1))),
        new Fee.OfTotal(new Percentage(5_050)),
        new Fee.OfTotal(new Percentage(10_000)));
  }

  private void addFees(HotelId hotel, int number) {
    IntStream.range(0, number)
        .forEach(i ->
            assertThat(ports().rulebooks().add(aFee(hotel, "FEE_" + i)))
                .isEqualTo(new Adding.Added()));
  }

  @Test
  default void a_hotel_that_has_said_nothing_has_the_standard_rulebook() {
    var hotel = new Given(ports()).aHotel().id();

    assertThat(ports().rulebooks().of(hotel)).isEqualTo(Rulebook.standard());
  }

  @Test
  default void rules_stand_as_they_were_last_set_each_hotel_s_for_itself() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var other = given.aHotel().id();
    var upToTens = new PriceRules(new Rounding(Rounding.Direction.UP, 1_000), everyFee());
    var bankers =
        new PriceRules(
            new Rounding(Rounding.Direction.HALF_EVEN, 1),
            new CancellationTerms(List.of(), new Fee.Nights(2), new Fee.Flat(baht(100))),
            new ChildBands(
                List.of(
                    new ChildBands.Band(
                        2, new ChildBands.Supplement.Share(new Percentage(0)), false),
                    new ChildBands.Band(
                        11, new ChildBands.Supplement.Share(new Percentage(2_550)), true),
                    new ChildBands.Band(17, new ChildBands.Supplement.Flat(baht(300)), true))));

    ports().rulebooks().setRules(hotel, upToTens);
    assertThat(ports().rulebooks().of(hotel).rules()).isEqualTo(upToTens);

    ports().rulebooks().setRules(hotel, bankers);
    assertThat(ports().rulebooks().of(hotel).rules()).isEqualTo(bankers);
    assertThat(ports().rulebooks().of(other)).isEqualTo(Rulebook.standard());
  }

  @Test
  default void charges_stand_in_the_rulebook_as_they_were_added() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var vat = vat(hotel);
    var cityTax = cityTax(hotel);
    assertThat(ports().rulebooks().add(vat)).isEqualTo(new Adding.Added());
    assertThat(ports().rulebooks().add(cityTax)).isEqualTo(new Adding.Added());
    addFees(given.aHotel().id(), 1);

    assertThat(ports().rulebooks().of(hotel).charges())
        .isEqualTo(new Charges(List.of(cityTax, vat)));
    assertThat(ports().rulebooks().listCharges(hotel, FIRST_PAGE))
        .isEqualTo(new Page<>(List.of(cityTax, vat), 2, FIRST_PAGE));
    var second = new PageRequest(2, 1);
    assertThat(ports().rulebooks().listCharges(hotel, second))
        .isEqualTo(new Page<>(List.of(vat), 2, second));
  }

  @Test
  default void a_hotel_has_one_charge_of_a_code() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var vat = vat(hotel);
    assertThat(ports().rulebooks().add(vat)).isEqualTo(new Adding.Added());

    assertThat(ports().rulebooks().add(vat(hotel))).isEqualTo(new Adding.Taken());

    assertThat(ports().rulebooks().listCharges(hotel, FIRST_PAGE).items()).containsExactly(vat);
    assertThat(ports().rulebooks().add(vat(given.aHotel().id()))).isEqualTo(new Adding.Added());
  }

  @Test
  default void a_hotel_has_so_many_charges_and_no_more() {
    var hotel = new Given(ports()).aHotel().id();
    addFees(hotel, Charge.MAX_OF_A_HOTEL);

    assertThat(ports().rulebooks().add(vat(hotel))).isEqualTo(new Adding.TooMany());
    assertThat(ports().rulebooks().add(aFee(hotel, "FEE_1"))).isEqualTo(new Adding.Taken());
  }

  @Test
  default void a_charge_is_taken_away_from_its_own_hotel_alone() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var vat = vat(hotel);
    assertThat(ports().rulebooks().add(vat)).isEqualTo(new Adding.Added());

    assertThat(ports().rulebooks().remove(given.aHotel().id(), vat.id())).isEmpty();
    assertThat(ports().rulebooks().remove(hotel, new ChargeId(given.anId()))).isEmpty();
    assertThat(ports().rulebooks().remove(hotel, vat.id())).contains(vat);

    assertThat(ports().rulebooks().remove(hotel, vat.id())).isEmpty();
    assertThat(ports().rulebooks().of(hotel)).isEqualTo(Rulebook.standard());
  }

  @Test
  default void of_many_who_add_a_charge_of_one_code_exactly_one_does() {
    var hotel = new Given(ports()).aHotel().id();
    var charges = Stream.generate(() -> vat(hotel)).limit(Race.CALLERS).toList();

    var outcomes = Race.of(caller -> ports().rulebooks().add(charges.get(caller)));

    assertThat(outcomes).containsOnlyOnce(new Adding.Added());
    assertThat(ports().rulebooks().listCharges(hotel, FIRST_PAGE).items())
        .containsExactly(charges.get(outcomes.indexOf(new Adding.Added())));
  }

  @Test
  default void of_many_who_add_where_one_more_may_be_exactly_one_does() {
    var hotel = new Given(ports()).aHotel().id();
    addFees(hotel, Charge.MAX_OF_A_HOTEL - 1);

    var outcomes = Race.of(caller -> ports().rulebooks().add(aFee(hotel, "LATE_" + caller)));

    assertThat(outcomes).containsOnlyOnce(new Adding.Added());
    assertThat(ports().rulebooks().listCharges(hotel, FIRST_PAGE).total())
        .isEqualTo(Charge.MAX_OF_A_HOTEL);
  }
}
