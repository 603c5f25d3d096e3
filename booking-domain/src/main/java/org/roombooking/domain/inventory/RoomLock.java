package org.roombooking.domain.inventory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * Rooms of a type that are kept from sale on some nights.
 *
 * @param rooms how many, at least 1
 * @param door the room itself, where one is named; then it is one
 * @param reason 1 to 500 characters
 */
public record RoomLock(
    RoomLockId id,
    HotelId hotel,
    RoomTypeId type,
    int rooms,
    Optional<RoomId> door,
    Stay nights,
    String reason,
    Instant createdAt) {

  public RoomLock {
    if (rooms < 1 || (door.isPresent() && rooms != 1)) {
      throw new IllegalArgumentException("A lock of " + rooms + " rooms, " + door);
    }
  }

  public NightDemand demand() {
    return NightDemand.of(nights, Map.of(type, rooms));
  }
}
