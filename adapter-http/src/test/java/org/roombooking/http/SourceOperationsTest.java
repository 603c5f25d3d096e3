package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whether the table of the operations that were asked for says what is there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SourceOperationsTest {

  private static final Path TABLE = Path.of("..", "docs", "operations.md");
  private static final Path TESTS = Path.of("src", "test", "java");

  private record Row(String group, String method, String path, String status, String test) {

    static Row of(String line) {
      var cells = line.split("\\|", -1);
      var route = cells[3].strip().replace("`", "").split(" ", 2);
      return new Row(
          cells[1].strip(),
          route[0],
          route[1],
          cells[4].strip(),
          cells[5].strip().replace("`", ""));
    }

    String route() {
      return method + " " + path;
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("| ") && line.contains("/api/v1/"))
        .map(Row::of)
        .toList();
  }

  @Test
  void every_operation_of_every_group_stands_in_it_once() throws IOException {
    assertThat(rows()).extracting(Row::route).doesNotHaveDuplicates();
    Map<String, Long> perGroup =
        rows().stream().collect(Collectors.groupingBy(Row::group, Collectors.counting()));
    assertThat(perGroup)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("Hotels", 5L),
                Map.entry("Members", 2L),
                Map.entry("FrontDeskOperation", 3L),
                Map.entry("Bookings", 5L),
                Map.entry("ExternalSystems", 3L),
                Map.entry("RoomManagement", 15L),
                Map.entry("Amenities", 3L),
                Map.entry("FacilityManagement", 4L),
                Map.entry("ImageManagement", 5L),
                Map.entry("RoomSearch", 1L),
                Map.entry("Authentication", 2L)));
  }

  @Test
  void every_route_in_it_is_served() throws IOException {
    var served =
        Service.allRoutes().stream()
            .map(route -> route.method().name() + " " + route.path())
            .toList();

    assertThat(served).containsAll(rows().stream().map(Row::route).toList());
  }

  @Test
  void every_status_in_it_is_that_of_success_in_the_description() throws IOException {
    var paths = OpenApiRoutes.document().path("paths");
    var differing = new ArrayList<Row>();
    for (var row : rows()) {
      var operation = paths.path(row.path()).path(row.method().toLowerCase(Locale.ROOT));
      if (!operation.path("responses").has(row.status()) || !row.status().startsWith("2")) {
        differing.add(row);
      }
    }

    assertThat(differing).isEmpty();
  }

  @Test
  void every_test_in_it_is_there_and_calls_the_route() throws IOException {
    var missing = new ArrayList<Row>();
    for (var row : rows()) {
      if (!callsTheRoute(row)) {
        missing.add(row);
      }
    }

    assertThat(missing).isEmpty();
  }

  private static boolean callsTheRoute(Row row) throws IOException {
    try (var files = Files.walk(TESTS)) {
      var test = files.filter(file -> file.endsWith(row.test() + ".java")).findFirst();
      return test.isPresent() && Files.readString(test.get()).contains(lastWordOf(row.path()));
    }
  }

  /** The last part of a path that is no parameter: it tells the route from its neighbours. */
  private static String lastWordOf(String path) {
    var words = List.of(path.split("/", -1));
    return words.reversed().stream()
        .filter(word -> !word.startsWith("{"))
        .findFirst()
        .orElseThrow();
  }
}
