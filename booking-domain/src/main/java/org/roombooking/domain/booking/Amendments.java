package org.roombooking.domain.booking;

import java.time.Instant;
import java.util.Optional;
import org.roombooking.domain.access.UserId;

/**
 * Amendments that were quoted and can be committed. Of one booking each user has one at the most: a
 * newer one takes the place of the one before. Contract: {@code AmendmentsContract}.
 */
public interface Amendments {

  /** Keeps an amendment, in place of the one that its user had of this booking. */
  void put(Amendment amendment);

  /** The amendment of this name that was quoted for the user, expired or not. */
  Optional<Amendment> find(BookingId booking, AmendmentId amendment, UserId quotedFor);

  /**
   * Removes amendments that have expired by a moment.
   *
   * @param limit how many at the most
   * @return how many
   */
  int removeExpired(Instant now, int limit);
}
