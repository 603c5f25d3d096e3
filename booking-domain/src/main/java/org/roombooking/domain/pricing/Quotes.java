package org.roombooking.domain.pricing;

import java.time.Instant;
import java.util.Optional;
import org.roombooking.domain.property.HotelId;

/**
 * Quotes that bookings can name. One may be lost when the store is: a booking then has to be made
 * without it. Contract: {@code QuotesContract}.
 */
public interface Quotes {

  void add(StoredQuote quote);

  /** A quote of a hotel, whether or not it has expired. */
  Optional<StoredQuote> find(HotelId hotel, QuoteId quote);

  /**
   * Forgets quotes that have expired.
   *
   * @param limit how many at the most
   * @return how many
   */
  int forgetExpired(Instant now, int limit);
}
