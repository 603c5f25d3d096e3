package org.roombooking.persistence.transactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.roombooking.persistence.testing.WatchedPool;

/** Lets a commit fail as the network or the machine would. */
final class CommitsToFail {

  /** What happens in place of a commit. */
  @FunctionalInterface
  interface Failure {
    void commit(Connection connection) throws SQLException;
  }

  private final AtomicReference<@Nullable Failure> next = new AtomicReference<>();

  /** The next commit of a connection of the pool does this. */
  void failNext(Failure failure) {
    next.set(failure);
  }

  /** The same pool, whose commits may fail. */
  DataSource over(DataSource pool) {
    return WatchedPool.over(
        pool,
        (real, method) -> {
          var failure = method.getName().equals("commit") ? next.getAndSet(null) : null;
          if (failure == null) {
            return false;
          }
          failure.commit((Connection) real);
          return true;
        });
  }
}
