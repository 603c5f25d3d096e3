package org.roombooking.domain.assignment;

import java.util.Set;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;

/** Which rooms a stay may be put into; all of them have to be large enough as well. */
public sealed interface WantedRooms {

  /** Any room of the type that was booked. */
  record OfType(RoomTypeId type) implements WantedRooms {}

  /** One of these rooms: of a better type too, or those that were promised. */
  record OneOf(Set<RoomId> rooms) implements WantedRooms {

    public OneOf {
      rooms = Set.copyOf(rooms);
    }
  }
}
