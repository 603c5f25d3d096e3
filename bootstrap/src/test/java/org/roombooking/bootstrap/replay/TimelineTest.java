package org.roombooking.bootstrap.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineTest {

  private static final HotelRoomType TYPE = new HotelRoomType("Resort Hotel", "A");
  private static final LocalDate FIRST = LocalDate.of(2016, 12, 30);

  private final BookingRecord stayed =
      aBooking(1, FIRST, FIRST, 2, new BookingRecord.Ending.CheckedOut());
  private final BookingRecord missing =
      aBooking(2, FIRST, FIRST.plusDays(1), 1, new BookingRecord.Ending.NoShow());
  private final BookingRecord cancelled =
      aBooking(
          3, FIRST, FIRST.plusDays(1), 2, new BookingRecord.Ending.Cancelled(FIRST.plusDays(1)));
  private final BookingRecord cancelledAtOnce =
      aBooking(4, FIRST, FIRST, 3, new BookingRecord.Ending.Cancelled(FIRST));
  private final Timeline timeline =
      new Timeline(List.of(stayed, missing, cancelled, cancelledAtOnce));

  @Test
  void a_day_ends_old_bookings_takes_new_ones_and_lets_guests_arrive() {
    assertThat(timeline.days())
        .containsExactly(
            new Timeline.Day(
                FIRST,
                List.of(),
                List.of(stayed, missing, cancelled, cancelledAtOnce),
                List.of(stayed)),
            new Timeline.Day(FIRST.plusDays(1), List.of(cancelled), List.of(), List.of()),
            new Timeline.Day(FIRST.plusDays(2), List.of(stayed, missing), List.of(), List.of()),
            new Timeline.Day(FIRST.plusDays(3), List.of(), List.of(), List.of()));
  }

  @Test
  void a_booking_cancelled_at_once_needs_a_room_for_that_moment() {
    assertThat(RoomsNeeded.byAll(timeline)).isEqualTo(Map.of(TYPE, 4));
  }

  @Test
  void a_room_given_back_is_there_for_the_bookings_of_the_same_day() {
    var later =
        aBooking(5, FIRST.plusDays(1), FIRST.plusDays(1), 2, new BookingRecord.Ending.CheckedOut());

    assertThat(RoomsNeeded.byAll(new Timeline(List.of(cancelled, later))))
        .isEqualTo(Map.of(TYPE, 1));
  }

  private static BookingRecord aBooking(
      long row, LocalDate entered, LocalDate arrival, int nights, BookingRecord.Ending ending) {
    return new BookingRecord(
        row, TYPE, entered, Stay.of(arrival, nights), 2, BigDecimal.TEN, ending);
  }
}
