package org.roombooking.application.access;

import java.time.Instant;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.access.AttemptLimit;
import org.roombooking.domain.access.LogInAttempts;
import org.roombooking.domain.access.Username;

/** Attempts for tests. */
public final class InMemoryLogInAttempts implements LogInAttempts {

  private record Row(Username name, Instant burdenedUntil) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<Username, Row> attempts;

  public InMemoryLogInAttempts(InMemoryDatabase database) {
    this.database = database;
    this.attempts = new InMemoryTable<>(database);
  }

  @Override
  public Attempt begin(Username name, Instant now) {
    return database.use(() -> {
      var burden = attempts.find(name).map(Row::burdenedUntil).orElse(now);
      if (burden.isAfter(AttemptLimit.latestBurden(now))) {
        return new Attempt.TooMany(AttemptLimit.again(burden));
      }
      var from = burden.isBefore(now) ? now : burden;
      attempts.put(name, new Row(name, from.plus(AttemptLimit.EACH)));
      return new Attempt.Allowed();
    });
  }

  @Override
  public void takeBack(Username name) {
    var unused =
        database.use(() -> {
          var row = attempts.find(name);
          row.ifPresent(
              it -> attempts.put(name, new Row(name, it.burdenedUntil().minus(AttemptLimit.EACH))));
          return row;
        });
  }

  @Override
  public int forgetOld(Instant now, int limit) {
    return database.use(() -> {
      var old =
          attempts.rows().stream()
              .filter(row -> !row.burdenedUntil().isAfter(now))
              .limit(limit)
              .toList();
      old.forEach(row -> attempts.remove(row.name()));
      return old.size();
    });
  }
}
