package org.roombooking.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs, as a user it agrees to run as. */
final class Programs {

  record Result(int status, String output) {

    boolean failed() {
      return status != 0;
    }
  }

  private final Path home;
  private final ServerAccount account;

  Programs(Path home, ServerAccount account) {
    this.home = home;
    this.account = account;
  }

  /** Runs a program of PostgreSQL to its end. */
  Result run(Path directory, String program, List<String> arguments) {
    var command = new ArrayList<>(account.prefix());
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    try {
      return run(directory, command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs any program to its end. */
  static Result run(Path directory, List<String> command) throws IOException {
    var builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    // What the operator set for other PostgreSQLs must not lead this one astray.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    var process = builder.start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Result(process.waitFor(), output.strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command.getFirst(), e);
    }
  }
}
