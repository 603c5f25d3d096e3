package org.roombooking.bootstrap.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.roombooking.domain.stay.Stay;

/**
 * A real booking and how it ended.
 *
 * @param row where it stands in its file, which alone tells it from others just like it
 * @param entered the day on which it was made
 * @param guests at least 1
 * @param nightly what each night costs, nothing or more
 */
record BookingRecord(
    long row,
    HotelRoomType type,
    LocalDate entered,
    Stay stay,
    int guests,
    BigDecimal nightly,
    Ending ending) {

  /** How the booking ended. */
  sealed interface Ending {

    record CheckedOut() implements Ending {}

    record NoShow() implements Ending {}

    record Cancelled(LocalDate on) implements Ending {}
  }

  /** The day on which it ended; a guest counts as a no-show on the day after the arrival. */
  LocalDate ended() {
    return switch (ending) {
      case Ending.CheckedOut() -> stay.departure();
      case Ending.NoShow() -> stay.arrival().plusDays(1);
      case Ending.Cancelled(LocalDate on) -> on;
    };
  }

  boolean isCancelledAtOnce() {
    return ending instanceof Ending.Cancelled(LocalDate on) && !on.isAfter(entered);
  }

  boolean isCheckedIn() {
    return ending instanceof Ending.CheckedOut;
  }
}
