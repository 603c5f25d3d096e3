package org.roombooking.domain.booking;

import java.util.List;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.version.Version;

/**
 * One event in a booking's life, and what it changed.
 *
 * @param number of the event within the booking: the version it led to
 * @param changes none is known of an event from before changes were written down
 */
public record HistoryEntry(Version number, BookingEvent event, List<FieldChange> changes) {

  public HistoryEntry {
    changes = List.copyOf(changes);
  }

  /** The same entry without what another user's client said of itself. */
  public HistoryEntry shownTo(UserId reader) {
    return new HistoryEntry(number, event.by(event.author().shownTo(reader)), changes);
  }
}
