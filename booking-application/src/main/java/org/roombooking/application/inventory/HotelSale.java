package org.roombooking.application.inventory;

import java.util.Collection;
import java.util.Map;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** What a hotel has to sell, as the store tells it or as a process remembers it. */
public interface HotelSale {

  /** What is known of it, with every type that is active. */
  HotelFacts facts();

  /** Whether all nights of a stay are known. */
  boolean includes(Stay stay);

  /** What is left of each active type over a stay that is known. */
  Map<RoomTypeId, RoomTypeAvailability> left(Stay stay);

  /**
   * What types cost over a stay that is known.
   *
   * @param types active ones, each of which has rates in the answer
   */
  Map<RoomTypeId, RoomTypeRates> rates(Collection<RoomTypeId> types, Stay stay);
}
