package org.roombooking.http.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.stay.Stay;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.text.Format;

/** Answers the search for a hotel in a city. */
final class CityHandlers {

  private static final int LONGEST_CITY = 200;
  private static final int LONGEST_AMENITY = 100;

  static final Parameter<String> CITY = Parameter.required("city", Format.text(LONGEST_CITY));
  static final Parameter<Optional<CountryCode>> COUNTRY =
      Parameter.optional("country_code", Format.country());
  static final Parameter<LocalDate> CHECK_IN = Parameter.required("check_in", Format.date());
  static final Parameter<LocalDate> CHECK_OUT = Parameter.required("check_out", Format.date());
  static final Parameter<Integer> GUESTS =
      Parameter.orElse("guests", Format.integer(1, Room.MAX_OCCUPANCY), 1);
  static final Parameter<Optional<BigDecimal>> PRICE_MIN =
      Parameter.optional("price_min", Format.amount());
  static final Parameter<Optional<BigDecimal>> PRICE_MAX =
      Parameter.optional("price_max", Format.amount());
  static final Parameter<List<String>> AMENITIES =
      Parameter.orElse(
          "amenities",
          Format.list(Format.text(LONGEST_AMENITY), SearchCity.MAX_AMENITIES),
          List.of());

  private final SearchCity searchCity;

  CityHandlers(SearchCity searchCity) {
    this.searchCity = searchCity;
  }

  Answer search(Request request) {
    var checkIn = request.query(CHECK_IN);
    var checkOut = request.query(CHECK_OUT);
    var prices = new SearchCity.PriceRange(request.query(PRICE_MIN), request.query(PRICE_MAX));
    new FieldErrors()
        .require(
            checkOut.isAfter(checkIn),
            "check_out",
            FieldCode.NOT_AFTER,
            Phrase.MUST_BE_AFTER.with("check_in"))
        .require(
            isRange(prices),
            "price_max",
            FieldCode.TOO_SMALL,
            Phrase.MUST_BE_AT_LEAST.with("price_min"))
        .throwIfAny();
    var query =
        new SearchCity.Query(
            request.query(CITY),
            request.query(COUNTRY),
            new Stay(checkIn, checkOut),
            request.query(GUESTS),
            request.query(SearchHandlers.CHILDREN_AGES),
            prices,
            Set.copyOf(request.query(AMENITIES)),
            request.page());
    return switch (searchCity.handle(query)) {
      case SearchCity.Outcome.Done(var offers) ->
          Answer.page(request, offers, CityOfferResponse::of);
      case SearchCity.Outcome.StayTooLong(int maxNights) ->
          SearchProblems.stayTooLong("check_out", maxNights);
    };
  }

  private static boolean isRange(SearchCity.PriceRange prices) {
    return prices.min().isEmpty()
        || prices.max().isEmpty()
        || prices.min().get().compareTo(prices.max().get()) <= 0;
  }
}
