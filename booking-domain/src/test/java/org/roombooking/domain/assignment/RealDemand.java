package org.roombooking.domain.assignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.roombooking.domain.stay.Stay;

/** Stays of the hotel booking demand data set (Antonio, de Almeida and Nunes 2019), unpacked. */
final class RealDemand {

  private final List<String> columns;

  private RealDemand(String heading) {
    columns = Arrays.asList(heading.split(",", -1));
  }

  /** The stays that ended with a check-out, by hotel and the type of room that was given. */
  static Map<String, List<PlanStay>> groups(BufferedReader csv) {
    var groups = new TreeMap<String, List<PlanStay>>();
    try (csv) {
      var demand = new RealDemand(csv.readLine());
      var rows = csv.lines().toList();
      for (int row = 0; row < rows.size(); row++) {
        demand.add(rows.get(row).split(",", -1), row, groups);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups;
  }

  private void add(String[] cells, int row, Map<String, List<PlanStay>> groups) {
    int nights = number(cells, "stays_in_weekend_nights") + number(cells, "stays_in_week_nights");
    if (nights > 0 && cell(cells, "reservation_status").equals("Check-Out")) {
      var group = cell(cells, "hotel") + "/" + cell(cells, "assigned_room_type");
      groups
          .computeIfAbsent(group, key -> new ArrayList<>())
          .add(PlanFixtures.aStay(row, Stay.of(arrival(cells), nights)));
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
