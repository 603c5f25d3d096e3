package org.roombooking.domain.assignment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.property.RoomId;

/**
 * A room for each stay that has one, pinned stays among them, and several for guests who change
 * rooms.
 *
 * @param doors of the stays that have one for all their nights
 * @param inTurn the doors of each other stay in order, two at the least
 * @param bound no plan is better than this; a plan whose cost it is, is the best there is
 */
public record RoomPlan(
    Map<BookedRoomId, RoomId> doors,
    Map<BookedRoomId, List<DoorFrom>> inTurn,
    PlanCost cost,
    PlanCost bound) {

  public RoomPlan {
    doors = Map.copyOf(doors);
    inTurn =
        inTurn.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, stay -> List.copyOf(stay.getValue())));
    for (var stay : inTurn.entrySet()) {
      if (doors.containsKey(stay.getKey())) {
        throw new IllegalArgumentException("One door and several: " + stay);
      }
      requireChanges(stay.getValue());
    }
  }

  /** A plan in which nobody changes rooms. */
  public RoomPlan(Map<BookedRoomId, RoomId> doors, PlanCost cost, PlanCost bound) {
    this(doors, Map.of(), cost, bound);
  }

  private static void requireChanges(List<DoorFrom> doors) {
    if (doors.size() < 2) {
      throw new IllegalArgumentException("No room is changed: " + doors);
    }
    for (int i = 1; i < doors.size(); i++) {
      var before = doors.get(i - 1);
      var next = doors.get(i);
      if (!before.from().isBefore(next.from()) || before.door().equals(next.door())) {
        throw new IllegalArgumentException("Doors out of order: " + doors);
      }
    }
  }

  /** Whether a stay has a room on each of its nights. */
  public boolean seats(BookedRoomId stay) {
    return doors.containsKey(stay) || inTurn.containsKey(stay);
  }

  public boolean isBest() {
    return cost.equals(bound);
  }
}
