package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;
import static org.roombooking.persistence.jooq.Tables.OUTBOX_EVENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.audit.AuthorColumns;
import org.roombooking.persistence.audit.ChangeColumns;
import org.roombooking.persistence.statements.Parameters;

/**
 * What is told of a booking that was written: its event, for others to hear of, and its entry in
 * the history. Of a booking that was not written nothing is told.
 */
record ToldChange(BookingEvent event, List<FieldChange> changes) {

  private static final String OF_EVENT = "event.";
  private static final String OF_ENTRY = "entry.";

  /** The values of its parameters in the statement that writes the booking. */
  Map<String, @Nullable Object> values() {
    var values = Parameters.values(OF_EVENT, eventRow());
    values.putAll(Parameters.values(OF_ENTRY, entryRow()));
    return values;
  }

  /** The event of a booking that is written in the same statement. */
  Map<Field<?>, @Nullable Object> eventRow(BookingDetails written, Version version) {
    var columns = eventRow();
    columns.put(OUTBOX_EVENT.HOTEL_ID, written.hotel());
    columns.put(OUTBOX_EVENT.BOOKING_ID, written.id());
    columns.put(OUTBOX_EVENT.BOOKING_VERSION, version);
    return columns;
  }

  /** The entry in the history of such a booking. */
  Map<Field<?>, @Nullable Object> entryRow(BookingDetails written, Version version) {
    var columns = entryRow();
    columns.put(BOOKING_CHANGE.HOTEL_ID, written.hotel());
    columns.put(BOOKING_CHANGE.BOOKING_ID, written.id());
    columns.put(BOOKING_CHANGE.BOOKING_VERSION, version);
    return columns;
  }

  private Map<Field<?>, @Nullable Object> eventRow() {
    var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
    columns.put(OUTBOX_EVENT.EVENT_ID, event.id());
    columns.put(OUTBOX_EVENT.TYPE, event.type());
    columns.put(OUTBOX_EVENT.OCCURRED_AT, event.at());
    columns.put(OUTBOX_EVENT.REASON, event.reason().orElse(null));
    return columns;
  }

  /**
   * The part of a statement that adds the event; its values are parameters.
   *
   * @param written the booking's hotel, id and version, or no row
   */
  CommonTableExpression<?> asEvent(CommonTableExpression<?> written) {
    var columns = Parameters.of(OF_EVENT, eventRow().keySet());
    var key =
        List.<Field<?>>of(
            OUTBOX_EVENT.HOTEL_ID, OUTBOX_EVENT.BOOKING_ID, OUTBOX_EVENT.BOOKING_VERSION);
    return name("told_event")
        .as(
            insertInto(OUTBOX_EVENT, all(key, columns.keySet()))
                .select(row(written, columns))
                .returning(OUTBOX_EVENT.EVENT_ID));
  }

  /** The columns of the entry in the history. */
  Collection<Field<?>> entryColumns() {
    var key =
        List.<Field<?>>of(
            BOOKING_CHANGE.HOTEL_ID, BOOKING_CHANGE.BOOKING_ID, BOOKING_CHANGE.BOOKING_VERSION);
    return all(key, entryRow().keySet());
  }

  /**
   * The values of the entry, in the order of its columns; they are parameters.
   *
   * @param written the booking's hotel, id and version, or no row
   */
  Select<Record> asEntry(CommonTableExpression<?> written) {
    return row(written, Parameters.of(OF_ENTRY, entryRow().keySet()));
  }

  private Map<Field<?>, @Nullable Object> entryRow() {
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

  private static Collection<Field<?>> all(List<Field<?>> key, Set<Field<?>> columns) {
    var all = new ArrayList<>(key);
    all.addAll(columns);
    return all;
  }

  private static Select<Record> row(
      CommonTableExpression<?> written, Map<Field<?>, Field<?>> columns) {
    var values = new ArrayList<@Nullable Field<?>>();
    values.add(written.field(BOOKING.HOTEL_ID));
    values.add(written.field(BOOKING.BOOKING_ID));
    values.add(written.field(BOOKING.VERSION));
    values.addAll(columns.values());
    return select(values).from(written);
  }
}
