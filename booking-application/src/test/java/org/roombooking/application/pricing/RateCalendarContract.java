package org.roombooking.application.pricing;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.stay.DateRange;

/** What every {@link RateCalendar} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RateCalendarContract extends RatesOfStaysContract {

  @Test
  default void prices_are_listed_as_they_were_set() {
    var type = aRoomType();
    var prices = List.of(aPrice(type, june(10), baht(1_500)), aPrice(type, june(11), baht(0)));

    assertThat(ports().rateCalendar().set(prices)).isEqualTo(prices);

    assertThat(list(type)).isEqualTo(new Page<>(prices, 2, FIRST_PAGE));
  }

  @Test
  default void what_a_standard_has_on_some_nights_is_found_and_each_price_by_its_id() {
    var type = aRoomType();
    var prices = Stream.of(10, 11, 12).map(day -> aPrice(type, june(day), baht(day))).toList();
    ports().rateCalendar().set(prices);

    assertThat(
            ports()
                .rateCalendar()
                .of(type.hotel(), type.id(), BASE, new DateRange(june(11), june(13))))
        .containsExactlyInAnyOrderElementsOf(prices.subList(1, 3));
    assertThat(
            ports()
                .rateCalendar()
                .of(type.hotel(), type.id(), SEASONAL, new DateRange(june(10), june(13))))
        .isEmpty();
    assertThat(ports().rateCalendar().find(type.hotel(), prices.getFirst().id()))
        .contains(prices.getFirst());
    assertThat(ports().rateCalendar().find(type.hotel(), anId())).isEmpty();
    assertThat(ports().rateCalendar().find(aRoomType().hotel(), prices.getFirst().id())).isEmpty();
  }

  @Test
  default void prices_are_answered_in_the_order_they_were_given() {
    var type = aRoomType();
    var prices = Stream.of(12, 10, 11).map(day -> aPrice(type, june(day), baht(day))).toList();

    assertThat(ports().rateCalendar().set(prices)).isEqualTo(prices);
  }

  @Test
  default void a_new_price_takes_the_place_of_the_old_one_but_keeps_its_id_and_age() {
    var type = aRoomType();
    var old = aPrice(type, june(10), baht(1_500));
    var other = aPrice(type, june(11), baht(1_600));
    ports().rateCalendar().set(List.of(old, other));
    var wanted =
        new RoomPrice(
            anId(), type.hotel(), type.id(), BASE, june(10), baht(9), false, Given.END_OF_HOLD);
    var replaced =
        new RoomPrice(old.id(), type.hotel(), type.id(), BASE, june(10), baht(9), false, Given.NOW);

    assertThat(ports().rateCalendar().set(List.of(wanted))).containsExactly(replaced);

    assertThat(list(type)).isEqualTo(new Page<>(List.of(replaced, other), 2, FIRST_PAGE));
  }

  @Test
  default void a_new_price_takes_the_place_of_the_one_for_as_many_guests_alone() {
    var type = aRoomType();
    var any = aPrice(type, june(10), baht(1_000));
    var forTwo = aPriceFor(2, type, baht(900));
    ports().rateCalendar().set(List.of(any, forTwo));

    var cheaper = ports().rateCalendar().set(List.of(aPriceFor(2, type, baht(800)))).getFirst();
    var dearer =
        ports().rateCalendar().set(List.of(aPrice(type, june(10), baht(1_100)))).getFirst();

    assertThat(cheaper.id()).isEqualTo(forTwo.id());
    assertThat(dearer.id()).isEqualTo(any.id());
    assertThat(list(type)).isEqualTo(new Page<>(List.of(cheaper, dearer), 2, FIRST_PAGE));
  }

  @Test
  default void prices_are_listed_by_date_then_by_standard_capitals_first() {
    var type = aRoomType();
    var lateBase = aPrice(type, BASE, june(11), baht(1));
    var small = aPrice(type, new PriceStandard("a la carte"), june(10), baht(2));
    var seasonal = aPrice(type, SEASONAL, june(10), baht(3));
    var base = aPrice(type, BASE, june(10), baht(4));
    Stream.of(lateBase, small, seasonal, base)
        .forEach(price -> ports().rateCalendar().set(List.of(price)));

    assertThat(list(type))
        .isEqualTo(new Page<>(List.of(base, seasonal, small, lateBase), 4, FIRST_PAGE));
  }

  @Test
  default void a_list_takes_both_ends_of_a_range_of_dates() {
    var type = aRoomType();
    var prices = pricesOfJune(type, 9, 14);

    assertThat(
            ports()
                .rateCalendar()
                .list(
                    type.hotel(),
                    type.id(),
                    Optional.of(new DateRange(june(10), june(12))),
                    FIRST_PAGE))
        .isEqualTo(new Page<>(prices.subList(1, 4), 3, FIRST_PAGE));
  }

  @Test
  default void a_list_is_cut_into_pages_and_ends_with_empty_ones() {
    var type = aRoomType();
    var prices = pricesOfJune(type, 10, 13);

    var second = new PageRequest(2, 2);
    var third = new PageRequest(3, 2);
    assertThat(list(type, second)).isEqualTo(new Page<>(prices.subList(2, 3), 3, second));
    assertThat(list(type, third)).isEqualTo(new Page<>(List.of(), 3, third));
  }

  @Test
  default void a_price_is_suspended_and_activated_again() {
    var type = aRoomType();
    var price = aPrice(type, PriceStandard.BASE, june(10), baht(1_000));
    var other = aPrice(type, PriceStandard.BASE, june(11), baht(1_100));
    ports().rateCalendar().set(List.of(price, other));
    var suspended = Variants.available(price, false);

    assertThat(ports().rateCalendar().setAvailable(type.hotel(), price.id(), false))
        .contains(suspended);
    assertThat(ports().rateCalendar().setAvailable(type.hotel(), price.id(), false))
        .contains(suspended);
    assertThat(
            ports().rateCalendar().setAvailable(new Given(ports()).aHotel().id(), price.id(), true))
        .isEmpty();

    assertThat(list(type).items()).containsExactly(suspended, other);
    assertThat(ports().rateCalendar().setAvailable(type.hotel(), price.id(), true)).contains(price);
    assertThat(list(type).items()).containsExactly(price, other);
  }

  @Test
  default void a_year_of_prices_can_be_set_at_once() {
    var type = aRoomType();
    var year = new DateRange(LocalDate.of(2031, 7, 1), LocalDate.of(2032, 6, 30));
    var prices = year.dates().stream().map(night -> aPrice(type, night, baht(1_500))).toList();

    assertThat(ports().rateCalendar().set(prices)).isEqualTo(prices);
    assertThat(list(type).total()).isEqualTo(366);
  }

  @Test
  default void of_many_who_set_the_price_of_one_night_all_are_told_the_same_id() {
    var type = aRoomType();

    var ids =
        Race.of(number ->
            ports()
                .rateCalendar()
                .set(List.of(aPrice(type, june(10), baht(number))))
                .getFirst()
                .id());

    assertThat(ids.stream().collect(toSet())).hasSize(1);
    assertThat(list(type).items()).extracting(RoomPrice::id).containsExactly(ids.getFirst());
  }
}
