package org.roombooking.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.bootstrap.postgres.DurabilityCheck.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DurabilityCheckIT {

  @TempDir private static Path data;

  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = EmbeddedDatabase.start(data, line -> {});
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "local", "remote_write", "remote_apply"})
  void a_commit_that_waits_for_the_disk_is_safe(String synchronousCommit) throws SQLException {
    try (var session = session()) {
      set(session, "synchronous_commit", synchronousCommit);

      assertThat(new DurabilityCheck(false).check(session)).isEqualTo(new Outcome.Safe());
    }
  }

  @Test
  void a_commit_that_does_not_wait_is_a_risk_wherever_it_was_switched_off() throws SQLException {
    try (var session = session()) {
      execute(session, "alter role room_booking set synchronous_commit = off");
    }

    try (var session = session()) {
      assertThat(new DurabilityCheck(false).check(session))
          .isEqualTo(
              new Outcome.Refused(
                  "The database has synchronous_commit = off: a crash can lose acknowledged"
                      + " bookings. Change that in the database, or set ALLOW_UNSAFE_DATABASE=true"
                      + " to run all the same."));
      execute(session, "alter role room_booking reset synchronous_commit");
    }
  }

  @Test
  void files_that_are_not_forced_to_disk_are_a_risk_for_all_data() throws Exception {
    stop();
    var options = " -c fsync=off -c full_page_writes=off";

    try (var server = ForeignServer.on(DataDirectory.under(data), options);
        var session = Sql.connect(server.login())) {
      assertThat(new DurabilityCheck(true).check(session))
          .isEqualTo(
              new Outcome.Accepted(
                  List.of(
                      "The database has fsync = off: a crash can damage the data beyond repair.",
                      "The database has full_page_writes = off: a crash can damage the data beyond"
                          + " repair.")));
    } finally {
      start();
    }
  }

  private static Connection session() throws SQLException {
    return Sql.connect(database.login());
  }

  private static void set(Connection session, String name, String value) throws SQLException {
    execute(session, "set " + name + " = " + value);
  }

  private static void execute(Connection session, String sql) throws SQLException {
    try (var statement = session.createStatement()) {
      statement.execute(sql);
    }
  }
}
