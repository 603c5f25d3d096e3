package org.roombooking.http.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source files of the module, for rules about words that stand in the code. */
final class Sources {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Path ROOT = Path.of("src/main/java");

  private Sources() {}

  record Source(String name, String text) {

    Stream<MatchResult> find(String pattern) {
      return Pattern.compile(pattern).matcher(text).results();
    }

    /** Roughly, and without comments. */
    Stream<String> statements() {
      var code = text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "");
      return Stream.of(code.split("[;{}]\\s*\\n", -1));
    }
  }

  static List<Source> all() {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> new Source(file.getFileName().toString(), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts that stand in a statement. */
  static Stream<String> literals(String statement) {
    return LITERAL.matcher(statement).results().map(literal -> literal.group(1));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
