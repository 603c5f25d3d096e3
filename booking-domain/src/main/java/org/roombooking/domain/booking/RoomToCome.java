package org.roombooking.domain.booking;

import java.util.Optional;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/**
 * A room that guests are to come to, and that they are to have throughout.
 *
 * @param guests who are to sleep in it, at least 1
 * @param door that it has been given ahead, if any
 */
public record RoomToCome(BookedRoomId id, Stay stay, int guests, Optional<RoomId> door) {}
