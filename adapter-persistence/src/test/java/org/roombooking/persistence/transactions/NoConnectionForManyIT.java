package org.roombooking.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.WatchedPool;

/** What becomes of those who would share a transaction that finds no connection. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoConnectionForManyIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final AtomicBoolean away = new AtomicBoolean();
  private final AtomicInteger waits = new AtomicInteger();

  @RegisterExtension
  final SharedWork shared =
      new SharedWork(
          DATABASE, pool -> WatchedPool.over(pool, (real, method) -> refuseWhileAway(method)));

  private boolean refuseWhileAway(Method method) throws SQLTransientConnectionException {
    if (away.get() && method.getName().equals("getConnection")) {
      waits.incrementAndGet();
      throw new SQLTransientConnectionException("There is none");
    }
    return false;
  }

  @Test
  void all_are_told_so_after_one_wait_and_nobody_waits_again() {
    away.set(true);

    var ended = shared.together(3, shared.tally()::count);

    assertThat(Company.failures(ended))
        .hasSize(3)
        .hasOnlyElementsOfType(Transactions.Unavailable.class);
    assertThat(waits).hasValue(1);
    assertThat(shared.runs(3)).containsOnly(1);
  }

  @Test
  void all_come_through_when_it_is_back() {
    away.set(true);
    shared.together(3, shared.tally()::count);
    away.set(false);

    Company.got(shared.together(3, shared.tally()::count));

    assertThat(shared.tally().upTo(2)).containsExactly(1, 1, 1);
  }
}
