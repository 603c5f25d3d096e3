package org.roombooking.application.booking;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.booking.BookingHistory;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.HistoryEntry;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/**
 * What has happened to a booking, for its hotel and for the user who booked (Change-And-Author).
 */
public final class ReadHistory {

  private final VisibleBookings visible;
  private final BookingHistory history;

  public ReadHistory(VisibleBookings visible, BookingHistory history) {
    this.visible = visible;
    this.history = history;
  }

  /**
   * The events in their order. Only the hotel is told what the clients of others say of themselves.
   */
  public Optional<Page<HistoryEntry>> handle(Caller caller, BookingId booking, PageRequest page) {
    return visible
        .findForOwnerOrBooker(caller, booking)
        .map(found -> {
          var entries = history.of(found.hotel().id(), booking, page);
          return found.hotel().isOwnedBy(caller.user())
              ? entries
              : entries.map(entry -> entry.shownTo(caller.user()));
        });
  }
}
