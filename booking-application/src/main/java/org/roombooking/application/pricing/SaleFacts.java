package org.roombooking.application.pricing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * All that a sale depends on beside what is left, read together. Nothing is older than the moment
 * of asking, whatever an implementation keeps. Contract: {@code SaleFactsContract}.
 */
public interface SaleFacts {

  /** What is known of a hotel; empty if there is none. */
  Optional<HotelFacts> of(HotelId hotel);

  /** The same of some hotels; those that there are not are left out. */
  Map<HotelId, HotelFacts> of(Collection<HotelId> hotels);

  /**
   * What is known of one with the prices over a stay.
   *
   * @param types whose prices are wanted, each of which has rates in the answer
   */
  Optional<Priced> of(HotelId hotel, Collection<RoomTypeId> types, Stay stay);

  /** What is known of a hotel, and what some of its types can be sold at over a stay. */
  record Priced(HotelFacts facts, Map<RoomTypeId, RoomTypeRates> rates) {

    public Priced {
      rates = Map.copyOf(rates);
    }
  }
}
