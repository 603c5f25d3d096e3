package org.roombooking.bootstrap.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.roombooking.bootstrap.settings.DatabaseLogin;

/** Statements as the service may send them to its database. */
final class Sql {

  private Sql() {}

  static Connection connect(DatabaseLogin login) throws SQLException {
    return DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password().reveal());
  }

  static void execute(DatabaseLogin login, String sql) throws SQLException {
    try (var connection = connect(login);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String query(DatabaseLogin login, String sql) throws SQLException {
    return queryAll(login, sql).getFirst();
  }

  /** The first column of each row. */
  static List<String> queryAll(DatabaseLogin login, String sql) throws SQLException {
    try (var connection = connect(login);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
