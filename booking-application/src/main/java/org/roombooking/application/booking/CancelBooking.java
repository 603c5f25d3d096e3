package org.roombooking.application.booking;

import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.inventory.RoomTypeNights;

/** The hotel, or the user who booked, cancels a booking: its rooms can be sold again. */
public final class CancelBooking {

  private final BookingSteps steps;
  private final RoomTypeNights nights;
  private final RoomNights roomNights;

  public CancelBooking(BookingSteps steps, RoomTypeNights nights, RoomNights roomNights) {
    this.steps = steps;
    this.nights = nights;
    this.roomNights = roomNights;
  }

  public StepOutcome<Booking.Cancelled> handle(BookingStep command) {
    return steps.takeTogetherForOwnerOrBooker(
        command,
        new BookingSteps.Kind<>(
            Action.CANCEL,
            BookingEvent.Type.CANCELLED,
            BookingActions::cancel,
            (before, cancelled, now) -> release(before)));
  }

  private void release(Booking before) {
    var details = before.details();
    switch (before) {
      case Booking.Pending pending -> nights.releaseHeld(details.hotel(), details.demand());
      case Booking.Confirmed confirmed -> {
        nights.releaseSold(details.hotel(), details.demand());
        if (!confirmed.assignment().doors().isEmpty()) {
          roomNights.vacate(details.hotel(), details.id(), details.stay().arrival());
        }
      }
      case Booking.CheckedIn checkedIn -> throw notCancellable(checkedIn);
      case Booking.Ended ended -> throw notCancellable(ended);
    }
  }

  private static IllegalStateException notCancellable(Booking booking) {
    return new IllegalStateException("Cancelled from the wrong state: " + booking);
  }
}
