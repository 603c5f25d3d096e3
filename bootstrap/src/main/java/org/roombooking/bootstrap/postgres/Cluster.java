package org.roombooking.bootstrap.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.operator.Progress;

/** Makes PostgreSQL's data directory, once. */
final class Cluster {

  /** Fit for two cores and a few gigabytes; the operator may change them in postgresql.conf. */
  private static final Map<String, String> CONFIGURATION =
      Map.ofEntries(
          Map.entry("shared_buffers", "256MB"),
          Map.entry("effective_cache_size", "1GB"),
          Map.entry("work_mem", "8MB"),
          Map.entry("max_connections", "100"),
          Map.entry("max_wal_size", "2GB"),
          Map.entry("checkpoint_timeout", "15min"),
          Map.entry("wal_compression", "on"),
          Map.entry("random_page_cost", "1.1"),
          // A new database is counted soon, before plans made for empty tables do harm.
          Map.entry("autovacuum_naptime", "10s"),
          // Queries are short; compiling them would take longer than running them.
          Map.entry("jit", "off"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"),
          // Statements and conflicting keys hold names and addresses of guests.
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("log_min_error_statement", "panic"));

  private final DataDirectory directory;
  private final Programs programs;
  private final Progress progress;

  Cluster(DataDirectory directory, Programs programs, Progress progress) {
    this.directory = directory;
    this.programs = programs;
    this.progress = progress;
  }

  /** Afterwards there is a whole cluster of the programs' own major version. */
  void ensure() {
    if (directory.hasCluster()) {
      checkVersion();
    } else {
      create();
    }
  }

  private void create() {
    progress.report("Creating the database in " + directory.path());
    try {
      Archive.delete(directory.unfinishedCluster());
      var result = programs.run(directory.path(), "initdb", arguments());
      if (result.failed()) {
        throw new CannotStart("The embedded database cannot be made:\n" + result.output());
      }
      Files.move(directory.unfinishedCluster(), directory.cluster(), ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arguments() {
    var arguments =
        new ArrayList<>(
            List.of(
                "--pgdata=" + directory.unfinishedCluster(),
                "--username=" + Roles.ADMINISTRATOR,
                "--pwfile=" + directory.password().path(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Sorts by code point, whatever the machine's libraries of the day think.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
    CONFIGURATION.forEach((name, value) -> arguments.add("--set=" + name + "=" + value));
    return arguments;
  }

  private void checkVersion() {
    var version = programs.run(directory.path(), "postgres", List.of("--version")).output();
    var major = version.replaceAll("^\\D*(\\d+).*$", "$1");
    if (!major.equals(directory.clusterVersion())) {
      throw new CannotStart(
          "The database in %s was made by PostgreSQL %s; this service brings %s. Start the version of the service that made it, or move the data with pg_dump and psql."
              .formatted(directory.path(), directory.clusterVersion(), major));
    }
  }
}
