package org.roombooking.bootstrap.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.roombooking.bootstrap.settings.SettingRow;

/** The list of settings for a screen. */
final class SettingTable {

  private static final SettingRow HEADING =
      new SettingRow("NAME", "VALUE", "DEFAULT", "FROM", false, "", "");

  private final List<SettingRow> rows;
  private final int nameWidth;
  private final int valueWidth;
  private final int standardWidth;

  SettingTable(List<SettingRow> rows) {
    this.rows = Stream.concat(Stream.of(HEADING), rows.stream()).toList();
    this.nameWidth = width(SettingRow::name);
    this.valueWidth = width(SettingRow::value);
    this.standardWidth = width(SettingRow::standard);
  }

  /**
   * @param explained whether each setting is followed by what it is for and what it takes
   */
  List<String> lines(boolean explained) {
    return rows.stream().flatMap(row -> lines(row, explained)).toList();
  }

  private Stream<String> lines(SettingRow row, boolean explained) {
    var line =
        padded(row.name(), nameWidth)
            + padded(row.value(), valueWidth)
            + padded(row.standard(), standardWidth)
            + row.source();
    return explained && !row.purpose().isEmpty()
        ? Stream.of(line, "    " + row.purpose(), "    Takes: " + row.values(), "")
        : Stream.of(line);
  }

  private int width(Function<SettingRow, String> column) {
    return rows.stream().map(column).mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }
}
