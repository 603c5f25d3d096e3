package org.roombooking.application.pricing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.Quotes;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.domain.property.HotelId;

/** Quotes for tests. */
public final class InMemoryQuotes implements Quotes {

  private final InMemoryDatabase database;
  private final InMemoryTable<QuoteId, StoredQuote> quotes;

  public InMemoryQuotes(InMemoryDatabase database) {
    this.database = database;
    this.quotes = new InMemoryTable<>(database);
  }

  @Override
  public void add(StoredQuote quote) {
    database.use(() -> {
      quotes.put(quote.id(), quote);
      return quote;
    });
  }

  @Override
  public Optional<StoredQuote> find(HotelId hotel, QuoteId id) {
    return database.use(() -> quotes.find(id).filter(quote -> quote.quote().hotel().equals(hotel)));
  }

  @Override
  public int forgetExpired(Instant now, int limit) {
    return database.use(() -> {
      var expired =
          quotes.rows().stream()
              .filter(quote -> quote.hasExpiredAt(now))
              .sorted(Comparator.comparing(StoredQuote::expiresAt))
              .limit(limit)
              .toList();
      expired.forEach(quote -> quotes.remove(quote.id()));
      return expired.size();
    });
  }
}
