package org.roombooking.persistence.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

  private @Nullable HikariDataSource pool;

  @Override
  public void beforeAll(ExtensionContext context) {
    if (pool == null) {
      var config = new HikariConfig();
      config.setJdbcUrl(TestServer.of(context).newDatabase());
      config.setMaximumPoolSize(CONNECTIONS);
      pool = new HikariDataSource(config);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    execute("truncate " + String.join(", ", tables()));
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
    if (pool == null) {
      throw new IllegalStateException("No test is running");
    }
    return pool;
  }

  /** Runs a statement past all adapters. */
  public void execute(String sql) {
    try (var connection = pool().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
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

  private List<String> tables() {
    return rows(
        """
        select tablename from pg_tables
        where schemaname = 'public' and tablename <> 'flyway_schema_history'
        """);
  }
}
