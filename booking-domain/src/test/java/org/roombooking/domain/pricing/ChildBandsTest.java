package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.roombooking.domain.pricing.StandardsFixtures.baht;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.ChildBands.Band;
import org.roombooking.domain.pricing.ChildBands.Supplement;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildBandsTest {

  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);

  /** Babies sleep for nothing, children to 6 for a quarter, those to 12 for 100. */
  private static final ChildBands BANDS =
      new ChildBands(
          List.of(
              new Band(12, new Supplement.Flat(baht(100)), true),
              new Band(1, share(0), false),
              new Band(6, share(25), true)));

  private static Supplement share(int percent) {
    return new Supplement.Share(new Percentage(percent * 100));
  }

  private static Rulebook rulebook(Rounding rounding, Charge... charges) {
    return new Rulebook(
        new PriceRules(rounding, CancellationTerms.free(), BANDS), new Charges(List.of(charges)));
  }

  private static Pricing price(Rulebook rulebook, RoomTypeRates rates, Party party) {
    return rulebook.price(rates, Stay.of(TENTH, 1), party, new RateChoice.Standing());
  }

  private static Money total(Rulebook rulebook, RoomTypeRates rates, Party party) {
    return ((Pricing.Priced) price(rulebook, rates, party)).prices().total();
  }

  private static RoomTypeRates rates(Map<Integer, Money> byGuests) {
    return new RoomTypeRates(Map.of(PriceStandard.BASE, Map.of(TENTH, NightRates.of(byGuests))));
  }

  private static final RoomTypeRates A_THOUSAND = rates(Map.of(NightRates.ANY_NUMBER, baht(1_000)));

  @Test
  void a_child_belongs_to_the_band_until_its_age_included() {
    var rulebook = rulebook(Rounding.standard());

    assertThat(total(rulebook, A_THOUSAND, BANDS.party(2, List.of(1)))).isEqualTo(baht(1_000));
    assertThat(total(rulebook, A_THOUSAND, BANDS.party(2, List.of(2)))).isEqualTo(baht(1_250));
    assertThat(total(rulebook, A_THOUSAND, BANDS.party(2, List.of(6)))).isEqualTo(baht(1_250));
    assertThat(total(rulebook, A_THOUSAND, BANDS.party(2, List.of(7)))).isEqualTo(baht(1_100));
    assertThat(total(rulebook, A_THOUSAND, BANDS.party(2, List.of(13)))).isEqualTo(baht(1_000));
  }

  @Test
  void each_child_is_asked_for_and_each_share_is_of_the_night_without_children() {
    assertThat(
            total(rulebook(Rounding.standard()), A_THOUSAND, BANDS.party(1, List.of(9, 5, 3, 0))))
        .isEqualTo(baht(1_600));
  }

  @Test
  void a_child_counts_as_a_guest_unless_its_band_says_otherwise() {
    assertThat(rulebook(Rounding.standard()).party(2, List.of(0, 5, 17)))
        .isEqualTo(new Party(2, List.of(0, 5, 17), 4));
    assertThat(ChildBands.none().party(2, List.of(0, 5))).isEqualTo(new Party(2, List.of(0, 5), 4));
    assertThat(BANDS.party(2, List.of(0, 5, 17)).countedChildren()).isEqualTo(2);
  }

  @Test
  void who_counts_as_a_guest_needs_a_price_for_as_many() {
    var rates = rates(Map.of(2, baht(1_000), 3, baht(1_400)));
    var rulebook = rulebook(Rounding.standard());

    assertThat(total(rulebook, rates, BANDS.party(2, List.of(1)))).isEqualTo(baht(1_000));
    assertThat(total(rulebook, rates, BANDS.party(2, List.of(13)))).isEqualTo(baht(1_400));
    assertThat(total(rulebook, rates, BANDS.party(2, List.of(5)))).isEqualTo(baht(1_750));
    assertThat(price(rulebook, rates, BANDS.party(2, List.of(5, 5))))
        .isEqualTo(
            new Pricing.NotPriced(PriceStandard.BASE, List.of(UnpricedNight.pricedFor(3, TENTH))));
  }

  @Test
  void who_counts_as_a_guest_is_a_person_to_fees() {
    var fee =
        new Charge(
            new ChargeId(new UUID(0, 1)),
            new HotelId(new UUID(0, 2)),
            new ChargeCode("FEE"),
            "Fee",
            new ChargeBasis.Flat(baht(10), ChargeBasis.Per.PERSON_NIGHT),
            Optional.empty(),
            false,
            NightRange.all());

    assertThat(
            total(rulebook(Rounding.standard(), fee), A_THOUSAND, BANDS.party(2, List.of(1, 13))))
        .isEqualTo(baht(1_030));
  }

  @Test
  void what_long_stays_save_is_taken_off_first_and_all_is_rounded_once() {
    var half =
        new StandardRules(
            PriceStandard.BASE,
            Optional.empty(),
            new StayDiscounts(List.of(new StayDiscounts.Step(2, new Percentage(5_000)))),
            Optional.empty());
    var rulebook =
        new Rulebook(
            new PriceRules(new Rounding(Rounding.Direction.UP, 1), CancellationTerms.free(), BANDS),
            Standards.of(List.of(half)),
            Charges.none());
    var price = new Money(3, baht(1).currency());
    var rates =
        RoomTypeRates.forAnyNumber(
            Map.of(PriceStandard.BASE, Map.of(TENTH, price, TENTH.plusDays(1), price)));

    var priced =
        rulebook.price(
            rates, Stay.of(TENTH, 2), BANDS.party(1, List.of(5)), new RateChoice.Standing());

    // Half of 3 and a quarter more of that is 1.875; rounded twice it would be 3.
    assertThat(((Pricing.Priced) priced).prices().amounts())
        .containsOnly(new Money(2, baht(1).currency()));
  }

  @Test
  void an_agreed_price_has_the_children_in_it() {
    var agreed = new RateChoice.Agreed(baht(700));

    assertThat(
            rulebook(Rounding.standard())
                .price(A_THOUSAND, Stay.of(TENTH, 1), BANDS.party(2, List.of(5)), agreed))
        .isEqualTo(
            new Pricing.Priced(
                PriceStandard.AGREED, new NightlyPrices(Stay.of(TENTH, 1), List.of(baht(700)))));
  }

  @Test
  void bands_are_for_children_each_until_another_age_and_ask_for_nothing_or_more() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Band(18, share(0), true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Band(-1, share(0), true));
    assertThatIllegalArgumentException().isThrownBy(() -> share(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> share(101));
    assertThatIllegalArgumentException().isThrownBy(() -> new Supplement.Flat(baht(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new ChildBands(List.of(new Band(3, share(0), true), new Band(3, share(1), true))));
    assertThat(new Band(0, share(100), true).untilAge()).isZero();
    assertThat(new Band(17, new Supplement.Flat(baht(0)), true).untilAge()).isEqualTo(17);
  }

  @Test
  void a_party_has_an_adult_and_children_of_0_to_17() {
    assertThatIllegalArgumentException().isThrownBy(() -> Party.of(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Party(1, List.of(18), 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Party(1, List.of(-1), 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Party(2, List.of(1), 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Party(2, List.of(1), 4));
    assertThat(new Party(1, List.of(17, 0), 2)).isEqualTo(new Party(1, List.of(0, 17), 2));
    assertThat(new Party(2, List.of(1), 3).countedChildren()).isEqualTo(1);
    assertThat(new Party(2, List.of(1), 2).countedChildren()).isZero();
  }

  @Test
  void a_party_has_at_most_20_children() {
    assertThat(new Party(1, Collections.nCopies(20, 5), 21).childrenAges()).hasSize(20);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Party(1, Collections.nCopies(21, 5), 22));
  }

  @Test
  void a_price_that_nothing_is_asked_on_top_of_is_not_rounded() {
    var toTens = rulebook(new Rounding(Rounding.Direction.DOWN, 1_000));
    var odd = rates(Map.of(NightRates.ANY_NUMBER, baht(1_001)));

    assertThat(total(toTens, odd, BANDS.party(2, List.of(13)))).isEqualTo(baht(1_001));
    assertThat(total(toTens, odd, BANDS.party(2, List.of(7)))).isEqualTo(baht(1_100));
  }
}
