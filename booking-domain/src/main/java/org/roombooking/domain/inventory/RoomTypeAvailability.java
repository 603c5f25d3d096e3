package org.roombooking.domain.inventory;

import java.util.List;
import org.roombooking.domain.property.RoomTypeId;

/**
 * What is left of a room type over a stay.
 *
 * @param nights every night of the stay in order
 * @param openThroughout rooms in service in which nobody has been put on any night of the stay
 */
public record RoomTypeAvailability(
    RoomTypeId type, List<NightAvailability> nights, int openThroughout) {

  public RoomTypeAvailability {
    nights = List.copyOf(nights);
  }

  /** How many rooms can be sold for the whole stay. */
  public int freeForWholeStay() {
    return nights.stream().mapToInt(NightAvailability::free).min().orElse(0);
  }

  /**
   * Whether one more stay is certain to get one room throughout: even if every booking that awaits
   * a room on any of its nights were given another room that is open throughout, one would be left.
   * A booking that awaits a room for several nights counts on each, so a false answer may mean that
   * a room could be found all the same.
   */
  public boolean isFreeWithoutMoving() {
    int awaiting = nights.stream().mapToInt(NightAvailability::awaitingRoom).sum();
    return freeForWholeStay() > 0 && openThroughout > awaiting;
  }
}
