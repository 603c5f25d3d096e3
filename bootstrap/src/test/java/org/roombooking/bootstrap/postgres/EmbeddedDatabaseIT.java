package org.roombooking.bootstrap.postgres;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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

  @TempDir private static Path model;
  @TempDir private Path data;

  private final List<String> progress = new ArrayList<>();

  // Making a database takes seconds; most tests do with a copy of one.
  @BeforeAll
  static void makeOne() {
    EmbeddedDatabase.start(model, line -> {}).close();
  }

  @BeforeEach
  void copyIt() throws Exception {
    try (var files = Files.walk(model)) {
      for (var file : files.skip(1).toList()) {
        Files.copy(file, data.resolve(model.relativize(file)), COPY_ATTRIBUTES);
      }
    }
  }

  @Nested
  class started_for_the_first_time {

    @TempDir Path fresh;

    @Test
    void says_what_takes_time_and_nothing_at_the_next_start() {
      EmbeddedDatabase.start(fresh, progress::add).close();
      assertThat(progress).endsWith("Creating the database in " + fresh.resolve("postgresql"));
      progress.clear();

      EmbeddedDatabase.start(fresh, progress::add).close();

      assertThat(progress).isEmpty();
    }

    @Test
    void begins_again_after_a_creation_that_was_cut_short() throws Exception {
      var unfinished = Files.createDirectories(fresh.resolve("postgresql/cluster.new"));
      Files.writeString(unfinished.resolve("PG_VERSION"), "18");

      try (var database = EmbeddedDatabase.start(fresh, progress::add)) {
        assertThat(query(database.login(), "select 1")).isEqualTo("1");
      }
    }
  }

  @Nested
  class started_and_stopped {

    @Test
    void keeps_its_data_from_one_start_to_the_next() throws Exception {
      try (var database = start()) {
        execute(database.login(), "create table guest as select 'Ana' as name");
      }

      try (var database = start()) {
        assertThat(query(database.login(), "select name from guest")).isEqualTo("Ana");
      }
    }

    @Test
    void leaves_no_process_behind() {
      try (var database = start()) {
        assertThat(database.login().user()).isEqualTo("room_booking");
        assertThat(serverProcesses()).isNotEmpty();
      }

      assertThat(serverProcesses()).isEmpty();
    }

    @Test
    void refuses_data_of_another_major_version() throws Exception {
      Files.writeString(data.resolve("postgresql/cluster/PG_VERSION"), "17\n");

      assertThatThrownBy(EmbeddedDatabaseIT.this::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("made by PostgreSQL 17; this service brings 18");
    }

    @Test
    void does_not_make_up_a_new_password_for_data_that_has_one() throws Exception {
      Files.delete(data.resolve("postgresql/password"));

      assertThatThrownBy(EmbeddedDatabaseIT.this::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("put back the file " + data.resolve("postgresql/password"));
    }

    @Test
    void takes_another_port_when_somebody_was_faster() throws Exception {
      var directory = DataDirectory.under(data);
      try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        int free = freePort();
        var ports = List.of(taken.getLocalPort(), free).iterator();
        var server = new Server(directory, programs(directory), ports::next);

        assertThat(server.start()).isEqualTo(free);

        assertThat(server.stop(Server.Mode.FAST, 30).failed()).isFalse();
      }
    }

    private static int freePort() throws IOException {
      try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }

    @Test
    void reports_why_the_server_does_not_start() throws Exception {
      Files.writeString(data.resolve("postgresql/cluster/postgresql.conf"), "max_connections = x");

      assertThatThrownBy(EmbeddedDatabaseIT.this::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("invalid value for parameter \"max_connections\": \"x\"");
    }
  }

  @Nested
  class while_it_runs {

    @Test
    void is_durable_and_reachable_from_this_machine_only() throws Exception {
      try (var database = start()) {
        assertThat(settings(database.login())).isEqualTo(ALWAYS);
      }
    }

    @Test
    void stays_durable_whatever_its_configuration_file_says() throws Exception {
      Files.writeString(
          data.resolve("postgresql/cluster/postgresql.auto.conf"),
          "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\nlisten_addresses = '*'");

      try (var database = start()) {
        assertThat(settings(database.login())).isEqualTo(ALWAYS);
      }
    }

    @Test
    void lets_the_service_own_its_database_but_not_administer_the_server() throws Exception {
      try (var database = start()) {
        assertThat(
                query(
                    database.login(),
                    "select current_user || ' ' || rolsuper || rolcreaterole || rolcreatedb"
                        + " from pg_roles where rolname = current_user"))
            .isEqualTo("room_booking falsefalsefalse");
        execute(database.login(), "create extension btree_gist");
      }
    }

    @Test
    void asks_for_the_password_that_only_its_user_may_read() throws Exception {
      try (var database = start()) {
        var password = data.resolve("postgresql/password");

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
      try (var service = ServiceProcess.on(data)) {
        var serving = service.firstLine();

        try (var joined = EmbeddedDatabase.startOrJoin(data, progress::add)) {
          assertThat(joined.login()).isEqualTo(loginOf(serving));
        }

        assertThat(query(loginOf(serving), "select 1")).isEqualTo("1");
      }
    }

    @Test
    void refuses_a_second_start_in_the_same_process() throws Exception {
      try (var database = start()) {
        assertThatThrownBy(EmbeddedDatabaseIT.this::start).isInstanceOf(CannotStart.class);

        assertThat(query(database.login(), "select 1")).isEqualTo("1");
        try (var second = ServiceProcess.on(data)) {
          assertThat(second.firstLine()).contains("is in use by another running service");
        }
      }
    }

    @Test
    void refuses_a_second_service_by_naming_the_first() throws Exception {
      try (var first = ServiceProcess.on(data)) {
        var serving = first.firstLine();
        assertThat(serving).startsWith("serving at jdbc:postgresql://127.0.0.1:");

        assertThatThrownBy(EmbeddedDatabaseIT.this::start)
            .isInstanceOf(CannotStart.class)
            .hasMessageContaining("is in use by another running service (process " + first.pid())
            .hasMessageContaining("DATA_DIR");

        assertThat(query(loginOf(serving), "select 1")).isEqualTo("1");
      }
    }
  }

  @Test
  void work_beside_a_service_starts_the_database_itself_when_no_service_runs() throws Exception {
    try (var database = EmbeddedDatabase.startOrJoin(data, progress::add)) {
      assertThat(query(database.login(), "select 1")).isEqualTo("1");
    }

    assertThat(serverProcesses()).isEmpty();
  }

  @Nested
  class after_a_crash {

    @Test
    void of_the_service_alone_stops_the_server_left_behind_and_keeps_the_data() throws Exception {
      var orphan = killService();
      assertThat(ProcessHandle.of(orphan)).isPresent();

      try (var database = start()) {
        assertThat(query(database.login(), "select count(*) from guest")).isEqualTo("100");
        assertThat(postmaster()).isNotEqualTo(orphan);
        assertThat(progress)
            .containsExactly(
                "Stopping the database left running by a killed service (process " + orphan + ")");
      }
    }

    @Test
    void of_the_service_and_the_whole_server_keeps_the_data() throws Exception {
      killService();
      kill(serverProcesses());

      try (var database = start()) {
        assertThat(query(database.login(), "select count(*) from guest")).isEqualTo("100");
      }
    }

    @Test
    void that_leaves_servers_without_their_postmaster_ends_them_and_keeps_the_data()
        throws Exception {
      var postmaster = killService();
      var children = serverProcesses().filter(process -> process.pid() != postmaster).toList();
      stop(children);
      kill(ProcessHandle.of(postmaster).stream());
      assertThat(serverProcesses()).isNotEmpty();

      try (var database = start()) {
        assertThat(query(database.login(), "select count(*) from guest")).isEqualTo("100");
        assertThat(children).noneMatch(process -> process.info().command().isPresent());
      }
    }

    @Test
    void is_not_misled_by_a_pid_that_now_belongs_to_another_program() throws Exception {
      killService();
      kill(serverProcesses());
      // Any program that waits; not this one, which PostgreSQL knows for its grandparent.
      var other = new ProcessBuilder("cat").start();
      var pidFile = data.resolve("postgresql/cluster/postmaster.pid");
      var lines = new ArrayList<>(Files.readAllLines(pidFile));
      lines.set(0, Long.toString(other.pid()));
      Files.write(pidFile, lines);

      try (var database = start()) {
        assertThat(query(database.login(), "select count(*) from guest")).isEqualTo("100");
        assertThat(other.isAlive()).isTrue();
      } finally {
        other.destroy();
      }
    }

    @Test
    void leaves_a_server_alone_that_somebody_else_started() throws Exception {

      try (var theirs = ForeignServer.on(DataDirectory.under(data), "")) {
        assertThatThrownBy(EmbeddedDatabaseIT.this::start)
            .isInstanceOf(CannotStart.class)
            .hasMessageContaining("kill -INT " + theirs.pid());
        assertThat(query(theirs.login(), "select 1")).isEqualTo("1");
      }
    }

    /** A service that had acknowledged a hundred guests; returns the server it left running. */
    private long killService() throws Exception {
      try (var service = ServiceProcess.on(data)) {
        execute(
            loginOf(service.firstLine()),
            "create table guest as select generate_series(1, 100) as id");
        service.kill();
      }
      return postmaster();
    }
  }

  private static Programs programs(DataDirectory directory) {
    return new Installation(Archive.forThisMachine(), directory, line -> {}).programs();
  }

  private EmbeddedDatabase start() {
    return EmbeddedDatabase.start(data, progress::add);
  }

  private long postmaster() {
    return PidFile.read(DataDirectory.under(data)).orElseThrow().pid();
  }

  private Stream<ProcessHandle> serverProcesses() {
    return ProcessHandle.allProcesses().filter(this::worksInCluster);
  }

  private boolean worksInCluster(ProcessHandle process) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
          .equals(data.resolve("postgresql/cluster"));
    } catch (Exception e) {
      return false;
    }
  }

  private void kill(Stream<ProcessHandle> processes) throws Exception {
    var killed = processes.toList();
    killed.forEach(ProcessHandle::destroyForcibly);
    for (var process : killed) {
      awaitEnd(process);
    }
  }

  // In steps: where nobody collects the dead, an ended process never counts as gone.
  private void awaitEnd(ProcessHandle process) throws Exception {
    for (int step = 0; step < 60 && worksInCluster(process); step++) {
      try {
        process.onExit().get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        assertThat(step).isLessThan(59);
      }
    }
  }

  /** Holds processes still, as heavy work would, so that they do not notice their parent's end. */
  private static void stop(List<ProcessHandle> processes) throws Exception {
    for (var process : processes) {
      new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor();
    }
  }

  private DatabaseLogin loginOf(String serving) {
    return new DatabaseLogin(
        serving.substring("serving at ".length()),
        "room_booking",
        DataDirectory.under(data).password().readOrCreate());
  }

  private static Connection connect(DatabaseLogin login) throws SQLException {
    return DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password().reveal());
  }

  private static void execute(DatabaseLogin login, String sql) throws SQLException {
    try (var connection = connect(login);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(DatabaseLogin login, String sql) throws SQLException {
    return queryAll(login, sql).getFirst();
  }

  private static List<String> settings(DatabaseLogin login) throws SQLException {
    return queryAll(
        login,
        "select name || '=' || setting from pg_settings where name in ('fsync',"
            + " 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'data_checksums')"
            + " order by name");
  }

  private static List<String> queryAll(DatabaseLogin login, String sql) throws SQLException {
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
