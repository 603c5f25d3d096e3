package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SetAndListPricesTest {

  private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);
  private static final DateRange ONE_NIGHT = new DateRange(june(10), june(10));

  private final House house = House.inBangkok();
  private final RoomType type = house.aRoomTypeWithoutPrices(1);

  @Test
  void each_night_of_a_range_gets_the_price_both_ends_included() {
    var prices = done(set(type, new DateRange(june(10), june(12)), "1500.50", true));

    assertThat(prices).extracting(RoomPrice::night).containsExactly(june(10), june(11), june(12));
    assertThat(prices)
        .allSatisfy(
            price -> assertThat(price).isEqualTo(aPrice(price, price.night(), 150_050, true)));
    assertThat(list(Optional.empty())).contains(new Page<>(prices, 3, FIRST_PAGE));
  }

  @Test
  void some_days_of_the_week_are_priced_and_the_others_stay_as_they_are() {
    var june = new DateRange(june(10), june(16));
    done(set(type, june, "1000", true));
    var weekend = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    var command =
        new SetPrices.Command(
            house.owner(),
            house.hotel().id(),
            type.id(),
            PriceStandard.BASE,
            june,
            weekend,
            OptionalInt.empty(),
            BigDecimal.valueOf(1_500),
            true);
    var prices = done(house.useCases().setPrices().handle(command));

    // The 14th of June 2030 is a Friday.
    assertThat(prices).extracting(RoomPrice::night).containsExactly(june(14), june(15));
    assertThat(list(Optional.empty()).orElseThrow().items())
        .extracting(price -> price.price().minorUnits() / 100)
        .containsExactly(1_000L, 1_000L, 1_000L, 1_000L, 1_500L, 1_500L, 1_000L);
  }

  @Test
  void a_price_for_some_guests_stands_beside_the_one_for_any_number() {
    house.setPriceFor(2, type, june(10), 900);
    house.setPrice(type, PriceStandard.BASE, june(10), 1_000);
    house.setPriceFor(2, type, june(10), 950);

    assertThat(list(Optional.empty()).orElseThrow().items())
        .extracting(RoomPrice::guests, RoomPrice::price)
        .containsExactly(
            tuple(OptionalInt.of(2), baht(950)), tuple(OptionalInt.empty(), baht(1_000)));
  }

  @Test
  void a_price_may_be_set_suspended() {
    var prices = done(set(type, ONE_NIGHT, "0", false));

    assertThat(prices).containsExactly(aPrice(prices.getFirst(), june(10), 0, false));
  }

  @Test
  void a_price_set_again_is_the_same_price() {
    var first = done(set(type, ONE_NIGHT, "1", true)).getFirst();
    house.clock().advanceBy(Duration.ofDays(1));

    assertThat(done(set(type, ONE_NIGHT, "2", true)))
        .containsExactly(aPrice(first, june(10), 200, true));
  }

  @ParameterizedTest
  @CsvSource({
    "THB, 1500.5, true",
    "THB, 1500.50, true",
    "THB, 1500.500, true",
    "THB, 1500.505, false",
    "THB, 1E+3, true",
    "JPY, 1500, true",
    "JPY, 1500.0, true",
    "JPY, 1500.5, false",
    "KWD, 0.001, true",
    "KWD, 0.0001, false",
  })
  void a_price_is_no_finer_than_its_money(String currency, String price, boolean fine) {
    var money = Currency.getInstance(currency);
    var other = House.inBangkokBut(hotel -> Variants.paidIn(money, hotel));
    var room = other.aRoomTypeWithoutPrices(1);
    var command =
        new SetPrices.Command(
            other.owner(),
            other.hotel().id(),
            room.id(),
            PriceStandard.BASE,
            ONE_NIGHT,
            new BigDecimal(price),
            true);

    var outcome = other.useCases().setPrices().handle(command);

    if (fine) {
      assertThat(done(outcome))
          .extracting(RoomPrice::price)
          .containsExactly(Money.of(new BigDecimal(price), money));
    } else {
      assertThat(outcome).isEqualTo(new SetPrices.Outcome.FinerThanCurrency(money));
    }
  }

  @Test
  void prices_are_set_by_the_owner_alone() {
    assertThat(set(house.aCaller(), house.hotel().id(), type.id()))
        .isEqualTo(new SetPrices.Outcome.UnknownHotel(house.hotel().id()));
    assertThat(list(Optional.empty())).contains(new Page<>(List.of(), 0, FIRST_PAGE));
  }

  @Test
  void prices_are_set_for_a_room_type_of_the_hotel() {
    var elsewhere = house.given().aRoomTypeOf(house.given().aHotelOf(house.owner().user()).id());
    var unknown = new RoomTypeId(house.given().anId());

    assertThat(set(house.owner(), house.hotel().id(), elsewhere.id()))
        .isEqualTo(new SetPrices.Outcome.UnknownRoomType(elsewhere.id()));
    assertThat(set(house.owner(), house.hotel().id(), unknown))
        .isEqualTo(new SetPrices.Outcome.UnknownRoomType(unknown));
  }

  @Test
  void anybody_reads_the_prices_of_some_nights_both_ends_included() {
    var prices = done(set(type, new DateRange(june(10), june(14)), "1500", true));

    assertThat(list(Optional.of(new DateRange(june(11), june(12)))))
        .contains(new Page<>(prices.subList(1, 3), 2, FIRST_PAGE));
  }

  @Test
  void prices_are_read_by_the_hotel_of_their_room_type() {
    var elsewhere = house.given().aHotel().id();
    var query = new ListPrices.Query(elsewhere, type.id(), Optional.empty(), FIRST_PAGE);
    var unknown =
        new ListPrices.Query(
            house.hotel().id(), new RoomTypeId(house.given().anId()), Optional.empty(), FIRST_PAGE);

    assertThat(house.useCases().listPrices().handle(query)).isEmpty();
    assertThat(house.useCases().listPrices().handle(unknown)).isEmpty();
  }

  private Optional<Page<RoomPrice>> list(Optional<DateRange> nights) {
    return house
        .useCases()
        .listPrices()
        .handle(new ListPrices.Query(house.hotel().id(), type.id(), nights, FIRST_PAGE));
  }

  private SetPrices.Outcome set(
      RoomType roomType, DateRange nights, String price, boolean available) {
    return house
        .useCases()
        .setPrices()
        .handle(
            new SetPrices.Command(
                house.owner(),
                house.hotel().id(),
                roomType.id(),
                PriceStandard.BASE,
                nights,
                new BigDecimal(price),
                available));
  }

  private SetPrices.Outcome set(Caller caller, HotelId hotel, RoomTypeId roomType) {
    return house
        .useCases()
        .setPrices()
        .handle(
            new SetPrices.Command(
                caller, hotel, roomType, PriceStandard.BASE, ONE_NIGHT, BigDecimal.ONE, true));
  }

  private static List<RoomPrice> done(SetPrices.Outcome outcome) {
    return switch (outcome) {
      case SetPrices.Outcome.Done(List<RoomPrice> prices) -> prices;
      case SetPrices.Outcome.UnknownHotel unknown -> throw new AssertionError(unknown);
      case SetPrices.Outcome.UnknownRoomType unknown -> throw new AssertionError(unknown);
      case SetPrices.Outcome.FinerThanCurrency finer -> throw new AssertionError(finer);
    };
  }

  private RoomPrice aPrice(RoomPrice like, LocalDate night, long satang, boolean available) {
    return new RoomPrice(
        like.id(),
        house.hotel().id(),
        type.id(),
        PriceStandard.BASE,
        night,
        new Money(satang, Given.BAHT),
        available,
        Given.NOW);
  }
}
