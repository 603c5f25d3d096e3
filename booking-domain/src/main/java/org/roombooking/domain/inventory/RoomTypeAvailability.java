package org.roombooking.domain.inventory;

import java.util.List;
import org.roombooking.domain.property.RoomTypeId;

/**
 * What is left of a room type over a stay.
 *
 * @param nights every night of the stay in order
 */
public record RoomTypeAvailability(RoomTypeId type, List<NightAvailability> nights) {

  public RoomTypeAvailability {
    nights = List.copyOf(nights);
  }

  /** How many rooms can be sold for the whole stay. */
  public int freeForWholeStay() {
    return nights.stream().mapToInt(NightAvailability::free).min().orElse(0);
  }
}
