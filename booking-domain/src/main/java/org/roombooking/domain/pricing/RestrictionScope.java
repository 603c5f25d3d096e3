package org.roombooking.domain.pricing;

import java.util.Optional;
import org.roombooking.domain.property.RoomTypeId;

/**
 * What a restriction is about.
 *
 * @param roomType empty for all types of the hotel
 * @param standard empty for all standards
 */
public record RestrictionScope(Optional<RoomTypeId> roomType, Optional<PriceStandard> standard) {

  /** Everything that a hotel sells. */
  public static RestrictionScope all() {
    return new RestrictionScope(Optional.empty(), Optional.empty());
  }

  /** Whether a type that is sold by a standard is among what it is about. */
  public boolean covers(RoomTypeId type, PriceStandard sold) {
    return roomType.map(type::equals).orElse(true) && standard.map(sold::equals).orElse(true);
  }
}
