package org.roombooking.domain.pricing;

import java.time.Duration;
import java.time.Instant;
import org.roombooking.domain.access.UserId;

/**
 * A quote that is honoured to the cent, for whoever asked for it, while it lasts.
 *
 * @param expiresAt exclusive: at this instant it is honoured no more
 */
public record StoredQuote(QuoteId id, UserId askedBy, Quote quote, Instant expiresAt) {

  /** How long a quote is honoured. */
  public static final Duration LIFE = Duration.ofMinutes(15);

  public boolean hasExpiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
