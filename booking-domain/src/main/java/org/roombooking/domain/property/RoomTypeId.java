package org.roombooking.domain.property;

import java.util.UUID;

/** Names a room type. Ordered, because nights are always claimed in the order of their types. */
public record RoomTypeId(UUID value) implements Comparable<RoomTypeId> {

  // As PostgreSQL orders them: byte by byte. UUID.compareTo compares signed halves.
  @Override
  public int compareTo(RoomTypeId other) {
    int high =
        Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(
            value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
  }
}
