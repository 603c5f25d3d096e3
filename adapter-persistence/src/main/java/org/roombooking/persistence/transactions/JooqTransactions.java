package org.roombooking.persistence.transactions;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.roombooking.application.transactions.Transactions;

/**
 * Transactions of the database at its usual isolation, READ COMMITTED: each statement sees what was
 * committed before it began, and what must not change meanwhile is locked or decided by the
 * statement itself.
 */
public final class JooqTransactions implements Transactions {

  private static final int MAX_ATTEMPTS = 20;

  /** From here on two callers in each other's way are as likely as not to have parted. */
  private static final int LONGEST_PAUSE_MILLIS = 128;

  // serialization_failure, deadlock_detected: the database gave up one transaction for another.
  private static final Set<String> GIVEN_UP = Set.of("40001", "40P01");

  private final ThreadConnections connections;
  private final SharedTransactions shared;

  public JooqTransactions(ThreadConnections connections) {
    this.connections = connections;
    this.shared = new SharedTransactions(connections);
  }

  @Override
  public <T> T call(Supplier<T> work) {
    var outer = connections.open();
    return outer != null ? join(outer, work) : callOutermost(work);
  }

  @Override
  public <T> T callTogether(Supplier<T> work) {
    var outer = connections.open();
    if (outer != null) {
      return join(outer, work);
    }
    var done = shared.attempt(work);
    return done.isPresent() ? done.get().result() : callOutermost(work);
  }

  private static <T> T join(OpenTransaction outer, Supplier<T> work) {
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      if (!done) {
        outer.partFailed();
      }
    }
  }

  private <T> T callOutermost(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return callOnce(work);
      } catch (Restart restart) {
        refuseFurther(attempt, restart);
        restart.prepare();
      } catch (DataAccessException e) {
        if (!GIVEN_UP.contains(e.sqlState())) {
          throw e;
        }
        refuseFurther(attempt, e);
      }
      pauseAfter(attempt);
    }
  }

  private <T> T callOnce(Supplier<T> work) {
    var transaction = connections.begin();
    try {
      T result = work.get();
      transaction.commit();
      return result;
    } catch (RuntimeException | Error e) {
      transaction.rollBack(e);
      throw e;
    } finally {
      connections.end(transaction);
    }
  }

  private static void refuseFurther(int attempt, RuntimeException last) {
    if (attempt >= MAX_ATTEMPTS) {
      throw new TooManyRestarts(attempt, last);
    }
  }

  // Callers who keep meeting at one row part only by chance: each waits a random while, longer each
  // time.
  private static void pauseAfter(int attempt) {
    int longest = Math.min(1 << (attempt - 1), LONGEST_PAUSE_MILLIS);
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(longest));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting to begin again", e);
    }
  }
}
