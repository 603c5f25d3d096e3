package org.roombooking.domain.assignment;

import java.util.List;
import java.util.Set;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * A room that stays are planned into.
 *
 * @param maxOccupancy how many may sleep in it, at least 1
 * @param closed when it is out of service or locked; none of these overlap
 */
public record PlanRoom(
    RoomId id,
    RoomNumber number,
    RoomTypeId type,
    int maxOccupancy,
    Set<RoomFeature> features,
    List<Stay> closed) {

  public PlanRoom {
    features = Set.copyOf(features);
    closed = List.copyOf(closed);
  }
}
