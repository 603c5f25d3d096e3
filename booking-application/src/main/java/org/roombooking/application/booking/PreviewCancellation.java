package org.roombooking.application.booking;

import java.time.Instant;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.CancellationFee;
import org.roombooking.domain.money.Money;

/** The hotel, or the user who booked, asks what it would cost to cancel. */
public final class PreviewCancellation {

  /**
   * What it would cost.
   *
   * @param feeNow empty where there is nothing to cancel
   */
  public record Preview(Booking booking, Optional<Money> feeNow) {}

  private final VisibleBookings visible;
  private final HotelClock clock;

  public PreviewCancellation(VisibleBookings visible, HotelClock clock) {
    this.visible = visible;
    this.clock = clock;
  }

  /** Empty if there is no such booking, or it is not the caller's. */
  public Optional<Preview> handle(Caller caller, BookingId booking) {
    return visible
        .findForOwnerOrBooker(caller, booking)
        .map(found -> preview(found.booking().value(), clock.now(found.hotel()).instant()));
  }

  private static Preview preview(Booking booking, Instant now) {
    return new Preview(booking, CancellationFee.toCancel(booking, now));
  }
}
