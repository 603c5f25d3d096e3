package org.roombooking.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The command line in a process of its own, told to stop by the system. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StopTest {

  private static final int TERMINATED = 128 + 15;

  public static void main(String[] arguments) {
    var console = Console.standard();
    var frame =
        new CommandFrame(Map.of(), console)
            .serve((run, demo) -> open(run))
            .verify(run -> {
              open(run);
              run.closing().awaitEnd();
              throw new IllegalStateException("the connection is closed");
            });
    System.exit(frame.execute(arguments));
  }

  private static void open(Run run) {
    var out = run.console().out();
    run.closing().add(() -> out.println("database closed"));
    run.closing().add(() -> out.println("server stopped"));
    out.println("running");
  }

  @Test
  void a_service_that_is_told_to_stop_closes_everything_last_first() throws Exception {
    assertThat(outputUntilStopped("serve"))
        .isEqualTo("running\nserver stopped\ndatabase closed\nstatus " + TERMINATED);
  }

  @Test
  void work_that_is_told_to_stop_does_the_same_and_does_not_complain() throws Exception {
    assertThat(outputUntilStopped("verify"))
        .isEqualTo("running\nserver stopped\ndatabase closed\nstatus " + TERMINATED);
  }

  private static String outputUntilStopped(String command)
      throws IOException, InterruptedException {
    var process = start(command);
    try (var lines = process.inputReader()) {
      var first = lines.readLine();
      // By its handle: destroying the process itself would close its output, too.
      assertThat(process.toHandle().destroy()).isTrue();
      return first + "\n" + rest(lines) + "status " + status(process);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(String command) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            StopTest.class.getName(),
            command)
        .redirectErrorStream(true)
        .start();
  }

  private static String rest(BufferedReader lines) {
    return lines.lines().map(line -> line + "\n").reduce("", String::concat);
  }

  private static int status(Process process) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
