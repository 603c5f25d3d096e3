package org.roombooking.domain.inventory;

import java.time.Instant;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/**
 * Nights on which nobody can sleep in a room.
 *
 * @param reason 1 to 500 characters
 */
public record OutOfServicePeriod(
    PeriodId id, HotelId hotel, RoomId room, Stay nights, String reason, Instant createdAt) {}
