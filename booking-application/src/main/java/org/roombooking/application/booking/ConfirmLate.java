package org.roombooking.application.booking;

import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.version.Versioned;

/**
 * The hotel confirms a booking after a payment that may have come too late: if its hold has run
 * out, its nights are claimed again, like those of a new booking (docs/rules.md: Late payments). So
 * a late payment never makes a second occupant.
 */
public final class ConfirmLate {

  private final BookingSteps steps;
  private final RoomTypeNights nights;
  private final NightsAgain again;
  private final ExpireHolds expireHolds;

  public ConfirmLate(
      BookingSteps steps, RoomTypeNights nights, NightsAgain again, ExpireHolds expireHolds) {
    this.steps = steps;
    this.nights = nights;
    this.again = again;
    this.expireHolds = expireHolds;
  }

  public StepOutcome<Booking.Confirmed> handle(BookingStep command) {
    return steps.takeForOwner(
        command,
        new BookingSteps.Kind<>(
            Action.CONFIRM,
            BookingEvent.Type.CONFIRMED,
            BookingActions::confirmLate,
            this::take,
            (before, confirmed, now) -> sellHeld(before)));
  }

  // A hold that has run out and was not swept is swept first, so that there is one way back.
  private BookingSteps.Taken<Booking.Confirmed> take(
      Versioned<Booking> read, Booking.Confirmed next, HotelTime now) {
    var hotel = next.details().hotel();
    return switch (read.value().asOf(now.instant())) {
      case Booking.Pending pending -> new BookingSteps.Taken.All<>(next);
      case Booking.Expired expired when read.value().equals(expired) ->
          again.sell(read, next, next.details().stay(), now);
      case Booking.Expired unswept ->
          throw new Transactions.Restart(
              "The hold has run out and was not swept",
              () -> expireHolds.handle(hotel, now.instant()));
      case Booking.Confirmed confirmed -> throw notConfirmable(confirmed);
      case Booking.CheckedIn checkedIn -> throw notConfirmable(checkedIn);
      case Booking.CheckedOut checkedOut -> throw notConfirmable(checkedOut);
      case Booking.Cancelled cancelled -> throw notConfirmable(cancelled);
      case Booking.NoShow noShow -> throw notConfirmable(noShow);
    };
  }

  private void sellHeld(Booking before) {
    if (before instanceof Booking.Pending) {
      nights.sellHeld(before.details().hotel(), before.details().demand());
    }
  }

  private static IllegalStateException notConfirmable(Booking booking) {
    return new IllegalStateException("Confirmed in the wrong state: " + booking);
  }
}
