package org.roombooking.bootstrap.replay;

import java.time.LocalDate;
import org.roombooking.domain.booking.BookingId;

/** Nobody has a door before they come. */
record DoorsAtCheckIn(ReplayDesk desk, DoorBook book) implements DoorGiving {

  @Override
  public void overnight(LocalDate today, Workers workers) {}

  @Override
  public void onArrival(BookingId booking) {
    desk.assign(booking);
    book.giveAtDesk(false);
  }
}
