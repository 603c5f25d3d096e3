package org.roombooking.application.booking;

import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.inventory.RoomTypeNights;

/** The hotel confirms a pending booking after payment: its rooms are sold. */
public final class ConfirmBooking {

  private final BookingSteps steps;
  private final BookingSteps.Kind<Booking.Confirmed> kind;

  public ConfirmBooking(BookingSteps steps, RoomTypeNights nights) {
    this.steps = steps;
    this.kind =
        new BookingSteps.Kind<>(
            Action.CONFIRM,
            BookingEvent.Type.CONFIRMED,
            BookingActions::confirm,
            (before, confirmed, now) ->
                nights.sellHeld(confirmed.details().hotel(), confirmed.details().demand()));
  }

  public StepOutcome<Booking.Confirmed> handle(BookingStep command) {
    return steps.takeTogetherForOwner(command, kind);
  }
}
