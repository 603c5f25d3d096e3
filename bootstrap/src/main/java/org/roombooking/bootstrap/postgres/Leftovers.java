package org.roombooking.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.operator.Progress;

/**
 * The server processes that outlived a killed service. To be called only by the holder of the
 * directory's lock: no living service can then be using them.
 */
final class Leftovers {

  private static final int STOP_SECONDS = 30;

  private final DataDirectory directory;
  private final Server server;
  private final Progress progress;

  Leftovers(DataDirectory directory, Server server, Progress progress) {
    this.directory = directory;
    this.server = server;
    this.progress = progress;
  }

  /** Afterwards nothing runs on the cluster, and no pid file stands in the way of a start. */
  void stop() {
    postmaster().ifPresent(this::stopPostmaster);
    kill(orphans());
    removeMisleadingPidFile();
  }

  private void stopPostmaster(ProcessHandle postmaster) {
    if (!isStartedByUs(postmaster)) {
      throw new CannotStart(
          "A PostgreSQL that this service did not start runs on %s (process %s). Stop it first: kill -INT %s"
              .formatted(directory.cluster(), postmaster.pid(), postmaster.pid()));
    }
    progress.report(
        "Stopping the database left running by a killed service (process %s)"
            .formatted(postmaster.pid()));
    if (server.stop(Server.Mode.FAST, STOP_SECONDS).failed()
        && server.stop(Server.Mode.IMMEDIATE, STOP_SECONDS).failed()) {
      kill(List.of(postmaster));
    }
  }

  // Without a postmaster nobody tells them to stop, and they hold nothing that the log lacks.
  private static void kill(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroyForcibly);
    for (var process : processes) {
      for (int second = 0; second < STOP_SECONDS && isPostgres(process); second++) {
        awaitExit(process);
      }
      if (isPostgres(process)) {
        throw new CannotStart(
            "Process %s of the database cannot be ended".formatted(process.pid()));
      }
    }
  }

  // In short steps: where nobody collects the dead, an ended process never counts as gone.
  private static void awaitExit(ProcessHandle process) {
    try {
      process.onExit().get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // The caller looks whether it still is what it was.
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while stopping the database", e);
    }
  }

  private Optional<ProcessHandle> postmaster() {
    return PidFile.read(directory)
        .flatMap(file -> ProcessHandle.of(file.pid()))
        .filter(this::serves);
  }

  /** Server processes on the cluster that the pid file does not lead to; found on Linux only. */
  private List<ProcessHandle> orphans() {
    return Files.isDirectory(Path.of("/proc/self"))
        ? ProcessHandle.allProcesses().filter(this::worksInCluster).toList()
        : List.of();
  }

  private boolean serves(ProcessHandle process) {
    return isPostgres(process)
        && (worksInCluster(process) || hasArgument(process, directory.cluster().toString()));
  }

  private boolean worksInCluster(ProcessHandle process) {
    try {
      return isPostgres(process)
          && Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
              .equals(directory.cluster());
    } catch (IOException e) {
      // Gone in the meantime, or another user's.
      return false;
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .filter(path -> path.matches(".*/postgres( \\(deleted\\))?"))
        .isPresent();
  }

  private static boolean isStartedByUs(ProcessHandle process) {
    return hasArgument(process, Server.MARK);
  }

  private static boolean hasArgument(ProcessHandle process, String argument) {
    return Stream.of(process.info().arguments().orElse(new String[0])).anyMatch(argument::equals);
  }

  // PostgreSQL takes any living process with the file's pid for a server, whatever it is by now.
  private void removeMisleadingPidFile() {
    var pid = PidFile.read(directory).flatMap(file -> ProcessHandle.of(file.pid()));
    if (pid.filter(process -> !isPostgres(process)).isPresent()) {
      delete(directory.pidFile());
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
