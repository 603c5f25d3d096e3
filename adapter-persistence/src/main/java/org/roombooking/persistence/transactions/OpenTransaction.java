package org.roombooking.persistence.transactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.exception.DataAccessException;

/** A transaction that has begun and not ended. Belongs to one thread. */
final class OpenTransaction {

  private final Connection connection;
  private final SortedMap<UUID, Runnable> lastWork = new TreeMap<>();
  private boolean partFailed;

  OpenTransaction(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** From now on it can only be rolled back, since a part of it is not to be kept. */
  void partFailed() {
    partFailed = true;
  }

  /** Adds work to be done right before it commits, once for each key. */
  void doLast(UUID key, Runnable work) {
    lastWork.putIfAbsent(key, work);
  }

  boolean willDoLast(UUID key) {
    return lastWork.containsKey(key);
  }

  void commit() {
    if (partFailed) {
      throw new IllegalStateException("Work went on after a part of it had failed");
    }
    lastWork.values().forEach(Runnable::run);
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new DataAccessException("Cannot commit", e);
    }
  }

  /** Rolls back because of a failure, which stays the one that is told. */
  void rollBack(Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
