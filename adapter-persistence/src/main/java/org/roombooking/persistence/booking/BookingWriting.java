package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingChanges;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.version.Versioned;
import org.roombooking.persistence.statements.Parameters;
import org.roombooking.persistence.statements.RenderedStatement;

/**
 * Writes the next state of a booking, its rooms, its event and the change that its history tells in
 * one statement: they are there if and only if the booking was written.
 */
final class BookingWriting {

  private static final String OF_BOOKING = "booking.";

  private final DSLContext db;

  /** By the columns of the booking that change, where nothing of its rooms does. */
  private final Map<Set<Field<?>>, RenderedStatement> saving = new ConcurrentHashMap<>();

  BookingWriting(DSLContext db) {
    this.db = db;
  }

  /**
   * Writes the next state of a booking, unless it has changed since it was read.
   *
   * @return whether it was written
   */
  boolean save(Versioned<Booking> read, Booking next, BookingEvent event) {
    var changed = changedFacts(read, next);
    var told = new ToldChange(event, BookingChanges.between(read.value(), next));
    var saved = savedBooking(changed.keySet());
    var rooms = rooms(read.value(), next, saved);
    var values = Parameters.values(OF_BOOKING, changed);
    values.put("read_hotel", next.details().hotel());
    values.put("read_booking", next.details().id());
    values.put("read_version", read.version());
    values.putAll(told.values());
    int entries =
        rooms.isEmpty()
            ? saving
                .computeIfAbsent(
                    Set.copyOf(changed.keySet()),
                    columns -> RenderedStatement.of(db, saving(saved, rooms, told)))
                .bind()
                .with(values)
                .execute()
            : execute(saving(saved, rooms, told), values);
    return entries == 1;
  }

  // What becomes of rooms is written out anew each time.
  private int execute(Query query, Map<String, @Nullable Object> values) {
    query.attach(db.configuration());
    values.forEach(query::bind);
    return query.execute();
  }

  private static CommonTableExpression<?> savedBooking(Set<Field<?>> changed) {
    return name("saved_booking")
        .as(
            update(BOOKING)
                .set(Parameters.of(OF_BOOKING, changed))
                .where(BOOKING.HOTEL_ID.eq(param("read_hotel", BOOKING.HOTEL_ID)))
                .and(BOOKING.BOOKING_ID.eq(param("read_booking", BOOKING.BOOKING_ID)))
                .and(BOOKING.VERSION.eq(param("read_version", BOOKING.VERSION)))
                .returning(BOOKING.HOTEL_ID, BOOKING.BOOKING_ID, BOOKING.VERSION));
  }

  private static Query saving(
      CommonTableExpression<?> saved, Collection<CommonTableExpression<?>> rooms, ToldChange told) {
    return with(saved)
        .with(rooms)
        .with(told.asEvent(saved))
        .insertInto(BOOKING_CHANGE, told.entryColumns())
        .select(told.asEntry(saved));
  }

  /** Writes what changes of its rooms, if the booking is written. */
  private static Collection<CommonTableExpression<?>> rooms(
      Booking before, Booking next, CommonTableExpression<?> saved) {
    return ReplacedRooms.areNeeded(before, next)
        ? new ReplacedRooms(before, next).replaceAfter(saved)
        : new ChangedRooms(before, next).updateAfter(saved);
  }

  /**
   * What is told of the next state and was not told of the one before: its version at the least.
   */
  private static Map<Field<?>, @Nullable Object> changedFacts(
      Versioned<Booking> read, Booking next) {
    var changed = BookingColumns.facts(next, read.version().next());
    changed.entrySet().removeAll(BookingColumns.facts(read.value(), read.version()).entrySet());
    if (!next.details().terms().equals(read.value().details().terms())) {
      changed.putAll(BookingColumns.terms(next.details()));
    }
    return changed;
  }
}
