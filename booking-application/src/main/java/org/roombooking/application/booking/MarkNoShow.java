package org.roombooking.application.booking;

import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.inventory.RoomTypeNights;

/** The front desk notes that the guests did not come: the nights to come can be sold again. */
public final class MarkNoShow {

  private final BookingSteps steps;
  private final RoomTypeNights nights;
  private final RoomNights roomNights;

  public MarkNoShow(BookingSteps steps, RoomTypeNights nights, RoomNights roomNights) {
    this.steps = steps;
    this.nights = nights;
    this.roomNights = roomNights;
  }

  public StepOutcome<Booking.NoShow> handle(BookingStep command) {
    return steps.takeTogetherForOwner(
        command,
        new BookingSteps.Kind<>(
            Action.MARK_NO_SHOW,
            BookingEvent.Type.NO_SHOW,
            BookingActions::markNoShow,
            (before, noShow, now) -> release(noShow)));
  }

  private void release(Booking.NoShow noShow) {
    var details = noShow.details();
    noShow
        .released()
        .ifPresent(toCome -> nights.releaseSold(details.hotel(), details.demand().over(toCome)));
    roomNights.vacate(details.hotel(), details.id(), noShow.releasedFrom());
  }
}
