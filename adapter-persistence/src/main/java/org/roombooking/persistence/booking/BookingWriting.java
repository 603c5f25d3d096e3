package org.roombooking.persistence.booking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;
import static org.roombooking.persistence.jooq.Tables.OUTBOX_EVENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.persistence.statements.Parameters;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.statements.ShapedStatement;

/**
 * Writes the next states of bookings, their rooms, their events and the changes that their
 * histories tell, of as many as there are in one statement: all of it is there if and only if the
 * booking was written.
 */
final class BookingWriting {

  private static final List<Field<?>> EVENT_KEY =
      List.of(OUTBOX_EVENT.HOTEL_ID, OUTBOX_EVENT.BOOKING_ID, OUTBOX_EVENT.BOOKING_VERSION);

  private static final List<Field<?>> ENTRY_KEY =
      List.of(BOOKING_CHANGE.HOTEL_ID, BOOKING_CHANGE.BOOKING_ID, BOOKING_CHANGE.BOOKING_VERSION);

  private final DSLContext db;

  /** For bookings that keep their rooms. */
  private final ShapedStatement<ChangeRow> saving;

  BookingWriting(DSLContext db) {
    this.db = db;
    this.saving =
        new ShapedStatement<>(
            ChangeRow::shape,
            examples ->
                RenderedStatement.of(db, saving(examples, saved -> changedRooms(examples, saved))));
  }

  /**
   * Writes the next states of bookings, except of those that have changed since they were read. Of
   * several changes of one booking the first is written.
   *
   * @return whether each was written
   */
  List<Boolean> saveAll(List<BookingChange> changes) {
    var first =
        changes.stream().collect(toMap(BookingChange::id, Function.identity(), (one, next) -> one));
    var saved = save(first.values());
    return changes.stream()
        .map(change -> saved.contains(change.id()) && change.equals(first.get(change.id())))
        .toList();
  }

  /** Writes changes of different bookings, and says of which. */
  private Set<BookingId> save(Collection<BookingChange> changes) {
    // By their ids, so that two who write several do not wait for each other in a circle.
    var rows =
        changes.stream()
            .sorted(comparing(change -> change.id().value()))
            .map(ChangeRow::of)
            .toList();
    var saved = new HashSet<BookingId>();
    saving.forEachBatch(
        rows.stream().filter(row -> !row.areRoomsReplaced()).toList(),
        (statement, some) -> saved.addAll(save(statement, some)));
    rows.stream()
        .filter(ChangeRow::areRoomsReplaced)
        .forEach(row -> saved.addAll(saveReplacingRooms(row)));
    return saved;
  }

  private static List<BookingId> save(RenderedStatement statement, List<ChangeRow> rows) {
    var bound = statement.bind();
    for (int place = 0; place < rows.size(); place++) {
      var prefix = prefix(place);
      rows.get(place).values().forEach((name, value) -> bound.with(prefix + name, value));
      var rooms = rows.get(place).rooms().values();
      for (int position = 0; position < rooms.size(); position++) {
        var ofRoom = prefix(place, position);
        rooms.get(position).forEach((name, value) -> bound.with(ofRoom + name, value));
      }
    }
    return bound.fetch().map(row -> row.get(BOOKING.BOOKING_ID));
  }

  // Seldom, so its text is made anew each time.
  private List<BookingId> saveReplacingRooms(ChangeRow row) {
    var query = saving(List.of(row), row::replacedAfter);
    query.attach(db.configuration());
    row.values().forEach((name, value) -> query.bind(prefix(0) + name, value));
    return query.fetch(BOOKING.BOOKING_ID);
  }

  /** Of the names of the parameters of a row. */
  private static String prefix(int place) {
    return "change_%s.".formatted(place);
  }

  private static String prefix(int place, int position) {
    return "room_%s_%s.".formatted(place, position);
  }

  private static Collection<CommonTableExpression<?>> changedRooms(
      List<ChangeRow> rows, CommonTableExpression<?> saved) {
    var parameters =
        IntStream.range(0, rows.size())
            .boxed()
            .flatMap(place ->
                IntStream.range(0, rows.get(place).rooms().count())
                    .mapToObj(
                        position -> Parameters.row(prefix(place, position), ChangedRooms.COLUMNS)))
            .toList();
    return parameters.isEmpty() ? List.of() : List.of(ChangedRooms.updateAfter(saved, parameters));
  }

  /**
   * Writes changes of one shape, and answers with the bookings that were written.
   *
   * @param rooms what becomes of their rooms, after the part that writes the bookings
   */
  private static Select<Record1<BookingId>> saving(
      List<ChangeRow> rows,
      Function<CommonTableExpression<?>, Collection<CommonTableExpression<?>>> rooms) {
    var first = rows.getFirst();
    var changes = table(first.columns(), rows.size());
    var saved = savedBooking(changes, first);
    var event = first.told().eventRow().keySet();
    var entry = first.told().entryRow().keySet();
    return with(changes)
        .with(saved)
        .with(rooms.apply(saved))
        .with(
            told(OUTBOX_EVENT, EVENT_KEY, event, ofSaved(saved, changes, ChangeRow.ofEvent(event))))
        .with(
            told(
                BOOKING_CHANGE,
                ENTRY_KEY,
                entry,
                ofSaved(saved, changes, ChangeRow.ofEntry(entry))))
        .select(saved.field(BOOKING.BOOKING_ID))
        .from(saved);
  }

  private static CommonTableExpression<?> table(List<Field<?>> columns, int rows) {
    var parameters =
        IntStream.range(0, rows)
            .mapToObj(place -> Parameters.row(prefix(place), columns))
            .toArray(RowN[]::new);
    var names = columns.stream().map(Field::getName).toArray(String[]::new);
    return name(ChangeRow.TABLE).as(selectFrom(DSL.values(parameters).as(ChangeRow.TABLE, names)));
  }

  private static CommonTableExpression<?> savedBooking(
      CommonTableExpression<?> changes, ChangeRow like) {
    return name("saved_booking")
        .as(
            update(BOOKING)
                .set(like.settings())
                .from(changes)
                .where(BOOKING.HOTEL_ID.eq(ChangeRow.READ_HOTEL))
                .and(BOOKING.BOOKING_ID.eq(ChangeRow.READ_BOOKING))
                .and(BOOKING.VERSION.eq(ChangeRow.READ_VERSION))
                .returning(BOOKING.HOTEL_ID, BOOKING.BOOKING_ID, BOOKING.VERSION));
  }

  /** A part of the statement that tells something of each booking that was written. */
  private static CommonTableExpression<?> told(
      Table<?> table, List<Field<?>> key, Set<Field<?>> columns, Select<Record> rows) {
    var all = new ArrayList<>(key);
    all.addAll(columns);
    return name("told_" + table.getName())
        .as(insertInto(table, all).select(rows).returning(key.getFirst()));
  }

  /** These columns of the changes that were written, after the key of each. */
  private static Select<Record> ofSaved(
      CommonTableExpression<?> saved, CommonTableExpression<?> changes, List<Field<?>> columns) {
    var values = new ArrayList<@Nullable Field<?>>();
    values.add(saved.field(BOOKING.HOTEL_ID));
    values.add(saved.field(BOOKING.BOOKING_ID));
    values.add(saved.field(BOOKING.VERSION));
    values.addAll(columns);
    return select(values)
        .from(saved)
        .join(changes)
        .on(ChangeRow.READ_BOOKING.eq(saved.field(BOOKING.BOOKING_ID)));
  }
}
