package org.roombooking.domain.assignment;

import java.util.Map;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;

/**
 * A room for each stay that has one, pinned stays among them.
 *
 * @param bound no plan is better than this; a plan whose cost it is, is the best there is
 */
public record RoomPlan(Map<BookedRoomId, RoomId> doors, PlanCost cost, PlanCost bound) {

  public RoomPlan {
    doors = Map.copyOf(doors);
  }

  public boolean isBest() {
    return cost.equals(bound);
  }
}
