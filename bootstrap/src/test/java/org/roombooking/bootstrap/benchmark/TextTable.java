package org.roombooking.bootstrap.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal, in a form that a Markdown page takes as it is. */
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    rows.add(List.of(header));
    rows.add(List.of(header).stream().map(name -> "-".repeat(name.length())).toList());
  }

  void add(Object... cells) {
    rows.add(List.of(cells).stream().map(TextTable::cell).toList());
  }

  String text() {
    var widths =
        IntStream.range(0, rows.getFirst().size())
            .mapToObj(
                column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toList();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> padded(row.get(column), widths.get(column)))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String padded(String cell, int width) {
    var filler = cell.startsWith("-") ? "-" : " ";
    return cell + filler.repeat(width - cell.length());
  }

  private static String cell(Object value) {
    return switch (value) {
      case Spread(double least, double median, double greatest) ->
          "%s (%s to %s)".formatted(number(median), number(least), number(greatest));
      case Double number -> number(number);
      default -> value.toString();
    };
  }

  // Three digits that mean something are as much as a benchmark knows.
  private static String number(double value) {
    var decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.1 ? 3 : 4;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
