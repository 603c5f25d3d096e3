package org.roombooking.http.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.inventory.Obstacle;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.RoomType;
import org.roombooking.http.pricing.NightResponse;
import org.roombooking.http.problem.Reason;

/**
 * A room type that can be booked, with every price standard it is sold at, or one that cannot.
 *
 * @param free how many rooms can be booked for the whole stay
 * @param freeWithoutMoving whether one more stay gets one room throughout, whoever else is given
 *     another door for that before it begins
 * @param movesNeeded how often the guests would have to change rooms, at the least; null if there
 *     is no room for them on some night, or the type cannot be booked and would have them move
 * @param nights none of a type that is suspended
 * @param reasons why it cannot be booked; none if it can
 */
record OfferResponse(
    String roomTypeId,
    String hotelId,
    String roomType,
    String description,
    int maxOccupancy,
    int free,
    boolean freeWithoutMoving,
    @Nullable Integer movesNeeded,
    List<FreeNight> nights,
    String currency,
    List<Price> prices,
    List<Reason> reasons) {

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
    return of(
        hotel,
        offer.roomType(),
        Optional.of(offer.availability()),
        offer.movesNeeded(),
        offer.prices(),
        List.of());
  }

  static OfferResponse of(Hotel hotel, SearchRooms.NotOffered notOffered) {
    return of(
        hotel,
        notOffered.roomType(),
        notOffered.availability(),
        notOffered.freeWithoutMoving() ? OptionalInt.of(0) : OptionalInt.empty(),
        List.of(),
        notOffered.obstacles().stream().map(OfferResponse::reason).toList());
  }

  private static Reason reason(Obstacle obstacle) {
    var number = obstacle.number();
    return Reason.of(
        obstacle.kind().name(),
        obstacle.date().map(LocalDate::toString).orElse(null),
        number.isPresent() ? number.getAsInt() : null,
        obstacle.standard().map(PriceStandard::name).orElse(null));
  }

  private static OfferResponse of(
      Hotel hotel,
      RoomType type,
      Optional<RoomTypeAvailability> left,
      OptionalInt movesNeeded,
      List<Pricing.Priced> prices,
      List<Reason> reasons) {
    return new OfferResponse(
        type.id().value().toString(),
        type.hotel().value().toString(),
        type.name(),
        type.description(),
        type.maxOccupancy(),
        left.map(RoomTypeAvailability::freeForWholeStay).orElse(0),
        movesNeeded.equals(OptionalInt.of(0)),
        movesNeeded.isPresent() ? movesNeeded.getAsInt() : null,
        left.map(RoomTypeAvailability::nights).orElse(List.of()).stream()
            .map(FreeNight::of)
            .toList(),
        hotel.currency().getCurrencyCode(),
        prices.stream().map(Price::of).toList(),
        reasons);
  }
}
