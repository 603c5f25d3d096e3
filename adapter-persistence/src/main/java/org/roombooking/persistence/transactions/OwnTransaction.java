package org.roombooking.persistence.transactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.exception.DataAccessException;

/** A transaction of one thread alone, on a connection of its own. */
final class OwnTransaction implements OpenTransaction {

  private final Connection connection;
  private final SortedMap<UUID, Runnable> lastWork = new TreeMap<>();
  private final SortedMap<UUID, Runnable> afterwards = new TreeMap<>();
  private boolean partFailed;

  OwnTransaction(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void partFailed() {
    partFailed = true;
  }

  @Override
  public void doLast(UUID key, Runnable work) {
    lastWork.putIfAbsent(key, work);
  }

  @Override
  public boolean willDoLast(UUID key) {
    return lastWork.containsKey(key);
  }

  @Override
  public void doAfterwards(UUID key, Runnable work) {
    afterwards.putIfAbsent(key, work);
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
    afterwards.values().forEach(Runnable::run);
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
