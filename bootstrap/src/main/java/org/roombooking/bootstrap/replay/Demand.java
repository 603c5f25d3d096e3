package org.roombooking.bootstrap.replay;

import java.util.List;

/**
 * All bookings of a file, in its order.
 *
 * @param zeroNights rows left out because nobody stayed for a night
 * @param negativeRate rows left out because of a rate below nothing
 */
record Demand(List<BookingRecord> bookings, int zeroNights, int negativeRate) {

  Demand {
    bookings = List.copyOf(bookings);
  }
}
