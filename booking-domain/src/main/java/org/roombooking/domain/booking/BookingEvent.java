package org.roombooking.domain.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.roombooking.domain.audit.Author;

/**
 * Something that happened to a booking, for others to hear of. It is numbered by the version of the
 * booking that it led to.
 *
 * @param id names the event for receivers that must not take it twice
 * @param author who did it
 * @param reason why it was done, 1 to 500 characters, where somebody had to say so
 */
public record BookingEvent(UUID id, Type type, Instant at, Author author, Optional<String> reason) {

  /** An event that needs no reason. */
  public BookingEvent(UUID id, Type type, Instant at, Author author) {
    this(id, type, at, author, Optional.empty());
  }

  /** The same event, told of another author. */
  BookingEvent by(Author other) {
    return new BookingEvent(id, type, at, other, reason);
  }

  /** What happened. */
  public enum Type {
    CREATED,
    CONFIRMED,
    ROOMS_ASSIGNED,
    /** One of its rooms was given another door. */
    MOVED,
    CHECKED_IN,
    CHECKED_OUT,
    CANCELLED,
    NO_SHOW,
    EXPIRED,
    AMENDED,
    /** The step before it was taken back. */
    UNDONE
  }
}
