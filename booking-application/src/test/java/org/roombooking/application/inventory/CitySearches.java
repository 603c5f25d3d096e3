package org.roombooking.application.inventory;

import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/** Searches in a city in few words, for the contracts of {@link SearchCity}. */
interface CitySearches {

  Stay STAY = juneStay(10, 13);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  default SearchCity.Query wanted() {
    return new SearchCity.Query(
        "Bangkok",
        Optional.empty(),
        STAY,
        2,
        SearchCity.PriceRange.any(),
        Set.of(),
        new PageRequest(1, PageRequest.MAX_LIMIT));
  }

  default List<SearchCity.CityOffer> search(SearchCity.Query query) {
    var house = House.over(ports());
    var outcome = (SearchCity.Outcome.Done) house.useCases().searchCity().handle(query);
    return outcome.offers().items();
  }

  default List<HotelId> hotels(SearchCity.Query query) {
    return search(query).stream().map(offer -> offer.hotel().id()).toList();
  }

  default SearchCity.Query in(String city, String... country) {
    return new SearchCity.Query(
        city,
        Stream.of(country).map(CountryCode::new).findFirst(),
        STAY,
        2,
        SearchCity.PriceRange.any(),
        Set.of(),
        wanted().page());
  }
}
