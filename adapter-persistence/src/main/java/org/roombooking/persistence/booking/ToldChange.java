package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;
import static org.roombooking.persistence.jooq.Tables.OUTBOX_EVENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.persistence.audit.AuthorColumns;
import org.roombooking.persistence.audit.ChangeColumns;

/**
 * What is told of a booking that was written: its event, for others to hear of, and its entry in
 * the history. Of a booking that was not written nothing is told.
 *
 * @param written the booking's hotel, id and version, or no row
 */
record ToldChange(CommonTableExpression<?> written, BookingEvent event, List<FieldChange> changes) {

  /** The statement that adds the event. */
  CommonTableExpression<?> asEvent() {
    var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
    columns.put(OUTBOX_EVENT.EVENT_ID, event.id());
    columns.put(OUTBOX_EVENT.TYPE, event.type());
    columns.put(OUTBOX_EVENT.OCCURRED_AT, event.at());
    columns.put(OUTBOX_EVENT.REASON, event.reason().orElse(null));
    var key =
        List.<Field<?>>of(
            OUTBOX_EVENT.HOTEL_ID, OUTBOX_EVENT.BOOKING_ID, OUTBOX_EVENT.BOOKING_VERSION);
    return name("told_event")
        .as(
            insertInto(OUTBOX_EVENT, all(key, columns))
                .select(row(columns))
                .returning(OUTBOX_EVENT.EVENT_ID));
  }

  /** The columns of the entry in the history. */
  Collection<Field<?>> entryColumns() {
    var key =
        List.<Field<?>>of(
            BOOKING_CHANGE.HOTEL_ID, BOOKING_CHANGE.BOOKING_ID, BOOKING_CHANGE.BOOKING_VERSION);
    return all(key, entry());
  }

  /** The values of the entry, in the order of its columns. */
  Select<Record> entryRow() {
    return row(entry());
  }

  private Map<Field<?>, @Nullable Object> entry() {
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

  private static Collection<Field<?>> all(
      List<Field<?>> key, Map<Field<?>, @Nullable Object> columns) {
    var all = new ArrayList<>(key);
    all.addAll(columns.keySet());
    return all;
  }

  private Select<Record> row(Map<Field<?>, @Nullable Object> columns) {
    var values = new ArrayList<@Nullable Field<?>>();
    values.add(written.field(BOOKING.HOTEL_ID));
    values.add(written.field(BOOKING.BOOKING_ID));
    values.add(written.field(BOOKING.VERSION));
    columns.forEach((column, value) -> values.add(bound(column, value)));
    return select(values).from(written);
  }

  private static <T> Field<T> bound(Field<T> column, @Nullable Object value) {
    return val(value, column);
  }
}
