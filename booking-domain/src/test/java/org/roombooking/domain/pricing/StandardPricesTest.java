package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.roombooking.domain.pricing.StandardsFixtures.FLEXIBLE;
import static org.roombooking.domain.pricing.StandardsFixtures.MEMBER;
import static org.roombooking.domain.pricing.StandardsFixtures.SAVER;
import static org.roombooking.domain.pricing.StandardsFixtures.baht;
import static org.roombooking.domain.pricing.StandardsFixtures.derived;
import static org.roombooking.domain.pricing.StandardsFixtures.discounted;
import static org.roombooking.domain.pricing.StandardsFixtures.off;
import static org.roombooking.domain.pricing.StandardsFixtures.plain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardPricesTest {

  private static final PriceStandard BASE = PriceStandard.BASE;
  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);
  private static final LocalDate ELEVENTH = TENTH.plusDays(1);
  private static final Stay TWO_NIGHTS = Stay.of(TENTH, 2);

  private static Rulebook rulebook(StandardRules... standards) {
    return new Rulebook(PriceRules.standard(), Standards.of(List.of(standards)), Charges.none());
  }

  private static Map<LocalDate, Money> both(long tenth, long eleventh) {
    return Map.of(TENTH, baht(tenth), ELEVENTH, baht(eleventh));
  }

  private static RoomTypeRates rates(Map<PriceStandard, Map<LocalDate, Money>> byStandard) {
    return RoomTypeRates.forAnyNumber(byStandard);
  }

  private static Pricing price(Rulebook rulebook, RoomTypeRates rates, PriceStandard standard) {
    return rulebook.price(rates, TWO_NIGHTS, 2, new RateChoice.ByStandard(standard));
  }

  private static Pricing.Priced priced(PriceStandard standard, long... baht) {
    return new Pricing.Priced(
        standard,
        new NightlyPrices(
            Stay.of(TENTH, baht.length),
            Arrays.stream(baht).mapToObj(StandardsFixtures::baht).toList()));
  }

  @Nested
  class a_derived_standard {

    @Test
    void follows_the_other_one_night_by_night() {
      assertThat(
              price(
                  rulebook(derived(SAVER, BASE, -1_000)),
                  rates(Map.of(BASE, both(100, 200))),
                  SAVER))
          .isEqualTo(priced(SAVER, 90, 180));
    }

    @Test
    void follows_one_that_is_derived_itself() {
      var rulebook = rulebook(derived(MEMBER, SAVER, -5_000), derived(SAVER, BASE, -1_000));

      assertThat(price(rulebook, rates(Map.of(BASE, both(100, 200))), MEMBER))
          .isEqualTo(priced(MEMBER, 45, 90));
    }

    @Test
    void costs_what_the_calendar_says_on_nights_that_it_prices() {
      var rates = rates(Map.of(BASE, both(100, 200), SAVER, Map.of(ELEVENTH, baht(7))));

      assertThat(price(rulebook(derived(SAVER, BASE, -1_000)), rates, SAVER))
          .isEqualTo(priced(SAVER, 90, 7));
    }

    @Test
    void follows_the_base_price_on_nights_that_the_other_one_does_not_price() {
      var rates = rates(Map.of(BASE, both(100, 200), FLEXIBLE, Map.of(TENTH, baht(150))));

      assertThat(price(rulebook(derived(SAVER, FLEXIBLE, -1_000)), rates, SAVER))
          .isEqualTo(priced(SAVER, 135, 180));
    }

    @Test
    void is_not_priced_where_the_other_one_is_not() {
      var rulebook = rulebook(derived(SAVER, FLEXIBLE, -1_000));

      assertThat(price(rulebook, rates(Map.of(FLEXIBLE, Map.of(TENTH, baht(1)))), SAVER))
          .isEqualTo(new Pricing.NotPriced(SAVER, List.of(UnpricedNight.of(ELEVENTH))));
      assertThat(price(rulebook, rates(Map.of(BASE, both(1, 2))), SAVER))
          .isEqualTo(
              new Pricing.NotPriced(
                  SAVER, List.of(UnpricedNight.of(TENTH), UnpricedNight.of(ELEVENTH))));
    }

    @Test
    void follows_the_price_for_as_many_guests_and_has_none_where_there_is_none() {
      var rates =
          new RoomTypeRates(
              Map.of(BASE, Map.of(TENTH, NightRates.of(Map.of(1, baht(70), 2, baht(100))))));
      var rulebook = rulebook(derived(SAVER, BASE, -1_000));
      var night = Stay.of(TENTH, 1);
      var saver = new RateChoice.ByStandard(SAVER);

      assertThat(rulebook.price(rates, night, 1, saver)).isEqualTo(priced(SAVER, 63));
      assertThat(rulebook.price(rates, night, 2, saver)).isEqualTo(priced(SAVER, 90));
      assertThat(rulebook.price(rates, night, 3, saver))
          .isEqualTo(new Pricing.NotPriced(SAVER, List.of(UnpricedNight.pricedFor(2, TENTH))));
    }

    @Test
    void is_sold_beside_the_others() {
      var rulebook = rulebook(derived(SAVER, BASE, -1_000), derived(MEMBER, FLEXIBLE, 0));

      assertThat(rulebook.sellable(rates(Map.of(BASE, both(100, 200))), TWO_NIGHTS, Party.of(2)))
          .containsExactly(priced(BASE, 100, 200), priced(SAVER, 90, 180));
    }
  }

  @Nested
  class a_long_stay {

    private final RoomTypeRates rates = rates(Map.of(BASE, both(101, 200), SAVER, both(50, 60)));

    @Test
    void costs_less_every_night_by_the_step_with_the_most_nights_that_it_reaches() {
      var three = Stay.of(TENTH, 3);
      var rates =
          rates(
              Map.of(
                  BASE,
                  Map.of(TENTH, baht(100), ELEVENTH, baht(200), TENTH.plusDays(2), baht(300))));
      var rulebook = rulebook(discounted(BASE, off(50, 4), off(10, 2), off(20, 3)));

      assertThat(rulebook.price(rates, Stay.of(TENTH, 1), 2, new RateChoice.Standing()))
          .isEqualTo(priced(BASE, 100));
      assertThat(rulebook.price(rates, TWO_NIGHTS, 2, new RateChoice.Standing()))
          .isEqualTo(priced(BASE, 90, 180));
      assertThat(rulebook.price(rates, three, 2, new RateChoice.Standing()))
          .isEqualTo(priced(BASE, 80, 160, 240));
    }

    @Test
    void costs_less_by_the_standard_that_says_so_alone() {
      var rulebook = rulebook(discounted(BASE, off(10, 2)));

      assertThat(price(rulebook, rates, SAVER)).isEqualTo(priced(SAVER, 50, 60));
    }

    @Test
    void of_a_derived_standard_has_the_discounts_of_that_one_and_not_those_of_the_other() {
      var discounts = new StayDiscounts(List.of(off(50, 2)));
      var member =
          new StandardRules(
              MEMBER, derived(MEMBER, BASE, -1_000).derivation(), discounts, Optional.empty());

      assertThat(
              price(
                  rulebook(member, discounted(BASE, off(10, 2))),
                  rates(Map.of(BASE, both(100, 200))),
                  MEMBER))
          .isEqualTo(priced(MEMBER, 45, 90));
    }

    @Test
    void is_rounded_by_the_rule_of_the_hotel_and_a_price_that_nothing_is_taken_off_is_not() {
      var toTens =
          new Rulebook(
              new PriceRules(
                  new Rounding(Rounding.Direction.DOWN, 1_000), CancellationTerms.free()),
              Standards.of(List.of(discounted(BASE, off(10, 2)))),
              Charges.none());

      assertThat(price(toTens, rates, BASE)).isEqualTo(priced(BASE, 90, 180));
      assertThat(toTens.price(rates, Stay.of(TENTH, 1), 2, new RateChoice.Standing()))
          .isEqualTo(priced(BASE, 101));
    }

    @Test
    void is_as_long_as_it_is_whichever_of_its_nights_are_priced() {
      var rulebook = rulebook(discounted(BASE, off(10, 2)));

      var last =
          rulebook.priceNights(
              rates, List.of(ELEVENTH), TWO_NIGHTS, Party.of(2), new RateChoice.Standing());

      assertThat(last).isEqualTo(new PricedNights(BASE, Map.of(ELEVENTH, baht(180)), List.of()));
      assertThatIllegalArgumentException().isThrownBy(() -> last.priceOf(TENTH));
    }
  }

  @Test
  void discounts_are_more_than_nothing_for_more_than_one_night_each_for_another_number() {
    assertThatIllegalArgumentException().isThrownBy(() -> off(10, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> off(0, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> off(101, 2));
    assertThat(off(100, 2).off()).isEqualTo(new Percentage(10_000));
    assertThat(new StayDiscounts.Step(2, new Percentage(1)).off()).isEqualTo(new Percentage(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StayDiscounts(List.of(off(10, 2), off(20, 2))));
  }

  @Test
  void discounts_have_at_most_20_steps() {
    assertThat(steps(20).steps()).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> steps(21));
  }

  private static StayDiscounts steps(int count) {
    return new StayDiscounts(IntStream.range(0, count).mapToObj(step -> off(1, 2 + step)).toList());
  }

  @Test
  void a_room_is_given_up_on_the_terms_of_its_standard_and_else_on_those_of_the_hotel() {
    var strict =
        new CancellationTerms(List.of(), new Fee.OfTotal(new Percentage(10_000)), new Fee.None());
    var nonRefundable =
        new StandardRules(SAVER, Optional.empty(), StayDiscounts.none(), Optional.of(strict));
    var rulebook = rulebook(nonRefundable, plain(MEMBER));
    var type = new RoomTypeId(new UUID(0, 1));
    var prices = priced(BASE, 100, 200).prices();

    var terms =
        rulebook.freeze(
            List.of(
                new QuotedRoom(type, 2, SAVER, prices),
                new QuotedRoom(type, 2, MEMBER, prices),
                new QuotedRoom(type, 2, BASE, prices)),
            ZoneId.of("Asia/Bangkok"));

    assertThat(terms).isEqualTo(new FeeTimeline(List.of(), baht(300), baht(0)));
  }
}
