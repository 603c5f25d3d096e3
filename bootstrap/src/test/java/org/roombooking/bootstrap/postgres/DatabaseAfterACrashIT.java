package org.roombooking.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.bootstrap.operator.CannotStart;

/** What becomes of the data and of what was left running when nobody could stop the database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatabaseAfterACrashIT {

  @RegisterExtension final CopiedDatabase copied = new CopiedDatabase();

  @Test
  void of_the_service_alone_stops_the_server_left_behind_and_keeps_the_data() throws Exception {
    var orphan = killService();
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (var database = copied.start()) {
      assertThat(Sql.query(database.login(), "select count(*) from guest")).isEqualTo("100");
      assertThat(copied.postmaster()).isNotEqualTo(orphan);
      assertThat(copied.progress())
          .containsExactly(
              "Stopping the database left running by a killed service (process " + orphan + ")");
    }
  }

  @Test
  void of_the_service_and_the_whole_server_keeps_the_data() throws Exception {
    killService();
    kill(copied.serverProcesses());

    try (var database = copied.start()) {
      assertThat(Sql.query(database.login(), "select count(*) from guest")).isEqualTo("100");
    }
  }

  @Test
  void that_leaves_servers_without_their_postmaster_ends_them_and_keeps_the_data()
      throws Exception {
    var postmaster = killService();
    var children = copied.serverProcesses().filter(process -> process.pid() != postmaster).toList();
    stop(children);
    kill(ProcessHandle.of(postmaster).stream());
    assertThat(copied.serverProcesses()).isNotEmpty();

    try (var database = copied.start()) {
      assertThat(Sql.query(database.login(), "select count(*) from guest")).isEqualTo("100");
      assertThat(children).noneMatch(process -> process.info().command().isPresent());
    }
  }

  @Test
  void is_not_misled_by_a_pid_that_now_belongs_to_another_program() throws Exception {
    killService();
    kill(copied.serverProcesses());
    // Any program that waits; not this one, which PostgreSQL knows for its grandparent.
    var other = new ProcessBuilder("cat").start();
    var pidFile = copied.data().resolve("postgresql/cluster/postmaster.pid");
    var lines = new ArrayList<>(Files.readAllLines(pidFile));
    lines.set(0, Long.toString(other.pid()));
    Files.write(pidFile, lines);

    try (var database = copied.start()) {
      assertThat(Sql.query(database.login(), "select count(*) from guest")).isEqualTo("100");
      assertThat(other.isAlive()).isTrue();
    } finally {
      other.destroy();
    }
  }

  @Test
  void leaves_a_server_alone_that_somebody_else_started() throws Exception {
    try (var theirs = ForeignServer.on(DataDirectory.under(copied.data()), "")) {
      assertThatThrownBy(copied::start)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("kill -INT " + theirs.pid());
      assertThat(Sql.query(theirs.login(), "select 1")).isEqualTo("1");
    }
  }

  /** A service that had acknowledged a hundred guests; returns the server it left running. */
  private long killService() throws Exception {
    try (var service = ServiceProcess.on(copied.data())) {
      Sql.execute(
          copied.loginOf(service.firstLine()),
          "create table guest as select generate_series(1, 100) as id");
      service.kill();
    }
    return copied.postmaster();
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
    for (int step = 0; step < 60 && copied.worksInCluster(process); step++) {
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
}
