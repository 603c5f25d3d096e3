package org.roombooking.persistence.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.roombooking.persistence.testing.FreshDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedTablesIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private static final Path PACKAGE = Path.of("org/roombooking/persistence/jooq");

  @Test
  void the_classes_in_the_repository_are_those_of_the_migrations(@TempDir Path made)
      throws Exception {
    new TableGeneration(DATABASE.pool()).writeTo(made);

    assertThat(sources(made.resolve(PACKAGE)))
        .isEqualTo(sources(Path.of("src/main/java").resolve(PACKAGE)));
  }

  private static Map<String, String> sources(Path directory) throws IOException {
    var sources = new TreeMap<String, String>();
    try (var files = Files.walk(directory)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> sources.put(directory.relativize(file).toString(), read(file)));
    }
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
