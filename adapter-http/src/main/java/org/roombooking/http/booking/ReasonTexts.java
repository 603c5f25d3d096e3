package org.roombooking.http.booking;

import java.util.List;
import org.roombooking.domain.booking.Reason;

/** The reasons against an action, each with a sentence. */
final class ReasonTexts {

  private ReasonTexts() {}

  static List<org.roombooking.http.problem.Reason> of(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> new org.roombooking.http.problem.Reason(reason.name(), text(reason)))
        .toList();
  }

  private static String text(Reason reason) {
    return switch (reason) {
      case BOOKING_PENDING -> "The booking has not been confirmed.";
      case BOOKING_CONFIRMED -> "The booking is confirmed.";
      case BOOKING_CHECKED_IN -> "The guests have checked in.";
      case BOOKING_CHECKED_OUT -> "The guests have checked out.";
      case BOOKING_CANCELLED -> "The booking has been cancelled.";
      case BOOKING_NO_SHOW -> "The guests did not come.";
      case HOLD_EXPIRED -> "The booking was not confirmed in time.";
      case HOLD_RUNNING -> "The booking still holds its rooms.";
      case ARRIVAL_IN_FUTURE -> "The day of arrival has not come.";
      case STAY_OVER -> "The departure day has come.";
      case ROOM_NOT_ASSIGNED -> "A room of the booking has no door.";
      case NO_ROOM_OPEN -> "Too few rooms of the type are open for all nights to come.";
      case ARRIVAL_DAY_NOT_OVER -> "The day of arrival is not over at the hotel.";
    };
  }
}
