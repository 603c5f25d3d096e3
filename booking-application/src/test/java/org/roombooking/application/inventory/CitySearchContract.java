package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** What a search in a city must do over every store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface CitySearchContract {

  Stay STAY = juneStay(10, 13);

  int HOTELS = 40;

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private SearchCity.Query wanted() {
    return new SearchCity.Query(
        "Bangkok",
        Optional.empty(),
        STAY,
        2,
        SearchCity.PriceRange.any(),
        Set.of(),
        new PageRequest(1, PageRequest.MAX_LIMIT));
  }

  private SearchCity.Query withChildren(int guests, List<Integer> ages) {
    return new SearchCity.Query(
        "Bangkok",
        Optional.empty(),
        STAY,
        guests,
        ages,
        SearchCity.PriceRange.any(),
        Set.of(),
        wanted().page());
  }

  private List<SearchCity.CityOffer> search(SearchCity.Query query) {
    var house = House.over(ports());
    var outcome = (SearchCity.Outcome.Done) house.useCases().searchCity().handle(query);
    return outcome.offers().items();
  }

  private List<HotelId> hotels(SearchCity.Query query) {
    return search(query).stream().map(offer -> offer.hotel().id()).toList();
  }

  private SearchCity.Query in(String city, String... country) {
    return new SearchCity.Query(
        city,
        Stream.of(country).map(CountryCode::new).findFirst(),
        STAY,
        2,
        SearchCity.PriceRange.any(),
        Set.of(),
        wanted().page());
  }

  private SearchCity.Query costing(String min, String max) {
    var range =
        new SearchCity.PriceRange(
            Optional.of(new BigDecimal(min)), Optional.of(new BigDecimal(max)));
    return new SearchCity.Query(
        "Bangkok", Optional.empty(), STAY, 2, range, Set.of(), wanted().page());
  }

  private SearchCity.Query with(String... amenities) {
    return new SearchCity.Query(
        "Bangkok",
        Optional.empty(),
        STAY,
        2,
        SearchCity.PriceRange.any(),
        Set.of(amenities),
        wanted().page());
  }

  /** A hotel with a room at this price a night. */
  private House at(long price) {
    var house = House.over(ports());
    priced(house, house.aRoomTypeWithoutPrices(1), PriceStandard.BASE, price);
    return house;
  }

  private static void priced(House house, RoomType type, PriceStandard standard, long price) {
    STAY.nights().forEach(night -> house.setPrice(type, standard, night, price));
  }

  @Test
  default void what_is_offered_is_booked_at_that_price_and_nothing_else_is_booked_or_cheaper() {
    checkOffers(2, List.of());
  }

  @Test
  default void what_is_offered_to_people_with_children_is_booked_at_that_price() {
    checkOffers(1, List.of(3, 9));
  }

  private void checkOffers(int guests, List<Integer> childrenAges) {
    var houses =
        IntStream.range(0, HOTELS).mapToObj(seed -> VariedHouse.of(seed, ports())).toList();

    var offers = search(withChildren(guests, childrenAges));

    assertThat(offers).hasSizeBetween(HOTELS / 8, HOTELS - 4);
    for (var varied : houses) {
      var offer =
          offers.stream().filter(found -> found.hotel().equals(varied.house().hotel())).findFirst();
      var bookable = varied.bookable(STAY, guests, childrenAges);
      assertThat(offer.map(found -> found.price().prices().total()))
          .describedAs("seed %s", varied.seed())
          .isEqualTo(bookable.stream().min(Money::compareTo));
      offer.ifPresent(found ->
          assertThat(booked(varied, found, guests, childrenAges))
              .isEqualTo(found.price().prices()));
    }
  }

  private static Object booked(
      VariedHouse varied, SearchCity.CityOffer offer, int guests, List<Integer> childrenAges) {
    var line =
        new RoomLine(
            offer.roomType().id(),
            1,
            guests,
            childrenAges,
            new RateChoice.ByStandard(offer.price().standard()));
    var house = varied.house();
    var outcome = house.useCases().createBooking().handle(house.toBook(house.owner(), line, STAY));
    return ((CreateBooking.Outcome.Done) outcome)
        .booking()
        .value()
        .details()
        .rooms()
        .getFirst()
        .prices();
  }

  @Test
  default void the_offer_says_to_the_cent_what_the_quote_says() {
    IntStream.range(0, HOTELS).forEach(seed -> VariedHouse.of(seed, ports()));

    for (var offer : search(wanted())) {
      var house = House.over(ports());
      var line =
          new RoomLine(
              offer.roomType().id(), 1, 2, new RateChoice.ByStandard(offer.price().standard()));
      var quote = VariedHouse.quoteFor(house, offer.hotel(), line, STAY);
      assertThat(quote).isInstanceOf(QuoteStay.Outcome.Done.class);
      assertThat(((QuoteStay.Outcome.Done) quote).quote().rooms().getFirst().prices())
          .isEqualTo(offer.price().prices());
    }
  }

  @Test
  default void several_hotels_are_read_at_once_as_each_by_itself() {
    var houses = IntStream.range(0, 12).mapToObj(seed -> VariedHouse.of(seed, ports())).toList();
    var hotels = houses.stream().map(varied -> varied.house().hotel().id()).toList();
    var types =
        houses.stream().flatMap(varied -> varied.types().stream()).map(RoomType::id).toList();

    assertThat(ports().roomTypes().listAll(hotels))
        .containsExactlyInAnyOrderElementsOf(
            hotels.stream().flatMap(hotel -> ports().roomTypes().listAll(hotel).stream()).toList());
    assertThat(ports().availability().of(hotels, STAY, Given.NOW))
        .containsExactlyInAnyOrderElementsOf(
            hotels.stream()
                .flatMap(hotel -> ports().availability().of(hotel, STAY, Given.NOW).stream())
                .toList());
    var rates = ports().rateCalendar().ratesFor(hotels, types, STAY);
    assertThat(rates).containsOnlyKeys(types);
    var rulebooks = ports().rulebooks().of(hotels);
    var restrictions = ports().restrictions().bearingOn(hotels, STAY);
    for (var varied : houses) {
      var hotel = varied.house().hotel().id();
      var ofHotel = varied.types().stream().map(RoomType::id).toList();
      assertThat(rates).containsAllEntriesOf(ports().rateCalendar().ratesFor(hotel, ofHotel, STAY));
      assertThat(rulebooks).containsEntry(hotel, ports().rulebooks().of(hotel));
      assertThat(restrictions.get(hotel).all())
          .containsExactlyInAnyOrderElementsOf(ports().restrictions().bearingOn(hotel, STAY).all());
    }
  }

  @Test
  default void the_cheapest_hotel_comes_first_and_of_equals_the_oldest() {
    var dear = at(3_000);
    var old = at(1_000);
    var young = at(1_000);

    assertThat(hotels(wanted()))
        .containsExactly(old.hotel().id(), young.hotel().id(), dear.hotel().id());
  }

  @Test
  default void a_list_is_cut_into_pages_and_tells_how_many_there_are() {
    var first = at(1_000);
    at(2_000);
    var third = at(3_000);
    var query = wanted();
    var second =
        new SearchCity.Query(
            query.city(),
            query.country(),
            STAY,
            2,
            query.prices(),
            query.amenities(),
            new PageRequest(2, 2));

    var outcome = (SearchCity.Outcome.Done) first.useCases().searchCity().handle(second);

    assertThat(outcome.offers().total()).isEqualTo(3);
    assertThat(outcome.offers().items())
        .extracting(SearchCity.CityOffer::hotel)
        .containsExactly(third.hotel());
  }

  @Test
  default void a_city_is_found_by_its_name_in_any_letters_and_by_its_country() {
    var hotel = at(1_000).hotel().id();

    assertThat(hotels(in("bangKOK"))).containsExactly(hotel);
    assertThat(hotels(in("Bangkok", "TH"))).containsExactly(hotel);
    assertThat(hotels(in("Bangkok", "PH"))).isEmpty();
    assertThat(hotels(in("Bang"))).isEmpty();
    assertThat(hotels(in("Bangkok "))).isEmpty();
    assertThat(hotels(in("B_ngkok"))).isEmpty();
  }

  @Test
  default void a_suspended_hotel_is_not_found() {
    var given = new Given(ports());
    ports().hotels().add(Variants.suspended(given.aNewHotelOf(given.aUser().id())));

    assertThat(ports().hotels().listActiveIn("Bangkok", Optional.empty())).isEmpty();
  }

  @Test
  default void only_offers_within_the_range_of_prices_count_both_ends_included() {
    var house = at(1_000);
    priced(house, house.aRoomTypeWithoutPrices(1), PriceStandard.BASE, 2_000);

    assertThat(search(costing("3000", "3000"))).hasSize(1);
    assertThat(search(costing("3000.01", "5999.99"))).isEmpty();
    assertThat(search(costing("3000.01", "6000")))
        .extracting(offer -> offer.price().prices().total())
        .containsExactly(Given.baht(6_000));
    assertThat(search(costing("6000.01", "9999"))).isEmpty();
  }

  @Test
  default void a_room_has_all_amenities_that_are_named() {
    var house = at(1_000);
    var withTub = house.aRoomTypeWithoutPrices(1);
    priced(house, withTub, PriceStandard.BASE, 2_000);
    amenities(house, withTub, "Bathtub", "BATHTUB", "ระเบียง");

    assertThat(search(with("bathtub", "ระเบียง")))
        .extracting(SearchCity.CityOffer::roomType)
        .containsExactly(withTub);
    assertThat(search(with("Bathtub", "BATHTUB"))).hasSize(1);
    assertThat(search(with("Bathtub", "Minibar"))).isEmpty();
  }

  private static void amenities(House house, RoomType type, String... names) {
    for (var name : names) {
      var command = new AddAmenity.Command(house.owner(), type.id(), name);
      assertThat(house.useCases().addAmenity().handle(command))
          .isInstanceOf(AddAmenity.Outcome.Done.class);
    }
  }

  @Test
  default void a_suspended_type_and_a_full_one_are_not_offered() {
    var house = at(1_000);
    var dearer = house.aRoomTypeWithoutPrices(1);
    priced(house, dearer, PriceStandard.BASE, 2_000);
    var offered = search(wanted()).getFirst().roomType();

    house
        .useCases()
        .setRoomTypeActive()
        .handle(
            new SetRoomTypeActive.Command(house.owner(), house.hotel().id(), offered.id(), false));

    assertThat(search(wanted())).extracting(SearchCity.CityOffer::roomType).containsExactly(dearer);
    house.aConfirmedBooking(dearer, juneStay(12, 13));
    assertThat(search(wanted())).isEmpty();
  }

  @Test
  default void the_day_on_which_a_stay_is_over_is_the_hotel_s_own() {
    var house = at(1_000);
    house.clock().setTo(House.midnightOf(11).minusMillis(1));
    var query = wanted();

    assertThat(total(house, query)).isEqualTo(1);
    house.clock().setTo(House.midnightOf(11));
    assertThat(total(house, query)).isZero();
  }

  private static long total(House house, SearchCity.Query query) {
    return ((SearchCity.Outcome.Done) house.useCases().searchCity().handle(query)).offers().total();
  }

  @Test
  default void a_stay_has_at_most_366_nights() {
    var query =
        new SearchCity.Query(
            "Bangkok",
            Optional.empty(),
            Stay.of(june(10), 367),
            2,
            SearchCity.PriceRange.any(),
            Set.of(),
            wanted().page());

    assertThat(House.over(ports()).useCases().searchCity().handle(query))
        .isEqualTo(new SearchCity.Outcome.StayTooLong(366));
  }
}
