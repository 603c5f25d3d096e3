package org.roombooking.http.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roombooking.application.property.InMemoryHotels;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.http.route.Route;

/** The classes that check who may do what: the use cases, the routes, the ports in memory. */
final class ProjectClasses {

  /** Whom restrictions bind is no question of who may call. */
  private static final String NOT_OF_ACCESS = "QuoteAmendment IS_THE_OWNER 1";

  /** User and session come from one signed token, and logging in begins with a name. */
  private static final List<String> OF_THE_CALLER_ALONE =
      List.of(".InMemorySessions", ".InMemoryUsers");

  private ProjectClasses() {}

  static List<CheckCall> checkCalls() {
    return Stream.concat(
            Stream.of(OwnedHotels.class, Route.class)
                .flatMap(ProjectClasses::calls)
                .filter(call -> !call.toString().equals(NOT_OF_ACCESS)),
            calls(InMemoryHotels.class)
                .filter(call -> call.type().contains(".InMemory"))
                .filter(call -> OF_THE_CALLER_ALONE.stream().noneMatch(call.type()::endsWith))
                .filter(call -> call.check() == Check.IS_THE_SAME_USER))
        .toList();
  }

  /** The calls in all classes that lie where this one lies. */
  private static Stream<CheckCall> calls(Class<?> home) {
    try {
      var place = Path.of(home.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return calls(place).stream();
      }
      try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
        return calls(jar.getPath("/")).stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("No place of " + home, e);
    }
  }

  private static List<CheckCall> calls(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .flatMap(file -> callsIn(root, file))
          .toList();
    }
  }

  private static Stream<CheckCall> callsIn(Path root, Path file) {
    var path = root.relativize(file).toString();
    var name = path.substring(0, path.length() - ".class".length()).replaceAll("[/\\\\]", ".");
    try {
      return CheckCalls.in(name, Files.readAllBytes(file)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
