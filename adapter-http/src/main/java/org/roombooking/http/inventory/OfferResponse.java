package org.roombooking.http.inventory;

import java.math.BigDecimal;
import java.util.List;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.property.Hotel;
import org.roombooking.http.pricing.NightResponse;

/**
 * A room type that can be booked, with every price standard it is sold at.
 *
 * @param free how many rooms can be booked for the whole stay
 * @param freeWithoutMoving whether one more stay is certain to get one room throughout
 */
record OfferResponse(
    String roomTypeId,
    String hotelId,
    String roomType,
    String description,
    int maxOccupancy,
    int free,
    boolean freeWithoutMoving,
    List<FreeNight> nights,
    String currency,
    List<Price> prices) {

  record FreeNight(String date, int free) {

    static FreeNight of(NightAvailability night) {
      return new FreeNight(night.night().toString(), night.free());
    }
  }

  record Price(String pricingModel, List<NightResponse> nights, BigDecimal total) {

    static Price of(Pricing.Priced priced) {
      return new Price(
          priced.standard().name(),
          NightResponse.of(priced.prices()),
          priced.prices().total().amount());
    }
  }

  static OfferResponse of(Hotel hotel, SearchRooms.Offer offer) {
    var type = offer.roomType();
    var availability = offer.availability();
    return new OfferResponse(
        type.id().value().toString(),
        type.hotel().value().toString(),
        type.name(),
        type.description(),
        type.maxOccupancy(),
        availability.freeForWholeStay(),
        availability.isFreeWithoutMoving(),
        availability.nights().stream().map(FreeNight::of).toList(),
        hotel.currency().getCurrencyCode(),
        offer.prices().stream().map(Price::of).toList());
  }
}
