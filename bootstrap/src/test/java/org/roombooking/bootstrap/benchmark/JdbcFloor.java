package org.roombooking.bootstrap.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.roombooking.bootstrap.settings.DatabaseLogin;

/**
 * The least that a write and a read cost on the database of the service: one row, by plain JDBC,
 * each caller with a prepared statement on a connection of its own. Every write is a commit, as
 * durable as those of the service.
 */
final class JdbcFloor implements AutoCloseable {

  private static final int ROWS_TO_READ = 1_000;

  private final List<Connection> connections = new ArrayList<>();
  private final List<PreparedStatement> inserts = new ArrayList<>();
  private final List<PreparedStatement> selects = new ArrayList<>();

  private JdbcFloor() {}

  static JdbcFloor open(DatabaseLogin login, int callers) throws SQLException {
    var floor = new JdbcFloor();
    try {
      for (int i = 0; i < callers; i++) {
        floor.connect(login);
      }
      floor.prepare();
      return floor;
    } catch (SQLException e) {
      floor.close();
      throw e;
    }
  }

  private void connect(DatabaseLogin login) throws SQLException {
    connections.add(
        DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password().reveal()));
  }

  private void prepare() throws SQLException {
    try (var statement = connections.getFirst().createStatement()) {
      statement.executeUpdate(
          "create table benchmark_floor (id integer primary key, note text not null)");
      statement.executeUpdate(
          "insert into benchmark_floor select n, 'to read' from generate_series(0, %d) n"
              .formatted(ROWS_TO_READ - 1));
    }
    for (var connection : connections) {
      inserts.add(connection.prepareStatement("insert into benchmark_floor values (?, 'written')"));
      selects.add(connection.prepareStatement("select note from benchmark_floor where id = ?"));
    }
  }

  void insert(int caller, int request) throws SQLException {
    var insert = inserts.get(caller);
    insert.setInt(1, ROWS_TO_READ + request);
    insert.executeUpdate();
  }

  void select(int caller, int request) throws SQLException {
    var select = selects.get(caller);
    select.setInt(1, request % ROWS_TO_READ);
    try (var rows = select.executeQuery()) {
      if (!rows.next() || rows.getString(1).isEmpty()) {
        throw new IllegalStateException("A row is missing: " + request);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    for (var connection : connections) {
      connection.close();
    }
  }
}
