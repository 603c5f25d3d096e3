package org.roombooking.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.persistence.testing.FreshDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConnectionPoolIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  @Test
  void a_connection_says_whose_it_is_commits_each_statement_and_does_not_wait_for_ever()
      throws SQLException {
    try (var pool = new ConnectionPool(DATABASE.jdbcUrl(), "postgres", "", 2);
        var connection = pool.dataSource().getConnection()) {
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
      assertThat(setting(connection, "application_name")).isEqualTo("room-booking");
      assertThat(setting(connection, "idle_in_transaction_session_timeout")).isEqualTo("1min");
      assertThat(setting(connection, "lock_timeout")).isEqualTo("30s");
    }
  }

  @Test
  void a_transaction_that_was_not_ended_is_undone_when_its_connection_is_given_back()
      throws SQLException {
    try (var pool = new ConnectionPool(DATABASE.jdbcUrl(), "postgres", "", 1)) {
      try (var connection = pool.dataSource().getConnection();
          var statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute("create table left_behind ()");
      }

      try (var connection = pool.dataSource().getConnection()) {
        assertThat(connection.getAutoCommit()).isTrue();
      }
      assertThat(DATABASE.rows("select to_regclass('left_behind')")).containsExactly("null");
    }
  }

  @Test
  void a_database_that_is_not_there_is_told_at_once() {
    assertThatThrownBy(
            () -> new ConnectionPool("jdbc:postgresql://127.0.0.1:1/none", "nobody", "", 1))
        .isInstanceOf(HikariPool.PoolInitializationException.class);
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("show " + name)) {
      result.next();
      return result.getString(1);
    }
  }
}
