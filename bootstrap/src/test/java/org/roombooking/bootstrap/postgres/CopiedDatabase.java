package org.roombooking.bootstrap.postgres;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.roombooking.bootstrap.settings.DatabaseLogin;

/**
 * An embedded database for each test, which nobody has started yet. Making one takes seconds; so
 * one is made for all tests of a JVM, and each gets a copy.
 */
final class CopiedDatabase implements BeforeEachCallback, AfterEachCallback {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(CopiedDatabase.class);

  private final List<String> progress = new ArrayList<>();
  private Path data = Path.of("");

  /** What all others are copied from. */
  private record Model(Path data) implements AutoCloseable {

    static Model make() {
      var data = newFolder();
      EmbeddedDatabase.start(data, line -> {}).close();
      return new Model(data);
    }

    @Override
    public void close() throws IOException {
      delete(data);
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("database");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    var model =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Model.class, key -> Model.make(), Model.class)
            .data();
    data = newFolder();
    try (var files = Files.walk(model)) {
      for (var file : files.skip(1).toList()) {
        Files.copy(file, data.resolve(model.relativize(file)), COPY_ATTRIBUTES);
      }
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    delete(data);
  }

  Path data() {
    return data;
  }

  EmbeddedDatabase start() {
    return EmbeddedDatabase.start(data, progress::add);
  }

  /** What was said while it was started. */
  List<String> progress() {
    return progress;
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
