package org.roombooking.domain.assignment;

import java.util.Collection;
import java.util.Set;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;

/**
 * A room in service in which nobody has been put on any night of a stay.
 *
 * @param takenNightBefore whether somebody sleeps in it on the night before the arrival
 * @param takenOnDeparture whether somebody sleeps in it on the night of the departure day
 */
public record OpenRoom(
    RoomId id,
    RoomNumber number,
    int maxOccupancy,
    Set<RoomFeature> features,
    boolean takenNightBefore,
    boolean takenOnDeparture) {

  /** How many of these wishes it does not meet. */
  int missed(Collection<RoomFeature> wishes) {
    return Math.toIntExact(wishes.stream().filter(wish -> !features.contains(wish)).count());
  }

  /** How many gaps the stay would leave beside itself: 0, 1 or 2. */
  int gapsLeft() {
    return (takenNightBefore ? 0 : 1) + (takenOnDeparture ? 0 : 1);
  }
}
