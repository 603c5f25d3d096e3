package org.roombooking.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.DatabaseLogin;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddedDatabaseIT {

  private static final List<String> ALWAYS =
      List.of(
          "data_checksums=on",
          "fsync=on",
          "full_page_writes=on",
          "listen_addresses=127.0.0.1",
          "synchronous_commit=on");

  @RegisterExtension final CopiedDatabase copied = new CopiedDatabase();

  @Nested
  class started_for_the_first_time {

    @TempDir Path fresh;

    @Test
    void says_what_takes_time_and_nothing_at_the_next_start() {
      EmbeddedDatabase.start(fresh, copied.progress()::add).close();
      assertThat(copied.progress())
          .endsWith("Creating the database in " + fresh.resolve("postgresql"));
      copied.progress().clear();

      EmbeddedDatabase.start(fresh, copied.progress()::add).close();

      assertThat(copied.progress()).isEmpty();
    }

    @Test
    void begins_again_after_a_creation_that_was_cut_short() throws Exception {
      var unfinished = Files.createDirectories(fresh.resolve("postgresql/cluster.new"));
      Files.writeString(unfinished.resolve("PG_VERSION"), "18");

      try (var database = EmbeddedDatabase.start(fresh, copied.progress()::add)) {
        assertThat(Sql.query(database.login(), "select 1")).isEqualTo("1");
      }
    }
  }

  @Nested
  class started_and_stopped {

    @Test
    void keeps_its_data_from_one_start_to_the_next() throws Exception {
      try (var database = copied.start()) {
        Sql.execute(database.login(), "create table guest as select 'Ana' as name");
      }

      try (var database = copied.start()) {
        assertThat(Sql.query(database.login(), "select name from guest")).isEqualTo("Ana");
      }
    }

    @Test
    void leaves_no_process_behind() {
      try (var database = copied.start()) {
        assertThat(database.login().user()).isEqualTo("room_booking");
        assertThat(copied.serverProcesses()).isNotEmpty();
      }

      assertThat(copied.serverProcesses()).isEmpty();
    }

    @Test
    void refuses_data_of_another_major_version() throws Exception {
      Files.writeString(copied.data().resolve("postgresql/cluster/PG_VERSION"), "17\n");

      assertThatThrownBy(copied::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("made by PostgreSQL 17; this service brings 18");
    }

    @Test
    void does_not_make_up_a_new_password_for_data_that_has_one() throws Exception {
      Files.delete(copied.data().resolve("postgresql/password"));

      assertThatThrownBy(copied::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(
              "put back the file " + copied.data().resolve("postgresql/password"));
    }

    @Test
    void takes_another_port_when_somebody_was_faster() throws Exception {
      var directory = DataDirectory.under(copied.data());
      try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        int free = ForeignServer.freePort();
        var ports = List.of(taken.getLocalPort(), free).iterator();
        var server = new Server(directory, programs(directory), ports::next);

        assertThat(server.start()).isEqualTo(free);

        assertThat(server.stop(Server.Mode.FAST, 30).failed()).isFalse();
      }
    }

    @Test
    void reports_why_the_server_does_not_start() throws Exception {
      Files.writeString(
          copied.data().resolve("postgresql/cluster/postgresql.conf"), "max_connections = x");

      assertThatThrownBy(copied::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("invalid value for parameter \"max_connections\": \"x\"");
    }
  }

  @Nested
  class while_it_runs {

    @Test
    void is_durable_and_reachable_from_this_machine_only() throws Exception {
      try (var database = copied.start()) {
        assertThat(settings(database.login())).isEqualTo(ALWAYS);
      }
    }

    @Test
    void stays_durable_whatever_its_configuration_file_says() throws Exception {
      Files.writeString(
          copied.data().resolve("postgresql/cluster/postgresql.auto.conf"),
          "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\nlisten_addresses = '*'");

      try (var database = copied.start()) {
        assertThat(settings(database.login())).isEqualTo(ALWAYS);
      }
    }

    @Test
    void lets_the_service_own_its_database_but_not_administer_the_server() throws Exception {
      try (var database = copied.start()) {
        assertThat(
                Sql.query(
                    database.login(),
                    "select current_user || ' ' || rolsuper || rolcreaterole || rolcreatedb"
                        + " from pg_roles where rolname = current_user"))
            .isEqualTo("room_booking falsefalsefalse");
        Sql.execute(database.login(), "create extension btree_gist");
      }
    }

    @Test
    void asks_for_the_password_that_only_its_user_may_read() throws Exception {
      try (var database = copied.start()) {
        var password = copied.data().resolve("postgresql/password");

        assertThat(database.login().password().reveal())
            .hasSize(43)
            .isEqualTo(Files.readString(password).strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
            .isEqualTo("rw-------");
        assertThatThrownBy(() ->
                DriverManager.getConnection(
                    database.login().jdbcUrl(), database.login().user(), "guess"))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("password authentication failed");
      }
    }

    @Test
    void is_joined_by_work_beside_the_service_and_left_to_it() throws Exception {
      try (var service = ServiceProcess.on(copied.data())) {
        var serving = service.firstLine();

        try (var joined = EmbeddedDatabase.startOrJoin(copied.data(), copied.progress()::add)) {
          assertThat(joined.login()).isEqualTo(copied.loginOf(serving));
        }

        assertThat(Sql.query(copied.loginOf(serving), "select 1")).isEqualTo("1");
      }
    }

    @Test
    void refuses_a_second_start_in_the_same_process() throws Exception {
      try (var database = copied.start()) {
        assertThatThrownBy(copied::start).isInstanceOf(CannotStart.class);

        assertThat(Sql.query(database.login(), "select 1")).isEqualTo("1");
        try (var second = ServiceProcess.on(copied.data())) {
          assertThat(second.firstLine()).contains("is in use by another running service");
        }
      }
    }

    @Test
    void refuses_a_second_service_by_naming_the_first() throws Exception {
      try (var first = ServiceProcess.on(copied.data())) {
        var serving = first.firstLine();
        assertThat(serving).startsWith("serving at jdbc:postgresql://127.0.0.1:");

        assertThatThrownBy(copied::start)
            .isInstanceOf(CannotStart.class)
            .hasMessageContaining("is in use by another running service (process " + first.pid())
            .hasMessageContaining("DATA_DIR");

        assertThat(Sql.query(copied.loginOf(serving), "select 1")).isEqualTo("1");
      }
    }
  }

  @Test
  void work_beside_a_service_starts_the_database_itself_when_no_service_runs() throws Exception {
    try (var database = EmbeddedDatabase.startOrJoin(copied.data(), copied.progress()::add)) {
      assertThat(Sql.query(database.login(), "select 1")).isEqualTo("1");
    }

    assertThat(copied.serverProcesses()).isEmpty();
  }

  private static Programs programs(DataDirectory directory) {
    return new Installation(Archive.forThisMachine(), directory, line -> {}).programs();
  }

  private static List<String> settings(DatabaseLogin login) throws SQLException {
    return Sql.queryAll(
        login,
        "select name || '=' || setting from pg_settings where name in ('fsync',"
            + " 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'data_checksums')"
            + " order by name");
  }
}
