package org.roombooking.bootstrap.endtoend;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.roombooking.bootstrap.cli.Closing;
import org.roombooking.bootstrap.cli.Console;
import org.roombooking.bootstrap.cli.Run;
import org.roombooking.bootstrap.service.Serving;
import org.roombooking.bootstrap.service.Store;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.persistence.verify.Violation;

/** The whole service in this process, on an embedded database of its own, for one test class. */
final class RunningService implements BeforeAllCallback, AfterAllCallback {

  private final Closing closing = new Closing();
  private Path data = Path.of("");
  private URI address = URI.create("");

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    data = Files.createTempDirectory("room-booking-test");
    address = new Serving().serve(new Run(settings(), silent(), closing));
  }

  URI uri() {
    return address;
  }

  /** What {@code verify} finds wrong. */
  List<Violation> violations() {
    try (var store = Store.open(settings(), Store.Use.WORK_BESIDE, line -> {})) {
      return store.verify(line -> {}).violations();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    closing.close();
    try (var files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(RunningService::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Settings settings() {
    var environment = Map.of("DATA_DIR", data.toString(), "HTTP_PORT", "0");
    return switch (Settings.read(environment)) {
      case Settings.Reading.Complete(Settings settings) -> settings;
      case Settings.Reading.Broken(List<String> problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  private static Console silent() {
    var nowhere = new PrintWriter(new StringWriter());
    return new Console(nowhere, nowhere);
  }
}
