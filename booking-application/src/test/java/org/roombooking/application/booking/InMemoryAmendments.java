package org.roombooking.application.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.Amendments;
import org.roombooking.domain.booking.BookingId;

/** Amendments for tests. */
public final class InMemoryAmendments implements Amendments {

  private record Key(BookingId booking, UserId quotedFor) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<Key, Amendment> amendments;

  public InMemoryAmendments(InMemoryDatabase database) {
    this.database = database;
    this.amendments = new InMemoryTable<>(database);
  }

  @Override
  public void put(Amendment amendment) {
    var unused =
        database.use(() -> {
          amendments.put(keyOf(amendment), amendment);
          return amendment;
        });
  }

  private static Key keyOf(Amendment amendment) {
    return new Key(amendment.booking(), amendment.quotedFor());
  }

  @Override
  public Optional<Amendment> find(BookingId booking, AmendmentId amendment, UserId quotedFor) {
    return database.use(() ->
        amendments.find(new Key(booking, quotedFor)).filter(found -> found.id().equals(amendment)));
  }

  @Override
  public int removeExpired(Instant now, int limit) {
    return database.use(() -> {
      var expired =
          amendments.rows().stream()
              .filter(amendment -> amendment.hasExpiredAt(now))
              .sorted(Comparator.comparing(Amendment::expiresAt))
              .limit(limit)
              .toList();
      expired.forEach(amendment -> amendments.remove(keyOf(amendment)));
      return expired.size();
    });
  }
}
