package org.roombooking.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;

/** The connections that a process keeps to its database. They commit each statement by default. */
public final class ConnectionPool implements AutoCloseable {

  /** How long a caller waits for a connection before it is told that there is none. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  /** A connection that is out for so long has been forgotten, and is reported. */
  private static final Duration LEAK_SUSPECTED = Duration.ofMinutes(1);

  /**
   * Connections are renewed now and then, so that the memory they take in the database is freed.
   */
  private static final Duration LIFETIME = Duration.ofMinutes(30);

  /** In seconds. */
  private static final int CONNECT_TIMEOUT = 10;

  /** After so many runs of a statement on a connection the database keeps it parsed and planned. */
  private static final int RUNS_BEFORE_PREPARED = 3;

  /** More than there are statements, though some differ with the number of rooms in a booking. */
  private static final int STATEMENTS_KEPT = 512;

  // A process that hangs in a transaction must not keep others waiting for its locks for ever. And
  // a statement is planned for any values, not for those of each time, which takes longer than to
  // run it. So how many rows are wanted is written into its text: else the database would have to
  // take them for many.
  private static final String SESSION_SETTINGS =
      "set idle_in_transaction_session_timeout = '60s'; set lock_timeout = '30s';"
          + " set plan_cache_mode = force_generic_plan";

  private final HikariDataSource pool;

  /**
   * Opens at least one connection.
   *
   * @param size how many connections at the most
   */
  public ConnectionPool(String jdbcUrl, String user, String password, int size) {
    var config = new HikariConfig();
    config.setPoolName("database");
    config.setJdbcUrl(jdbcUrl);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(LONGEST_WAIT.toMillis());
    config.setLeakDetectionThreshold(LEAK_SUSPECTED.toMillis());
    config.setMaxLifetime(LIFETIME.toMillis());
    config.setConnectionInitSql(SESSION_SETTINGS);
    config.addDataSourceProperty("ApplicationName", "room-booking");
    config.addDataSourceProperty("connectTimeout", CONNECT_TIMEOUT);
    config.addDataSourceProperty("tcpKeepAlive", true);
    config.addDataSourceProperty("prepareThreshold", RUNS_BEFORE_PREPARED);
    config.addDataSourceProperty("preparedStatementCacheQueries", STATEMENTS_KEPT);
    pool = new HikariDataSource(config);
  }

  public DataSource dataSource() {
    return pool;
  }

  /** Closes every connection, those in use too. */
  @Override
  public void close() {
    pool.close();
  }
}
