package org.roombooking.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.roombooking.domain.stay.Stay;
import org.tukaani.xz.XZInputStream;

/** Stays of the hotel booking demand data set (Antonio, de Almeida and Nunes 2019). */
final class RealDemand {

  /**
   * A stay that ended with a check-out.
   *
   * @param reserved the type that was booked
   * @param assigned the type of the room that was given in the end
   */
  record Guest(String hotel, String reserved, String assigned, Stay nights) {}

  private final List<String> columns;

  private RealDemand(String heading) {
    columns = Arrays.asList(heading.split(",", -1));
  }

  /** Reads the file, packed by xz or as it is. */
  static List<Guest> read(Path file) throws IOException {
    try (var csv =
        new BufferedReader(new InputStreamReader(unpacked(file), StandardCharsets.UTF_8))) {
      var demand = new RealDemand(csv.readLine());
      var guests = new ArrayList<Guest>();
      csv.lines().forEach(line -> demand.add(line.split(",", -1), guests));
      return guests;
    }
  }

  private static InputStream unpacked(Path file) throws IOException {
    var in = Files.newInputStream(file);
    return file.toString().endsWith(".xz") ? new XZInputStream(in) : in;
  }

  private void add(String[] cells, List<Guest> guests) {
    int nights = number(cells, "stays_in_weekend_nights") + number(cells, "stays_in_week_nights");
    if (nights > 0 && cell(cells, "reservation_status").equals("Check-Out")) {
      guests.add(
          new Guest(
              cell(cells, "hotel"),
              cell(cells, "reserved_room_type"),
              cell(cells, "assigned_room_type"),
              Stay.of(arrival(cells), nights)));
    }
  }

  private LocalDate arrival(String[] cells) {
    return LocalDate.of(
        number(cells, "arrival_date_year"),
        Month.valueOf(cell(cells, "arrival_date_month").toUpperCase(Locale.ROOT)),
        number(cells, "arrival_date_day_of_month"));
  }

  private int number(String[] cells, String column) {
    return Integer.parseInt(cell(cells, column));
  }

  private String cell(String[] cells, String column) {
    return cells[columns.indexOf(column)];
  }
}
