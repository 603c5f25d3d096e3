package org.roombooking.bootstrap.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the one who starts the benchmark may choose, by system properties.
 *
 * @param only the parts to be measured; empty for all
 * @param hotels in the city
 * @param callers at the same time
 * @param rounds of each path, beside one that is not counted
 * @param round how long it takes
 * @param warmUp how long the one takes that is not counted
 * @param jar of the service; without one, the classes of the build are run
 * @param java options of the JVM that runs the jar
 * @param replay real demand, where it is at hand
 */
record Options(
    List<String> only,
    int hotels,
    int callers,
    int rounds,
    Duration round,
    Duration warmUp,
    Optional<Path> jar,
    List<String> java,
    Optional<Replay> replay) {

  /** Files as the command {@code replay} takes them. */
  record Replay(Path demand, Path rooms) {}

  Options {
    only = List.copyOf(only);
    java = List.copyOf(java);
    if (hotels < 1 || callers < 1 || rounds < 1) {
      throw new IllegalArgumentException("There is nothing to measure without any");
    }
  }

  boolean includes(String part) {
    return only.isEmpty() || only.contains(part);
  }

  static Options ofSystemProperties() {
    return new Options(
        words("only", "", ","),
        Integer.parseInt(text("hotels", "10000")),
        Integer.parseInt(text("callers", "16")),
        Integer.parseInt(text("rounds", "3")),
        millis("seconds", "5"),
        millis("warm-up", "30"),
        file("jar"),
        words("java", "", " "),
        file("replay").map(demand -> new Replay(demand, file("rooms").orElseThrow())));
  }

  private static List<String> words(String name, String usual, String between) {
    return Stream.of(text(name, usual).split(between))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Optional<Path> file(String name) {
    return Optional.of(text(name, "")).filter(path -> !path.isEmpty()).map(Path::of);
  }

  private static String text(String name, String usual) {
    var value = System.getProperty("benchmark." + name, "");
    return value.isEmpty() ? usual : value;
  }

  private static Duration millis(String name, String usual) {
    return Duration.ofMillis(Math.round(1000 * Double.parseDouble(text(name, usual))));
  }
}
