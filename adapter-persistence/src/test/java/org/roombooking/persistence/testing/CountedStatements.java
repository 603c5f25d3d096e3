package org.roombooking.persistence.testing;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are prepared by connections from a pool. */
public final class CountedStatements {

  private final AtomicInteger prepared = new AtomicInteger();

  /** The same pool, counted. */
  public DataSource over(DataSource pool) {
    return WatchedPool.over(
        pool,
        (real, method) -> {
          if (method.getName().startsWith("prepareStatement")) {
            prepared.incrementAndGet();
          }
          return false;
        });
  }

  /** How many there have been since this was asked last. */
  public int sinceLast() {
    return prepared.getAndSet(0);
  }
}
