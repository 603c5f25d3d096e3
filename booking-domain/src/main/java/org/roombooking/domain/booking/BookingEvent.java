package org.roombooking.domain.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a booking, for others to hear of. It is numbered by the version of the
 * booking that it led to.
 *
 * @param id names the event for receivers that must not take it twice
 */
public record BookingEvent(UUID id, Type type, Instant at) {

  /** What happened. */
  public enum Type {
    CREATED,
    CONFIRMED,
    ROOMS_ASSIGNED,
    CHECKED_IN,
    CHECKED_OUT,
    CANCELLED,
    NO_SHOW,
    EXPIRED,
    /** The step before it was taken back. */
    UNDONE
  }
}
