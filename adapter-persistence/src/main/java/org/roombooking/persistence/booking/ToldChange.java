package org.roombooking.persistence.booking;

import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;
import static org.roombooking.persistence.jooq.Tables.OUTBOX_EVENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.audit.AuthorColumns;
import org.roombooking.persistence.audit.ChangeColumns;

/**
 * What is told of a booking that was written: its event, for others to hear of, and its entry in
 * the history. Of a booking that was not written nothing is told.
 */
record ToldChange(BookingEvent event, List<FieldChange> changes) {

  /** The whole row of the event. */
  Map<Field<?>, @Nullable Object> eventRow(BookingDetails written, Version version) {
    var columns = eventRow();
    columns.put(OUTBOX_EVENT.HOTEL_ID, written.hotel());
    columns.put(OUTBOX_EVENT.BOOKING_ID, written.id());
    columns.put(OUTBOX_EVENT.BOOKING_VERSION, version);
    return columns;
  }

  /** The whole row of the entry in the history. */
  Map<Field<?>, @Nullable Object> entryRow(BookingDetails written, Version version) {
    var columns = entryRow();
    columns.put(BOOKING_CHANGE.HOTEL_ID, written.hotel());
    columns.put(BOOKING_CHANGE.BOOKING_ID, written.id());
    columns.put(BOOKING_CHANGE.BOOKING_VERSION, version);
    return columns;
  }

  /** The row of the event, but for its key: which booking in which version. */
  Map<Field<?>, @Nullable Object> eventRow() {
    var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
    columns.put(OUTBOX_EVENT.EVENT_ID, event.id());
    columns.put(OUTBOX_EVENT.TYPE, event.type());
    columns.put(OUTBOX_EVENT.OCCURRED_AT, event.at());
    columns.put(OUTBOX_EVENT.REASON, event.reason().orElse(null));
    return columns;
  }

  /** The row of the entry, but for the same key. */
  Map<Field<?>, @Nullable Object> entryRow() {
    var author = AuthorColumns.of(event.author());
    var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
    columns.put(BOOKING_CHANGE.TYPE, event.type());
    columns.put(BOOKING_CHANGE.MADE_AT, event.at());
    columns.put(BOOKING_CHANGE.REASON, event.reason().orElse(null));
    columns.put(BOOKING_CHANGE.MADE_BY, author.madeBy());
    columns.put(BOOKING_CHANGE.JOB, author.job());
    columns.put(BOOKING_CHANGE.CLIENT, author.client());
    columns.put(BOOKING_CHANGE.REQUEST_ID, author.requestId());
    columns.put(BOOKING_CHANGE.FIELDS, ChangeColumns.fields(changes));
    columns.put(BOOKING_CHANGE.VALUES_BEFORE, ChangeColumns.before(changes));
    columns.put(BOOKING_CHANGE.VALUES_AFTER, ChangeColumns.after(changes));
    return columns;
  }
}
