package org.roombooking.domain.assignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.roombooking.domain.stay.Stay;

/** Stays of the hotel booking demand data set (Antonio, de Almeida and Nunes 2019), unpacked. */
public final class RealDemand {

  /**
   * A stay that ended with a check-out.
   *
   * @param reserved the type that was booked
   * @param assigned the type of the room that was given in the end
   */
  public record Guest(String hotel, String reserved, String assigned, Stay nights) {}

  private final List<String> columns;

  private RealDemand(String heading) {
    columns = Arrays.asList(heading.split(",", -1));
  }

  /** Reads all rows, in their order, and closes what they come from. */
  public static List<Guest> read(BufferedReader csv) throws IOException {
    try (csv) {
      var demand = new RealDemand(csv.readLine());
      return csv.lines()
          .map(line -> line.split(",", -1))
          .filter(demand::isStay)
          .map(demand::guest)
          .toList();
    }
  }

  private boolean isStay(String[] cells) {
    return nights(cells) > 0 && cell(cells, "reservation_status").equals("Check-Out");
  }

  private Guest guest(String[] cells) {
    return new Guest(
        cell(cells, "hotel"),
        cell(cells, "reserved_room_type"),
        cell(cells, "assigned_room_type"),
        Stay.of(arrival(cells), nights(cells)));
  }

  private int nights(String[] cells) {
    return number(cells, "stays_in_weekend_nights") + number(cells, "stays_in_week_nights");
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
