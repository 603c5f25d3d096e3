package org.roombooking.application.inventory.city;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.domain.property.RoomType;

/**
 * Everything that a search can want to know of a hotel that is active and no sandbox.
 *
 * @param facts with the restrictions that bear on a stay within the horizon
 * @param types that are active, in the order of their ids
 */
public record HotelOnSale(HotelFacts facts, List<TypeOnSale> types) {

  public HotelOnSale {
    types = List.copyOf(types);
  }

  /** The same with other sets of the same amenities. */
  HotelOnSale withAmenities(UnaryOperator<Set<String>> shared) {
    return new HotelOnSale(
        facts,
        types.stream()
            .map(type ->
                new TypeOnSale(
                    type.type(), shared.apply(type.amenities()), type.prices(), type.nights()))
            .toList());
  }

  /**
   * A room type that is active.
   *
   * @param amenities their names, with small letters from A to Z
   * @param prices that are not suspended
   * @param nights all of the horizon
   */
  public record TypeOnSale(
      RoomType type, Set<String> amenities, List<PriceTrack> prices, TypeNights nights) {

    public TypeOnSale {
      amenities = Set.copyOf(amenities);
      prices = List.copyOf(prices);
    }
  }
}
