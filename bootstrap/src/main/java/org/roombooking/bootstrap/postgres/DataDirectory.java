package org.roombooking.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.SecretFile;

/** Where the embedded database keeps its things. */
record DataDirectory(Path path) {

  /**
   * The home of the embedded database under the service's data directory; made if it is not there.
   * Its real path, because the server's process is later recognised by it.
   */
  static DataDirectory under(Path dataDirectory) {
    try {
      // Others may pass through, not look: the server can run as another user than the service.
      create(dataDirectory, "rwx--x--x");
      var path = dataDirectory.resolve("postgresql");
      create(path, "rwx------");
      return new DataDirectory(path.toRealPath());
    } catch (IOException e) {
      throw new CannotStart(
          "The data directory %s cannot be used (%s). Set DATA_DIR to a directory this user may write."
              .formatted(dataDirectory, e),
          e);
    }
  }

  private static void create(Path directory, String permissions) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(
          directory,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
    }
  }

  /** PostgreSQL's own data directory. */
  Path cluster() {
    return path.resolve("cluster");
  }

  /** A cluster being made; it gets its name when it is complete. */
  Path unfinishedCluster() {
    return path.resolve("cluster.new");
  }

  boolean hasCluster() {
    return Files.isDirectory(cluster());
  }

  SecretFile password() {
    return new SecretFile(path.resolve("password"));
  }

  Path lock() {
    return path.resolve("lock");
  }

  Path holder() {
    return path.resolve("holder");
  }

  Path serverLog() {
    return path.resolve("server.log");
  }

  Path earlierServerLog() {
    return path.resolve("server.log.1");
  }

  /** The first lines of PostgreSQL's pid file: pid, data directory, start time, port. */
  Path pidFile() {
    return cluster().resolve("postmaster.pid");
  }

  /** The major version of PostgreSQL that made the cluster. */
  String clusterVersion() {
    try {
      return Files.readString(cluster().resolve("PG_VERSION")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
