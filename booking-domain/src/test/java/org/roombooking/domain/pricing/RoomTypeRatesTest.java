package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomTypeRatesTest {

  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);
  private static final LocalDate ELEVENTH = TENTH.plusDays(1);
  private static final Stay TWO_NIGHTS = Stay.of(TENTH, 2);
  private static final Rulebook RULEBOOK = Rulebook.standard();

  private static final PriceStandard BASE = PriceStandard.BASE;
  private static final PriceStandard SEASONAL = new PriceStandard("Seasonal Price");
  private static final PriceStandard WEEKEND = new PriceStandard("Weekend Price");
  private static final PriceStandard ADVANCE = new PriceStandard("Advance Price");

  @Nested
  class a_stay_priced_by_a_standard {

    @Test
    void costs_what_the_standard_says_for_each_night() {
      var rates = rates(Map.of(BASE, both(1, 1), SEASONAL, both(20, 30)));

      assertThat(price(rates, SEASONAL)).isEqualTo(priced(SEASONAL, 20, 30));
    }

    @Test
    void costs_the_base_price_on_nights_that_the_standard_does_not_price() {
      var rates = rates(Map.of(BASE, both(1, 2), SEASONAL, Map.of(ELEVENTH, baht(30))));

      assertThat(price(rates, SEASONAL)).isEqualTo(priced(SEASONAL, 1, 30));
    }

    @Test
    void is_not_priced_on_nights_that_neither_the_standard_nor_the_base_prices() {
      var rates =
          rates(
              Map.of(BASE, Map.of(TENTH.plusDays(2), baht(1)), SEASONAL, Map.of(TENTH, baht(20))));

      assertThat(price(rates, SEASONAL))
          .isEqualTo(new Pricing.NotPriced(SEASONAL, unpriced(ELEVENTH)));
    }

    @Test
    void is_not_priced_by_a_standard_that_prices_none_of_its_nights() {
      var rates = rates(Map.of(BASE, both(1, 2)));

      assertThat(price(rates, SEASONAL))
          .isEqualTo(new Pricing.NotPriced(SEASONAL, unpriced(TENTH, ELEVENTH)));
    }

    @Test
    void does_not_ask_for_a_price_of_the_departure_day() {
      var rates = rates(Map.of(BASE, Map.of(TENTH, baht(10))));

      assertThat(RULEBOOK.price(rates, Stay.of(TENTH, 1), 2, new RateChoice.ByStandard(BASE)))
          .isEqualTo(
              new Pricing.Priced(BASE, new NightlyPrices(Stay.of(TENTH, 1), List.of(baht(10)))));
    }

    @Test
    void may_cost_nothing() {
      var rates = rates(Map.of(BASE, both(0, 0)));

      assertThat(price(rates, BASE)).isEqualTo(priced(BASE, 0, 0));
    }
  }

  @Nested
  class a_stay_priced_without_naming_a_standard {

    private static final RateChoice STANDING = new RateChoice.Standing();

    @Test
    void costs_the_base_price_even_if_another_is_cheaper() {
      var rates = rates(Map.of(BASE, both(10, 10), ADVANCE, both(1, 1)));

      assertThat(RULEBOOK.price(rates, TWO_NIGHTS, 2, STANDING)).isEqualTo(priced(BASE, 10, 10));
    }

    @Test
    void costs_the_cheapest_standard_where_the_base_does_not_price_every_night() {
      var rates =
          rates(
              Map.of(
                  BASE, Map.of(TENTH, baht(1)),
                  SEASONAL, both(20, 31),
                  WEEKEND, both(40, 10),
                  ADVANCE, both(30, 21)));

      assertThat(RULEBOOK.price(rates, TWO_NIGHTS, 2, STANDING)).isEqualTo(priced(WEEKEND, 40, 10));
    }

    @Test
    void costs_the_first_by_name_of_standards_that_cost_the_same() {
      var rates = rates(Map.of(WEEKEND, both(10, 20), ADVANCE, both(20, 10)));

      assertThat(RULEBOOK.price(rates, TWO_NIGHTS, 2, STANDING)).isEqualTo(priced(ADVANCE, 20, 10));
    }

    @Test
    void lacks_the_base_price_if_no_standard_prices_every_night() {
      var rates = rates(Map.of(BASE, Map.of(TENTH, baht(1)), SEASONAL, Map.of(TENTH, baht(2))));

      assertThat(RULEBOOK.price(rates, TWO_NIGHTS, 2, STANDING))
          .isEqualTo(new Pricing.NotPriced(BASE, unpriced(ELEVENTH)));
      assertThat(RULEBOOK.price(RoomTypeRates.none(), TWO_NIGHTS, 2, STANDING))
          .isEqualTo(new Pricing.NotPriced(BASE, unpriced(TENTH, ELEVENTH)));
    }
  }

  @Nested
  class a_stay_of_so_many_guests {

    @Test
    void costs_the_cheapest_price_that_serves_as_many() {
      var rates = tenth(BASE, Map.of(1, baht(7), 2, baht(10), 4, baht(12)));

      assertThat(priceOfTenth(rates, BASE, 1)).isEqualTo(costs(BASE, 7));
      assertThat(priceOfTenth(rates, BASE, 2)).isEqualTo(costs(BASE, 10));
      assertThat(priceOfTenth(rates, BASE, 3)).isEqualTo(costs(BASE, 12));
      assertThat(priceOfTenth(rates, BASE, 4)).isEqualTo(costs(BASE, 12));
    }

    @Test
    void costs_what_more_guests_cost_if_that_is_cheaper() {
      var rates = tenth(BASE, Map.of(1, baht(20), 2, baht(10), 3, baht(15)));

      assertThat(priceOfTenth(rates, BASE, 1)).isEqualTo(costs(BASE, 10));
    }

    @Test
    void costs_a_price_that_says_nothing_of_guests_if_none_that_does_is_cheaper() {
      var rates = tenth(BASE, Map.of(1, baht(7), NightRates.ANY_NUMBER, baht(10), 3, baht(15)));

      assertThat(priceOfTenth(rates, BASE, 1)).isEqualTo(costs(BASE, 7));
      assertThat(priceOfTenth(rates, BASE, 2)).isEqualTo(costs(BASE, 10));
      assertThat(priceOfTenth(rates, BASE, 100)).isEqualTo(costs(BASE, 10));
    }

    @Test
    void costs_the_base_price_where_the_standard_serves_fewer() {
      var rates =
          new RoomTypeRates(
              Map.of(
                  BASE, Map.of(TENTH, NightRates.forAnyNumber(baht(10))),
                  SEASONAL, Map.of(TENTH, NightRates.of(Map.of(2, baht(8))))));

      assertThat(priceOfTenth(rates, SEASONAL, 2)).isEqualTo(costs(SEASONAL, 8));
      assertThat(priceOfTenth(rates, SEASONAL, 3)).isEqualTo(costs(SEASONAL, 10));
    }

    @Test
    void is_not_priced_where_all_prices_are_for_fewer_and_is_told_for_how_many_they_are() {
      var rates =
          new RoomTypeRates(
              Map.of(
                  BASE, Map.of(TENTH, NightRates.of(Map.of(1, baht(10), 2, baht(12)))),
                  SEASONAL, Map.of(TENTH, NightRates.of(Map.of(1, baht(8))))));

      assertThat(RULEBOOK.price(rates, TWO_NIGHTS, 3, new RateChoice.ByStandard(SEASONAL)))
          .isEqualTo(
              new Pricing.NotPriced(
                  SEASONAL,
                  List.of(UnpricedNight.pricedFor(2, TENTH), UnpricedNight.of(ELEVENTH))));
      assertThat(RULEBOOK.sellable(rates, Stay.of(TENTH, 1), Party.of(3))).isEmpty();
    }

    private static RoomTypeRates tenth(PriceStandard standard, Map<Integer, Money> byGuests) {
      return new RoomTypeRates(Map.of(standard, Map.of(TENTH, NightRates.of(byGuests))));
    }

    private static Pricing priceOfTenth(RoomTypeRates rates, PriceStandard standard, int guests) {
      return RULEBOOK.price(rates, Stay.of(TENTH, 1), guests, new RateChoice.ByStandard(standard));
    }

    private static Pricing costs(PriceStandard standard, long baht) {
      return new Pricing.Priced(
          standard, new NightlyPrices(Stay.of(TENTH, 1), List.of(baht(baht))));
    }
  }

  @Test
  void a_night_has_a_price() {
    assertThatIllegalArgumentException().isThrownBy(() -> NightRates.of(Map.of()));
  }

  @Test
  void an_agreed_price_holds_for_every_night_whatever_the_calendar_says() {
    var agreed = new RateChoice.Agreed(baht(7));

    assertThat(RULEBOOK.price(rates(Map.of(BASE, both(1, 2))), TWO_NIGHTS, 2, agreed))
        .isEqualTo(priced(PriceStandard.AGREED, 7, 7));
    assertThat(RULEBOOK.price(RoomTypeRates.none(), TWO_NIGHTS, 2, agreed))
        .isEqualTo(priced(PriceStandard.AGREED, 7, 7));
  }

  @Test
  void every_standard_that_prices_the_whole_stay_can_be_sold_the_base_first_then_by_name() {
    var rates =
        rates(
            Map.of(
                WEEKEND, both(5, 6),
                SEASONAL, Map.of(TENTH, baht(3)),
                ADVANCE, both(9, 9),
                BASE, both(1, 2)));

    assertThat(RULEBOOK.sellable(rates, TWO_NIGHTS, Party.of(2)))
        .containsExactly(
            priced(BASE, 1, 2),
            priced(ADVANCE, 9, 9),
            priced(SEASONAL, 3, 2),
            priced(WEEKEND, 5, 6));
  }

  @Test
  void a_standard_that_leaves_a_night_without_price_cannot_be_sold() {
    var rates = rates(Map.of(SEASONAL, Map.of(TENTH, baht(3)), WEEKEND, both(5, 6)));

    assertThat(RULEBOOK.sellable(rates, TWO_NIGHTS, Party.of(2)))
        .containsExactly(priced(WEEKEND, 5, 6));
    assertThat(RULEBOOK.sellable(RoomTypeRates.none(), TWO_NIGHTS, Party.of(2))).isEmpty();
  }

  @Test
  void rates_do_not_change_with_the_map_they_were_made_of() {
    var nights = new HashMap<>(both(1, 2));
    var map = new HashMap<PriceStandard, Map<LocalDate, Money>>(Map.of(BASE, nights));
    var rates = RoomTypeRates.forAnyNumber(map);

    nights.clear();
    map.clear();

    assertThat(rates).isEqualTo(rates(Map.of(BASE, both(1, 2))));
  }

  private static RoomTypeRates rates(Map<PriceStandard, Map<LocalDate, Money>> byStandard) {
    return RoomTypeRates.forAnyNumber(byStandard);
  }

  private static List<UnpricedNight> unpriced(LocalDate... nights) {
    return Stream.of(nights).map(UnpricedNight::of).toList();
  }

  private static Map<LocalDate, Money> both(long tenth, long eleventh) {
    return Map.of(TENTH, baht(tenth), ELEVENTH, baht(eleventh));
  }

  private static Pricing price(RoomTypeRates rates, PriceStandard standard) {
    return RULEBOOK.price(rates, TWO_NIGHTS, 2, new RateChoice.ByStandard(standard));
  }

  private static Pricing.Priced priced(PriceStandard standard, long tenth, long eleventh) {
    return new Pricing.Priced(
        standard, new NightlyPrices(TWO_NIGHTS, List.of(baht(tenth), baht(eleventh))));
  }

  private static Money baht(long amount) {
    return new Money(amount * 100, Currency.getInstance("THB"));
  }
}
