package org.roombooking.bootstrap.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.domain.stay.Stay;
import org.tukaani.xz.XZInputStream;

/**
 * Reads the hotel booking demand data set (Antonio, de Almeida and Nunes, Data in Brief 22, 2019),
 * a CSV file with a heading, packed with xz if its name ends so.
 */
final class DemandFile {

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private DemandFile() {}

  /**
   * Reads the whole file.
   *
   * @throws CannotStart naming the line that cannot be understood
   */
  static Demand read(Path file) {
    try (var in = open(file);
        var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(text, file);
    } catch (IOException e) {
      throw new CannotStart(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    var raw = Files.newInputStream(file);
    return file.toString().endsWith(".xz") ? new XZInputStream(raw) : raw;
  }

  private static Demand read(Reader text, Path file) throws IOException {
    var bookings = new ArrayList<BookingRecord>();
    int zeroNights = 0;
    int negativeRate = 0;
    try (var rows = CSV.parse(text)) {
      for (var row : rows) {
        try {
          if (nights(row) == 0) {
            zeroNights++;
          } else if (nightly(row).signum() < 0) {
            negativeRate++;
          } else {
            bookings.add(booking(row));
          }
        } catch (RuntimeException e) {
          throw new CannotStart(
              file + ", line " + rows.getCurrentLineNumber() + ": " + e.getMessage(), e);
        }
      }
    }
    return new Demand(bookings, zeroNights, negativeRate);
  }

  private static BookingRecord booking(CSVRecord row) {
    var arrival =
        LocalDate.of(
            number(row, "arrival_date_year"),
            Month.valueOf(row.get("arrival_date_month").toUpperCase(Locale.ROOT)),
            number(row, "arrival_date_day_of_month"));
    return new BookingRecord(
        row.getRecordNumber(),
        new HotelRoomType(row.get("hotel"), row.get("reserved_room_type")),
        arrival.minusDays(number(row, "lead_time")),
        Stay.of(arrival, nights(row)),
        Math.max(1, number(row, "adults")),
        nightly(row),
        ending(row));
  }

  private static BookingRecord.Ending ending(CSVRecord row) {
    var status = row.get("reservation_status");
    return switch (status) {
      case "Check-Out" -> new BookingRecord.Ending.CheckedOut();
      case "No-Show" -> new BookingRecord.Ending.NoShow();
      case "Canceled" ->
          new BookingRecord.Ending.Cancelled(LocalDate.parse(row.get("reservation_status_date")));
      default -> throw new IllegalArgumentException("No such status: " + status);
    };
  }

  private static int nights(CSVRecord row) {
    return number(row, "stays_in_weekend_nights") + number(row, "stays_in_week_nights");
  }

  private static BigDecimal nightly(CSVRecord row) {
    return new BigDecimal(row.get("adr"));
  }

  private static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }
}
