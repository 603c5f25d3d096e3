package org.roombooking.bootstrap.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.DatabaseLogin;
import org.roombooking.bootstrap.settings.Secret;

/**
 * The two roles of the embedded database: an administrator, and the owner of the one database as
 * whom the service works. They share a password, for both are known to this one service; what
 * counts is that a statement the service is tricked into has no administrator's rights.
 */
final class Roles {

  static final String ADMINISTRATOR = "postgres";

  private static final String SERVICE = "room_booking";
  private static final String DATABASE = "room_booking";

  private final int port;
  private final Secret password;

  Roles(int port, Secret password) {
    this.port = port;
    this.password = password;
  }

  /** How the service logs in. */
  DatabaseLogin service() {
    return new DatabaseLogin(url(DATABASE), SERVICE, password);
  }

  /** Afterwards the service's role and its database are there, on a server that loses nothing. */
  void ensure() {
    try (var connection =
        DriverManager.getConnection(url("postgres"), ADMINISTRATOR, password.reveal())) {
      requireDurability(connection);
      ensureRole(connection);
      ensureDatabase(connection);
    } catch (SQLException e) {
      throw new CannotStart("The embedded database cannot be prepared: " + e.getMessage(), e);
    }
  }

  // The server was started with these settings; a wrong one here is a mistake of this program.
  private static void requireDurability(Connection connection) throws SQLException {
    var outcome = new DurabilityCheck(false).check(connection);
    if (!outcome.equals(new DurabilityCheck.Outcome.Safe())) {
      throw new IllegalStateException("the embedded database is not durable: " + outcome);
    }
  }

  private void ensureRole(Connection connection) throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = '" + SERVICE + "'")) {
      execute(connection, "create role " + SERVICE + " login password '" + password.reveal() + "'");
    }
  }

  private static void ensureDatabase(Connection connection) throws SQLException {
    if (!exists(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
      execute(connection, "create database " + DATABASE + " owner " + SERVICE);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      var unused = statement.execute(sql);
    }
  }
}
