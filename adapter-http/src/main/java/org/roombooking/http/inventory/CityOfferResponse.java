package org.roombooking.http.inventory;

import java.math.BigDecimal;
import java.util.List;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.http.pricing.NightResponse;

/** A hotel in a city, with the cheapest room that can be booked in it. */
record CityOfferResponse(
    String hotelId,
    String name,
    String address,
    String city,
    String countryCode,
    int rating,
    String currency,
    Offer offer) {

  /**
   * One room for the whole stay.
   *
   * @param free how many rooms of the type can be booked for the whole stay, at least 1
   * @param freeWithoutMoving whether one more stay gets one room throughout, whoever else is given
   *     another door for that before it begins
   */
  record Offer(
      String roomTypeId,
      String roomType,
      int maxOccupancy,
      int free,
      boolean freeWithoutMoving,
      String pricingModel,
      List<NightResponse> nights,
      BigDecimal total) {

    private static Offer of(SearchCity.CityOffer found) {
      var type = found.roomType();
      var prices = found.price().prices();
      return new Offer(
          type.id().value().toString(),
          type.name(),
          type.maxOccupancy(),
          found.availability().freeForWholeStay(),
          found.freeWithoutMoving(),
          found.price().standard().name(),
          NightResponse.of(prices),
          prices.total().amount());
    }
  }

  static CityOfferResponse of(SearchCity.CityOffer found) {
    var hotel = found.hotel();
    var profile = hotel.profile();
    return new CityOfferResponse(
        hotel.id().value().toString(),
        profile.name(),
        profile.address(),
        profile.city(),
        profile.country().value(),
        hotel.rating(),
        hotel.currency().getCurrencyCode(),
        Offer.of(found));
  }
}
