package org.roombooking.bootstrap.replay;

import java.time.LocalDate;
import org.roombooking.domain.booking.BookingId;

/** How guests come by their doors. */
interface DoorGiving {

  /** The night before a day is over. */
  void overnight(LocalDate today, Workers workers);

  /** The guests stand at the front desk. */
  void onArrival(BookingId booking);
}
