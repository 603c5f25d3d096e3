package org.roombooking.persistence.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database of its own for a test class, with nothing in it when a test begins. */
public final class FreshDatabase
    implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  private static final int CONNECTIONS = 16;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private static final String WHO_WAITS =
      """
      select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'
      """;

  private final boolean isWatched;
  private @Nullable HikariDataSource pool;

  /** In which no facts of a hotel change unless it is said so. */
  public FreshDatabase() {
    this(true);
  }

  private FreshDatabase(boolean isWatched) {
    this.isWatched = isWatched;
  }

  /** With nothing in it but what the migrations have made. */
  public static FreshDatabase asMigrated() {
    return new FreshDatabase(false);
  }

  private static String watch() {
    try (var sql = FreshDatabase.class.getResourceAsStream("/watch/facts-of-hotels.sql")) {
      return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (pool == null) {
      var config = new HikariConfig();
      config.setJdbcUrl(TestServer.of(context).newDatabase());
      config.setMaximumPoolSize(CONNECTIONS);
      pool = new HikariDataSource(config);
      if (isWatched) {
        execute(watch());
      }
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    tables().forEach(tables -> execute("truncate " + tables));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (pool != null
        && context.getParent().filter(parent -> parent.getTestClass().isPresent()).isEmpty()) {
      pool.close();
      pool = null;
    }
  }

  public DataSource pool() {
    return running();
  }

  public String jdbcUrl() {
    return running().getJdbcUrl();
  }

  private HikariDataSource running() {
    if (pool == null) {
      throw new IllegalStateException("No test is running");
    }
    return pool;
  }

  /** Comes back when some statement in this database waits for a lock. */
  public void awaitSomebodyWaiting() {
    var deadline = Instant.now().plus(LONGEST_WAIT);
    while (rows(WHO_WAITS).isEmpty()) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("Nobody waits for a lock");
      }
      Thread.onSpinWait();
    }
  }

  /**
   * How often the database has had to give up a transaction because of a circle of waiting ones.
   */
  public long deadlocks() {
    return Long.parseLong(
        rows("""
        select pg_stat_get_db_deadlocks(oid) from pg_database
        where datname = current_database()
        """)
            .getFirst());
  }

  /** Runs a statement past all adapters. */
  public void execute(String sql) {
    try (var connection = pool().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set watch.past_adapters = 'on'");
      statement.execute(sql);
      statement.execute("reset watch.past_adapters");
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Asks a question past all adapters: each row as its columns' texts, joined by a bar. */
  public List<String> rows(String sql) {
    try (var connection = pool().getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var rows = new ArrayList<String>();
      while (result.next()) {
        var columns = new ArrayList<String>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          columns.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", columns));
      }
      return List.copyOf(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  // One line with all tables, or none while there are no tables.
  private List<String> tables() {
    return rows(
        """
        select string_agg(tablename, ', ') from pg_tables
        where schemaname = 'public' and tablename <> 'flyway_schema_history'
        having count(*) > 0
        """);
  }
}
