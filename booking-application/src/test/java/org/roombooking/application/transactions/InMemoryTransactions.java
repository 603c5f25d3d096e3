package org.roombooking.application.transactions;

import java.util.function.Supplier;

/** Transactions over an {@link InMemoryDatabase}. */
public final class InMemoryTransactions implements Transactions {

  private static final int MAX_ATTEMPTS = 20;

  private final InMemoryDatabase database;

  public InMemoryTransactions(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public <T> T call(Supplier<T> work) {
    return database.isInTransaction() ? work.get() : callOutermost(work);
  }

  @Override
  public <T> T callTogether(Supplier<T> work) {
    return call(work);
  }

  private <T> T callOutermost(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return database.inTransaction(work);
      } catch (Restart restart) {
        if (attempt == MAX_ATTEMPTS) {
          throw new TooManyRestarts(attempt, restart);
        }
        restart.prepare();
      }
    }
  }
}
