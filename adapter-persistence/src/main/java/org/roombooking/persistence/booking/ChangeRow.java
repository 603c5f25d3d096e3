package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.roombooking.persistence.jooq.Tables.BOOKING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.BookingChanges;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.statements.Parameters;

/**
 * The change of a booking as a row of a table within the statement that writes it.
 *
 * @param facts what is told of the next state and was not told of the one before: its version at
 *     the least
 * @param rooms those that change, unless they are replaced
 */
record ChangeRow(
    BookingChange change,
    ToldChange told,
    Map<Field<?>, @Nullable Object> facts,
    ChangedRooms rooms) {

  /** What the table is called. */
  static final String TABLE = "change";

  static final Field<HotelId> READ_HOTEL = column("read_", BOOKING.HOTEL_ID);
  static final Field<BookingId> READ_BOOKING = column("read_", BOOKING.BOOKING_ID);
  static final Field<Version> READ_VERSION = column("read_", BOOKING.VERSION);

  private static final String OF_BOOKING = "booking_";
  private static final String OF_EVENT = "event_";
  private static final String OF_ENTRY = "entry_";

  static ChangeRow of(BookingChange change) {
    var read = change.read();
    var facts = BookingColumns.facts(change.next(), read.version().next());
    facts.entrySet().removeAll(BookingColumns.facts(read.value(), read.version()).entrySet());
    if (!change.next().details().terms().equals(read.value().details().terms())) {
      facts.putAll(BookingColumns.terms(change.next().details()));
    }
    var told = new ToldChange(change.event(), BookingChanges.between(read.value(), change.next()));
    return new ChangeRow(change, told, facts, new ChangedRooms(read.value(), change.next()));
  }

  BookingId id() {
    return change.id();
  }

  /** What a statement is made for. */
  record Shape(Set<Field<?>> changed, int rooms) {}

  Shape shape() {
    return new Shape(Set.copyOf(changed()), rooms.count());
  }

  /** Whether the booking has other rooms than before. */
  boolean areRoomsReplaced() {
    return ReplacedRooms.areNeeded(change.read().value(), change.next());
  }

  /** What becomes of these, as parts of the statement that writes the booking. */
  Collection<CommonTableExpression<?>> replacedAfter(CommonTableExpression<?> saved) {
    return new ReplacedRooms(change.read().value(), change.next()).replaceAfter(saved);
  }

  /** The columns of the booking that change. */
  Set<Field<?>> changed() {
    return facts.keySet();
  }

  /** The columns of the table. */
  List<Field<?>> columns() {
    var columns = new ArrayList<Field<?>>();
    columns.add(READ_HOTEL);
    columns.add(READ_BOOKING);
    columns.add(READ_VERSION);
    columns.addAll(columns(OF_BOOKING, changed()));
    columns.addAll(ofEvent(told.eventRow().keySet()));
    columns.addAll(ofEntry(told.entryRow().keySet()));
    return columns;
  }

  /** The values of the row, by the names of the columns. */
  Map<String, @Nullable Object> values() {
    var values = new LinkedHashMap<String, @Nullable Object>();
    values.put(READ_HOTEL.getName(), change.next().details().hotel());
    values.put(READ_BOOKING.getName(), id());
    values.put(READ_VERSION.getName(), change.read().version());
    values.putAll(Parameters.values(OF_BOOKING, facts));
    values.putAll(Parameters.values(OF_EVENT, told.eventRow()));
    values.putAll(Parameters.values(OF_ENTRY, told.entryRow()));
    return values;
  }

  /** What the columns of the booking are set to. */
  Map<Field<?>, Field<?>> settings() {
    var settings = new LinkedHashMap<Field<?>, Field<?>>();
    changed().forEach(column -> settings.put(column, column(OF_BOOKING, column)));
    return settings;
  }

  /** Where the columns of the event come from. */
  static List<Field<?>> ofEvent(Collection<Field<?>> columns) {
    return columns(OF_EVENT, columns);
  }

  /** Where the columns of the entry in the history come from. */
  static List<Field<?>> ofEntry(Collection<Field<?>> columns) {
    return columns(OF_ENTRY, columns);
  }

  private static List<Field<?>> columns(String prefix, Collection<Field<?>> columns) {
    return columns.stream().<Field<?>>map(column -> column(prefix, column)).toList();
  }

  private static <T> Field<T> column(String prefix, Field<T> column) {
    return field(name(TABLE, prefix + column.getName()), column.getDataType());
  }
}
