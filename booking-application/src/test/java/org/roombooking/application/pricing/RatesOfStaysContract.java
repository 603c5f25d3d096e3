package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.pricing.NightRates;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.RoomType;

/** At what prices of every {@link RateCalendar} stays are sold. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RatesOfStaysContract extends PricesOfJune {

  @Test
  default void each_standard_has_its_own_price_for_a_night() {
    var type = aRoomType();
    var base = aPrice(type, BASE, june(10), baht(1_000));
    var seasonal = aPrice(type, SEASONAL, june(10), baht(2_000));
    ports().rateCalendar().set(List.of(base));
    ports().rateCalendar().set(List.of(seasonal));

    assertThat(ratesOf(type, 10, 11))
        .isEqualTo(
            RoomTypeRates.forAnyNumber(
                Map.of(
                    BASE, Map.of(june(10), baht(1_000)),
                    SEASONAL, Map.of(june(10), baht(2_000)))));
  }

  @Test
  default void each_number_of_guests_has_its_own_price_for_a_night() {
    var type = aRoomType();
    var any = aPrice(type, june(10), baht(1_000));
    var forThree = aPriceFor(3, type, baht(1_400));
    var forOne = aPriceFor(1, type, baht(700));
    Stream.of(any, forThree, forOne).forEach(price -> ports().rateCalendar().set(List.of(price)));

    assertThat(list(type)).isEqualTo(new Page<>(List.of(forOne, forThree, any), 3, FIRST_PAGE));
    assertThat(ratesOf(type, 10, 11))
        .isEqualTo(
            new RoomTypeRates(
                Map.of(
                    BASE,
                    Map.of(
                        june(10),
                        NightRates.of(
                            Map.of(
                                1,
                                baht(700),
                                3,
                                baht(1_400),
                                NightRates.ANY_NUMBER,
                                baht(1_000)))))));
  }

  @Test
  default void a_suspended_price_is_listed_but_not_sold() {
    var type = aRoomType();
    var price = aPrice(type, june(10), baht(1_500));
    var suspended =
        new RoomPrice(anId(), type.hotel(), type.id(), BASE, june(11), baht(1), false, Given.NOW);
    ports().rateCalendar().set(List.of(price, suspended));

    assertThat(list(type)).isEqualTo(new Page<>(List.of(price, suspended), 2, FIRST_PAGE));
    assertThat(ratesOf(type, 10, 12))
        .isEqualTo(RoomTypeRates.forAnyNumber(Map.of(BASE, Map.of(june(10), baht(1_500)))));
  }

  @Test
  default void a_stay_is_sold_at_the_prices_of_its_nights_not_of_its_departure_day() {
    var type = aRoomType();
    pricesOfJune(type, 9, 14);

    assertThat(ratesOf(type, 10, 12))
        .isEqualTo(
            RoomTypeRates.forAnyNumber(
                Map.of(BASE, Map.of(june(10), baht(10), june(11), baht(11)))));
  }

  @Test
  default void every_type_asked_for_is_in_the_answer_and_no_other() {
    var priced = aRoomType();
    var given = new Given(ports());
    var withoutPrice = given.aRoomTypeOf(priced.hotel());
    var notAskedFor = given.aRoomTypeOf(priced.hotel());
    pricesOfJune(priced, 10, 11);
    pricesOfJune(notAskedFor, 10, 11);

    assertThat(
            ports()
                .rateCalendar()
                .ratesFor(
                    priced.hotel(), List.of(withoutPrice.id(), priced.id()), juneStay(10, 11)))
        .isEqualTo(
            Map.of(
                withoutPrice.id(),
                RoomTypeRates.none(),
                priced.id(),
                RoomTypeRates.forAnyNumber(Map.of(BASE, Map.of(june(10), baht(10))))));
  }

  private RoomTypeRates ratesOf(RoomType type, int arrival, int departure) {
    var rates =
        ports()
            .rateCalendar()
            .ratesFor(type.hotel(), List.of(type.id()), juneStay(arrival, departure));
    return rates.getOrDefault(type.id(), RoomTypeRates.none());
  }
}
