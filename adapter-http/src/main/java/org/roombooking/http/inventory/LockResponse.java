package org.roombooking.http.inventory;

import org.jspecify.annotations.Nullable;
import org.roombooking.domain.inventory.RoomLock;

/**
 * Rooms that are kept from sale.
 *
 * @param roomId null where no door is named
 * @param until the day on which they can be sold again
 */
record LockResponse(
    String id,
    String hotelId,
    String roomTypeId,
    int quantity,
    @Nullable String roomId,
    String from,
    String until,
    String reason,
    String createdAt) {

  static LockResponse of(RoomLock lock) {
    return new LockResponse(
        lock.id().value().toString(),
        lock.hotel().value().toString(),
        lock.type().value().toString(),
        lock.rooms(),
        lock.door().map(door -> door.value().toString()).orElse(null),
        lock.nights().arrival().toString(),
        lock.nights().departure().toString(),
        lock.reason(),
        lock.createdAt().toString());
  }
}
