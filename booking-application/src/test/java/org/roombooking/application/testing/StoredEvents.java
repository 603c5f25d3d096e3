package org.roombooking.application.testing;

import java.util.List;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;

/** What was written of the events of a booking, for tests to look at. */
public interface StoredEvents {

  /** The events of a booking in the order of the versions they led to; none if it is unknown. */
  List<BookingEvent> of(BookingId booking);
}
