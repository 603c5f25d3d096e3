package org.roombooking.bootstrap.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.roombooking.bootstrap.operator.CannotStart;

/** A process of its own that runs an embedded database until it is told to stop, or killed. */
final class ServiceProcess implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final BufferedReader lines;

  private ServiceProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  static ServiceProcess on(Path dataDirectory) {
    try {
      return new ServiceProcess(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  ServiceProcess.class.getName(),
                  dataDirectory.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void main(String[] arguments) throws IOException {
    try (var database = EmbeddedDatabase.start(Path.of(arguments[0]), line -> {})) {
      System.out.println("serving at " + database.login().jdbcUrl());
      var unused = System.in.read();
    } catch (CannotStart e) {
      System.out.println(e.getMessage());
    }
  }

  /** What it says once it serves, or why it does not. */
  String firstLine() throws IOException {
    return lines.readLine();
  }

  long pid() {
    return process.pid();
  }

  /** As the kernel does when memory runs out: no hook runs, and the database is left behind. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() throws IOException {
    if (process.isAlive()) {
      process.getOutputStream().close();
      awaitEnd();
    }
  }

  private void awaitEnd() {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new IllegalStateException("the service does not end", e);
    }
  }
}
