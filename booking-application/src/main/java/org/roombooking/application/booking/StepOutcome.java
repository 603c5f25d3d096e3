package org.roombooking.application.booking;

import java.util.List;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** What became of a step in a booking's life. */
public sealed interface StepOutcome<T extends Booking> {

  record Done<T extends Booking>(Versioned<T> booking) implements StepOutcome<T> {}

  /** There is none, or it is not the caller's. */
  record UnknownBooking<T extends Booking>(BookingId booking) implements StepOutcome<T> {}

  /** The booking is not in a state for it, for these reasons, at least one. */
  record NotAllowed<T extends Booking>(Action action, List<Reason> reasons)
      implements StepOutcome<T> {

    public NotAllowed {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Too few rooms are left for it.
   *
   * @param full on these nights, at least one
   */
  record NoInventory<T extends Booking>(List<RoomTypeNight> full) implements StepOutcome<T> {

    public NoInventory {
      full = List.copyOf(full);
    }
  }

  /** Somebody has changed the booking since the caller saw it. */
  record StaleVersion<T extends Booking>(Version current) implements StepOutcome<T> {}
}
