package org.roombooking.bootstrap.postgres;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.roombooking.bootstrap.settings.DatabaseLogin;

/**
 * The folder of an embedded database, and what runs in it. Making a database takes seconds; most
 * tests do with a copy of one.
 */
record DatabaseFolder(Path data) {

  /** Makes a database that others are copied from. */
  static void make(Path model) {
    EmbeddedDatabase.start(model, line -> {}).close();
  }

  static DatabaseFolder copied(Path model, Path data) throws IOException {
    try (var files = Files.walk(model)) {
      for (var file : files.skip(1).toList()) {
        Files.copy(file, data.resolve(model.relativize(file)), COPY_ATTRIBUTES);
      }
    }
    return new DatabaseFolder(data);
  }

  /** The process that started all others of the server. */
  long postmaster() {
    return PidFile.read(DataDirectory.under(data)).orElseThrow().pid();
  }

  Stream<ProcessHandle> serverProcesses() {
    return ProcessHandle.allProcesses().filter(this::worksInCluster);
  }

  boolean worksInCluster(ProcessHandle process) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
          .equals(data.resolve("postgresql/cluster"));
    } catch (Exception e) {
      return false;
    }
  }

  /** How the service logs in to a database that another process serves. */
  DatabaseLogin loginOf(String serving) {
    return new DatabaseLogin(
        serving.substring("serving at ".length()),
        "room_booking",
        DataDirectory.under(data).password().readOrCreate());
  }
}
