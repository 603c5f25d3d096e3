package org.roombooking.application.booking;

import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.stay.Stay;

/** The guests leave. The nights they do not stay for can be sold again. */
public final class CheckOut {

  private final BookingSteps steps;
  private final RoomTypeNights nights;
  private final RoomNights roomNights;

  public CheckOut(BookingSteps steps, RoomTypeNights nights, RoomNights roomNights) {
    this.steps = steps;
    this.nights = nights;
    this.roomNights = roomNights;
  }

  public StepOutcome<Booking.CheckedOut> handle(BookingStep command) {
    return steps.takeTogetherForOwner(
        command,
        new BookingSteps.Kind<>(
            Action.CHECK_OUT,
            BookingEvent.Type.CHECKED_OUT,
            BookingActions::checkOut,
            (before, checkedOut, now) -> release(checkedOut)));
  }

  private void release(Booking.CheckedOut checkedOut) {
    checkedOut.notStayed().ifPresent(notStayed -> release(checkedOut.details(), notStayed));
  }

  private void release(BookingDetails details, Stay notStayed) {
    nights.releaseSold(details.hotel(), details.demand().over(notStayed));
    roomNights.vacate(details.hotel(), details.id(), notStayed.arrival());
  }
}
