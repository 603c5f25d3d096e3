package org.roombooking.persistence.transactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.transactions.Transactions;

/**
 * Gives each statement the connection of the transaction its thread is in, or else one of its own
 * that commits at once.
 */
public final class ThreadConnections implements ConnectionProvider {

  private static final String SHORT_WAIT = "set local lock_timeout = '500ms'";

  private final DataSource pool;

  @SuppressWarnings(
      "ThreadLocalUsage") // One for each database and kept as long; emptied at the end.
  private final ThreadLocal<OpenTransaction> open = new ThreadLocal<>();

  public ThreadConnections(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public Connection acquire() {
    var transaction = open();
    return transaction != null ? transaction.connection() : connect();
  }

  @Override
  public void release(Connection connection) {
    if (open() == null) {
      close(connection);
    }
  }

  /**
   * Does something right before the transaction of this thread commits, once for each key and in
   * their order: what many transactions want to lock is locked for as short as can be, and by no
   * two of them in a circle.
   *
   * @throws IllegalStateException outside any transaction
   */
  public void doLast(UUID key, Runnable work) {
    opened().doLast(key, work);
  }

  /**
   * Does something right after the transaction of this thread has committed, once for each key, and
   * before whoever began it goes on. It must not fail.
   *
   * @throws IllegalStateException outside any transaction
   */
  public void doAfterwards(UUID key, Runnable work) {
    opened().doAfterwards(key, work);
  }

  private OpenTransaction opened() {
    var transaction = open();
    if (transaction == null) {
      throw new IllegalStateException("There is no transaction to do it in");
    }
    return transaction;
  }

  /** Whether something with that key is to be done before the transaction of this thread ends. */
  public boolean willDoLast(UUID key) {
    var transaction = open();
    return transaction != null && transaction.willDoLast(key);
  }

  /** The transaction this thread is in, if any. */
  @Nullable OpenTransaction open() {
    return open.get();
  }

  /** Begins a transaction for this thread, which must not be in one. */
  OwnTransaction begin() {
    var transaction = beginOnConnection();
    open.set(transaction);
    return transaction;
  }

  /** Takes the thread out of its transaction, which has been committed or rolled back. */
  void end(OwnTransaction transaction) {
    open.remove();
    giveBack(transaction);
  }

  /**
   * Begins a transaction that many threads share. It waits for a lock so short a time that nobody
   * is kept up for long by what concerns another alone.
   */
  OwnTransaction beginForMany() {
    var transaction = beginOnConnection();
    try (var limit = transaction.connection().createStatement()) {
      limit.execute(SHORT_WAIT);
      return transaction;
    } catch (SQLException e) {
      transaction.rollBack(e);
      giveBack(transaction);
      throw new DataAccessException("Cannot begin a transaction", e);
    }
  }

  /** Gives back the connection of a transaction that has been committed or rolled back. */
  void giveBack(OwnTransaction transaction) {
    close(transaction.connection());
  }

  /** Does something in a transaction, whichever this thread is in itself. */
  <T> T within(OwnTransaction transaction, Supplier<T> work) {
    var own = open();
    open.set(transaction);
    try {
      return work.get();
    } finally {
      if (own == null) {
        open.remove();
      } else {
        open.set(own);
      }
    }
  }

  /** Makes this thread, which must not be in a transaction, part of one that is shared. */
  void enter(Part part) {
    open.set(part);
  }

  void leave() {
    open.remove();
  }

  private OwnTransaction beginOnConnection() {
    var connection = connect();
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      close(connection);
      throw new DataAccessException("Cannot begin a transaction", e);
    }
    return new OwnTransaction(connection);
  }

  private Connection connect() {
    try {
      return pool.getConnection();
    } catch (SQLTransientConnectionException e) {
      throw new Transactions.Unavailable(e);
    } catch (SQLException e) {
      throw new DataAccessException("No connection to the database", e);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DataAccessException("Cannot give back a connection", e);
    }
  }
}
