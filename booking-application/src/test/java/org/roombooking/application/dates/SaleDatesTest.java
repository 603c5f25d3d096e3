package org.roombooking.application.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.testing.House;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** What is sold when, by the dates on the wall of the hotel. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SaleDatesTest {

  static Stream<LocalDay> days() {
    return LocalDay.all();
  }

  private static Object quote(HotelOnADay hotel, Stay stay) {
    return switch (hotel.house().quote(stay, House.oneRoom(hotel.type()))) {
      case QuoteStay.Outcome.Done done -> done.quote().total();
      case QuoteStay.Outcome.Refused(var why) -> why.getClass();
    };
  }

  @ParameterizedTest
  @MethodSource("days")
  void an_arrival_is_sold_until_its_day_is_over(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    var stay = hotel.stay(0, 1);

    hotel.at(day.beginsAfter(1).minusMillis(1));
    assertThat(quote(hotel, stay)).isEqualTo(baht(100));
    assertThat(book(hotel, stay)).isInstanceOf(CreateBooking.Outcome.Done.class);

    hotel.at(day.beginsAfter(1));
    assertThat(quote(hotel, stay)).isEqualTo(QuoteRefusal.ArrivalInPast.class);
    assertThat(book(hotel, stay)).isInstanceOf(CreateBooking.Outcome.NotOffered.class);
  }

  private static CreateBooking.Outcome book(HotelOnADay hotel, Stay stay) {
    var house = hotel.house();
    return house.useCases().createBooking().handle(house.toBook(hotel.type(), stay));
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_date_is_one_night_with_one_price(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    var stay = hotel.stay(-2, 5);

    assertThat(quote(hotel, stay)).isEqualTo(baht(500));
    assertThat(hotel.house().aPendingBooking(hotel.type(), stay).value().details().total())
        .isEqualTo(baht(500));
    assertThat(free(hotel, hotel.stay(-3, 7))).containsExactly(2, 1, 1, 1, 1, 1, 2);
  }

  private static List<Integer> free(HotelOnADay hotel, Stay stay) {
    var house = hotel.house();
    return house
        .ports()
        .availability()
        .of(house.hotel().id(), stay, house.clock().instant())
        .getFirst()
        .nights()
        .stream()
        .map(NightAvailability::free)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_search_without_dates_is_for_tonight_at_the_hotel(LocalDay day) {
    var hotel = HotelOnADay.of(day);

    hotel.at(day.begins().minusMillis(1));
    assertThat(nightsFound(hotel)).containsExactly(day.date().minusDays(1));
    hotel.at(day.begins());
    assertThat(nightsFound(hotel)).containsExactly(day.date());
    hotel.at(day.beginsAfter(1).minusMillis(1));
    assertThat(nightsFound(hotel)).containsExactly(day.date());
  }

  private static List<LocalDate> nightsFound(HotelOnADay hotel) {
    var query =
        new SearchRooms.Query(hotel.house().hotel().id(), Optional.empty(), Optional.empty(), 1);
    var found = (SearchRooms.Outcome.Done) hotel.house().useCases().searchRooms().handle(query);
    return found.offers().stream()
        .flatMap(offer -> offer.availability().nights().stream())
        .map(NightAvailability::night)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_hotel_is_found_in_its_city_until_the_day_of_arrival_is_over(LocalDay day) {
    var hotel = HotelOnADay.of(day);

    hotel.at(day.beginsAfter(1).minusMillis(1));
    assertThat(foundInCity(hotel)).isEqualTo(1);
    hotel.at(day.beginsAfter(1));
    assertThat(foundInCity(hotel)).isZero();
  }

  private static long foundInCity(HotelOnADay hotel) {
    var query =
        new SearchCity.Query(
            hotel.house().hotel().profile().city(),
            Optional.empty(),
            hotel.stay(0, 2),
            2,
            SearchCity.PriceRange.any(),
            Set.of(),
            new PageRequest(1, 20));
    return ((SearchCity.Outcome.Done) hotel.house().useCases().searchCity().handle(query))
        .offers()
        .total();
  }

  @ParameterizedTest
  @MethodSource("days")
  void days_ahead_are_counted_by_dates_not_by_hours(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    restrict(hotel, RestrictionKind.MIN_ADVANCE, 1);

    hotel.at(day.begins().minusMillis(1));
    assertThat(quote(hotel, hotel.stay(0, 1))).isEqualTo(baht(100));
    hotel.at(day.begins());
    assertThat(quote(hotel, hotel.stay(0, 1))).isEqualTo(QuoteRefusal.Restricted.class);
  }

  @ParameterizedTest
  @MethodSource("days")
  void what_is_sold_on_its_day_alone_is_sold_from_its_first_instant_on(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    restrict(hotel, RestrictionKind.MAX_ADVANCE, 0);

    hotel.at(day.begins().minusMillis(1));
    assertThat(quote(hotel, hotel.stay(0, 1))).isEqualTo(QuoteRefusal.Restricted.class);
    hotel.at(day.begins());
    assertThat(quote(hotel, hotel.stay(0, 1))).isEqualTo(baht(100));
  }

  private static void restrict(HotelOnADay hotel, RestrictionKind kind, int number) {
    var house = hotel.house();
    var date = hotel.day().date();
    var which =
        new ChangeRestrictions.Which(
            house.owner(), house.hotel().id(), RestrictionScope.all(), kind);
    assertThat(
            house
                .useCases()
                .changeRestrictions()
                .set(which, OptionalInt.of(number), new DateRange(date, date)))
        .isInstanceOf(ChangeRestrictions.Outcome.Done.class);
  }
}
