package org.roombooking.domain.booking;

import java.time.LocalDate;
import org.roombooking.domain.property.RoomId;

/**
 * A door that a room of a booking has before it moves to another one.
 *
 * @param until the day of the move, whose night is slept behind the next door
 */
public record EarlierDoor(RoomId door, LocalDate until) {}
