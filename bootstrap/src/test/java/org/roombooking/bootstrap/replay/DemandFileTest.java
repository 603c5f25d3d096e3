package org.roombooking.bootstrap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.domain.stay.Stay;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemandFileTest {

  private static final String HEADING =
      "hotel,lead_time,arrival_date_year,arrival_date_month,arrival_date_day_of_month,"
          + "stays_in_weekend_nights,stays_in_week_nights,adults,reserved_room_type,adr,"
          + "reservation_status,reservation_status_date\n";
  private static final String STAYED =
      "City Hotel,3,2016,February,28,2,1,2,A,75.5,Check-Out,2016-03-02\n";

  @TempDir private Path folder;

  @Test
  void a_row_is_a_booking_entered_its_lead_time_before_the_arrival() throws IOException {
    var demand = DemandFile.read(fileOf(HEADING + STAYED));

    assertThat(demand)
        .isEqualTo(
            new Demand(
                List.of(
                    new BookingRecord(
                        1,
                        new HotelRoomType("City Hotel", "A"),
                        LocalDate.of(2016, 2, 25),
                        new Stay(LocalDate.of(2016, 2, 28), LocalDate.of(2016, 3, 2)),
                        2,
                        new BigDecimal("75.5"),
                        new BookingRecord.Ending.CheckedOut())),
                0,
                0));
  }

  @Test
  void rows_without_a_night_and_rows_below_nothing_are_left_out_and_counted() throws IOException {
    var demand =
        DemandFile.read(
            fileOf(
                HEADING
                    + "City Hotel,3,2016,February,28,0,0,2,A,75.5,Check-Out,2016-02-28\n"
                    + "City Hotel,3,2016,February,28,0,1,2,A,-6.38,Check-Out,2016-02-29\n"
                    + "City Hotel,3,2016,February,28,0,1,2,A,0,Check-Out,2016-02-29\n"));

    assertThat(demand.zeroNights()).isEqualTo(1);
    assertThat(demand.negativeRate()).isEqualTo(1);
    assertThat(demand.bookings()).extracting(BookingRecord::row).containsExactly(3L);
  }

  @Test
  void a_booking_cancelled_on_the_day_it_was_entered_is_cancelled_at_once() throws IOException {
    var demand =
        DemandFile.read(
            fileOf(
                HEADING
                    + "City Hotel,3,2016,February,28,0,1,2,A,75,Canceled,2016-02-25\n"
                    + "City Hotel,3,2016,February,28,0,1,2,A,75,Canceled,2016-02-26\n"));

    assertThat(demand.bookings())
        .extracting(BookingRecord::isCancelledAtOnce)
        .containsExactly(true, false);
  }

  @Test
  void a_no_show_is_noted_on_the_day_after_the_arrival() throws IOException {
    var demand =
        DemandFile.read(
            fileOf(HEADING + "City Hotel,3,2016,February,28,0,4,2,A,75,No-Show,2016-02-28\n"));

    assertThat(demand.bookings())
        .extracting(BookingRecord::ended)
        .containsExactly(LocalDate.of(2016, 2, 29));
  }

  @Test
  void a_packed_file_reads_as_the_plain_one_does() throws IOException {
    var packed = folder.resolve("demand.csv.xz");
    try (var out = new XZOutputStream(Files.newOutputStream(packed), new LZMA2Options())) {
      out.write((HEADING + STAYED).getBytes(StandardCharsets.UTF_8));
    }

    assertThat(DemandFile.read(packed)).isEqualTo(DemandFile.read(fileOf(HEADING + STAYED)));
  }

  @Test
  void a_row_that_makes_no_sense_is_named_by_its_line() throws IOException {
    var file = fileOf(HEADING + STAYED + STAYED.replace("February", "Febtober"));

    assertThatThrownBy(() -> DemandFile.read(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("line 3");
  }

  @Test
  void a_file_that_is_not_there_is_said_to_be_unreadable() {
    assertThatThrownBy(() -> DemandFile.read(folder.resolve("none.csv")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("none.csv");
  }

  private Path fileOf(String text) throws IOException {
    return Files.writeString(folder.resolve("demand.csv"), text);
  }
}
