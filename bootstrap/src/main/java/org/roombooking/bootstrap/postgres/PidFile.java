package org.roombooking.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL says of its running server; there is no such file while none runs. */
record PidFile(long pid, int port, boolean ready) {

  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  static Optional<PidFile> read(DataDirectory directory) {
    try {
      var lines = Files.readAllLines(directory.pidFile());
      return line(lines, PID_LINE)
          .map(pid ->
              new PidFile(
                  Long.parseLong(pid),
                  line(lines, PORT_LINE).map(Integer::parseInt).orElse(0),
                  line(lines, STATUS_LINE).filter("ready"::equals).isPresent()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> line(List<String> lines, int index) {
    return index < lines.size()
        ? Optional.of(lines.get(index).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
