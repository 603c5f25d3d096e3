package org.roombooking.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.operator.Progress;

/** Finds a place where PostgreSQL's programs can be unpacked and the server's user can run them. */
final class Installation {

  private final Archive archive;
  private final DataDirectory directory;
  private final Progress progress;

  Installation(Archive archive, DataDirectory directory, Progress progress) {
    this.archive = archive;
    this.directory = directory;
    this.progress = progress;
  }

  Programs programs() {
    var account = ServerAccount.of(directory);
    var complaints = new ArrayList<String>();
    for (var place : places()) {
      try {
        var programs = new Programs(archive.unpackUnder(place, progress), account);
        var check = programs.run(directory.path(), "postgres", List.of("--version"));
        if (!check.failed()) {
          return programs;
        }
        complaints.add(check.output());
      } catch (IOException | UncheckedIOException e) {
        complaints.add(e.toString());
      }
    }
    throw new CannotStart(
        "The embedded PostgreSQL does not run on this machine (%s). Set DATABASE_URL to a PostgreSQL."
            .formatted(String.join("; ", complaints)));
  }

  /** The user's cache, shared by all data directories; where there is none, the data directory. */
  private List<Path> places() {
    var home = Path.of(System.getProperty("user.home"));
    var inData = directory.path().resolve("programs");
    return home.isAbsolute() && Files.isDirectory(home)
        ? List.of(home.resolve(".cache").resolve("room-booking"), inData)
        : List.of(inData);
  }
}
