package org.roombooking.bootstrap.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.roombooking.domain.booking.BookingHistory;
import org.roombooking.domain.booking.HistoryEntry;
import org.roombooking.domain.page.PageRequest;

/** Counts moves in the histories of bookings. */
record MovesWrittenDown(BookingHistory histories) {

  /** All moves of some bookings, asked for side by side. */
  Moves of(Collection<DoorBook.Seated> bookings, Workers workers) {
    var sum = new AtomicReference<>(Moves.NONE);
    workers.forEach(
        bookings, seated -> sum.accumulateAndGet(Moves.in(history(seated)), Moves::plus));
    return sum.get();
  }

  private List<HistoryEntry> history(DoorBook.Seated seated) {
    var entries = new ArrayList<HistoryEntry>();
    long total = 1;
    for (int page = 1; entries.size() < total; page++) {
      var found =
          histories.of(
              seated.hotel(), seated.booking(), new PageRequest(page, PageRequest.MAX_LIMIT));
      entries.addAll(found.items());
      total = found.total();
    }
    return entries;
  }
}
