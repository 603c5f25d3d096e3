package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** What a search in a city must do over every store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface CitySearchContract extends CityOffersContract {

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
