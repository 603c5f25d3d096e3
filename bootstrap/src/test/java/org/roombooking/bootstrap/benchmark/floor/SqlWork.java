package org.roombooking.bootstrap.benchmark.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.SplittableRandom;
import org.roombooking.bootstrap.benchmark.load.Caller;
import org.roombooking.bootstrap.benchmark.load.Work;
import org.roombooking.bootstrap.settings.DatabaseLogin;

/**
 * One statement again and again, by plain JDBC: each caller has a connection of its own, on which
 * it is prepared. A statement that writes is a commit, as durable as those of the service.
 */
final class SqlWork implements Work {

  private final DatabaseLogin login;
  private final String sql;
  private final Binding binding;

  /**
   * Work on one database.
   *
   * @param sql has an answer of at least one row
   */
  SqlWork(DatabaseLogin login, String sql, Binding binding) {
    this.login = login;
    this.sql = sql;
    this.binding = binding;
  }

  /** What a statement asks for this time. */
  @FunctionalInterface
  interface Binding {

    void bind(PreparedStatement statement, SplittableRandom chance) throws SQLException;
  }

  @Override
  public Caller open(int number) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password().reveal());
    // From the first time on.
    properties.setProperty("prepareThreshold", "1");
    var connection = DriverManager.getConnection(login.jdbcUrl(), properties);
    return new Statement(connection, connection.prepareStatement(sql), binding, number);
  }

  /** One prepared statement on a connection of its own. */
  private static final class Statement implements Caller {

    private final Connection connection;
    private final PreparedStatement statement;
    private final Binding binding;
    private final SplittableRandom chance;

    Statement(Connection connection, PreparedStatement statement, Binding binding, int number) {
      this.connection = connection;
      this.statement = statement;
      this.binding = binding;
      this.chance = new SplittableRandom(System.nanoTime() + number);
    }

    @Override
    public boolean ask() throws SQLException {
      binding.bind(statement, chance);
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("No row: " + statement);
        }
      }
      return true;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
