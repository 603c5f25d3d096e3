package org.roombooking.application.booking;

import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingEvent;

/** The guests have come. */
public final class CheckIn {

  private static final BookingSteps.Kind<Booking.CheckedIn> KIND =
      new BookingSteps.Kind<>(
          Action.CHECK_IN,
          BookingEvent.Type.CHECKED_IN,
          BookingActions::checkIn,
          (before, checkedIn, now) -> {});

  private final BookingSteps steps;

  public CheckIn(BookingSteps steps) {
    this.steps = steps;
  }

  public StepOutcome<Booking.CheckedIn> handle(BookingStep command) {
    return steps.takeTogetherForOwner(command, KIND);
  }
}
