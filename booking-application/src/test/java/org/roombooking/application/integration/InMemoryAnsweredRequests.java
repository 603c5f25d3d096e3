package org.roombooking.application.integration;

import java.time.Instant;
import java.util.Comparator;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;

/** Answers to requests with a key, for tests. */
public final class InMemoryAnsweredRequests implements AnsweredRequests {

  private record Key(String scope, String route, String key) {

    private static Key of(KeyedRequest request) {
      return new Key(request.scope(), request.route(), request.key());
    }
  }

  private record Kept(Key key, String fingerprint, StoredAnswer answer, Instant at) {

    private boolean isOldAt(Instant now) {
      return !now.isBefore(at.plus(KEPT_FOR));
    }
  }

  private final InMemoryDatabase database;
  private final InMemoryTable<Key, Kept> answers;

  public InMemoryAnsweredRequests(InMemoryDatabase database) {
    this.database = database;
    this.answers = new InMemoryTable<>(database);
  }

  @Override
  public Beginning begin(KeyedRequest request, Instant now) {
    var key = Key.of(request);
    // Claimed before any table is used, since that waits for other transactions.
    return database.inTransaction(() ->
        database.tryToClaim(key)
            ? database.use(() -> beginClaimed(key, now))
            : new Beginning.Running());
  }

  private Beginning beginClaimed(Key key, Instant now) {
    return answers
        .find(key)
        .filter(kept -> !kept.isOldAt(now))
        .<Beginning>map(kept -> new Beginning.Answered(kept.fingerprint(), kept.answer()))
        .orElseGet(Beginning.New::new);
  }

  @Override
  public boolean keep(KeyedRequest request, StoredAnswer answer, Instant now) {
    var key = Key.of(request);
    return database.use(() -> {
      if (answers.find(key).filter(kept -> !kept.isOldAt(now)).isPresent()) {
        return false;
      }
      answers.put(key, new Kept(key, request.fingerprint(), answer, now));
      return true;
    });
  }

  @Override
  public int forgetOld(Instant now, int limit) {
    return database.use(() -> {
      var old =
          answers.rows().stream()
              .filter(kept -> kept.isOldAt(now))
              .sorted(Comparator.comparing(Kept::at))
              .limit(limit)
              .toList();
      old.forEach(kept -> answers.remove(kept.key()));
      return old.size();
    });
  }
}
