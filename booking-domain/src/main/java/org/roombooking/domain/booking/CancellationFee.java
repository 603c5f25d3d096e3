package org.roombooking.domain.booking;

import java.time.Instant;
import java.util.Optional;
import org.roombooking.domain.money.Money;

/**
 * What is owed for a booking that is not taken up. What a preview says and what is charged come
 * from the same terms by the same function (docs/rules.md: Cancellation).
 */
public final class CancellationFee {

  private CancellationFee() {}

  /** What it would cost to cancel now; empty where there is nothing to cancel. */
  public static Optional<Money> toCancel(Booking booking, Instant now) {
    return switch (booking.asOf(now)) {
      case Booking.Pending pending -> Optional.of(ofPending(pending.details()));
      case Booking.Confirmed confirmed -> Optional.of(confirmed.details().terms().feeAt(now));
      case Booking.CheckedIn checkedIn -> Optional.empty();
      case Booking.Ended ended -> Optional.empty();
    };
  }

  /** What is owed by guests who have cancelled or did not come; empty for anybody else. */
  public static Optional<Money> owed(Booking booking) {
    return switch (booking) {
      case Booking.Cancelled cancelled -> Optional.of(ofCancelled(cancelled));
      case Booking.NoShow noShow -> Optional.of(noShow.details().terms().noShow());
      case Booking.Pending pending -> Optional.empty();
      case Booking.Confirmed confirmed -> Optional.empty();
      case Booking.CheckedIn checkedIn -> Optional.empty();
      case Booking.CheckedOut checkedOut -> Optional.empty();
      case Booking.Expired expired -> Optional.empty();
    };
  }

  private static Money ofCancelled(Booking.Cancelled cancelled) {
    return switch (cancelled.was()) {
      case Booking.Pending pending -> ofPending(pending.details());
      case Booking.Confirmed confirmed -> confirmed.details().terms().feeAt(cancelled.at());
    };
  }

  /** Who has not been confirmed owes nothing. */
  private static Money ofPending(BookingDetails details) {
    return Money.zero(details.currency());
  }
}
