package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;
import static org.roombooking.persistence.jooq.Tables.OUTBOX_EVENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.ParameterRow;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.statements.ShapedStatement;

/**
 * Adds bookings, their rooms, their events and what their histories tell first, for as many as
 * there are in one statement.
 */
final class BookingAdding {

  private final ShapedStatement<NewBooking> adding;

  BookingAdding(DSLContext db) {
    this.adding =
        new ShapedStatement<>(
            NewBooking::rooms, examples -> RenderedStatement.of(db, addition(rowsOf(examples))));
  }

  void add(List<NewBooking> bookings) {
    adding.forEachBatch(bookings, BookingAdding::run);
  }

  private static void run(RenderedStatement statement, List<NewBooking> bookings) {
    rowsOf(bookings).bind(statement.bind()).execute();
  }

  /** Rows of each table. */
  private record Rows(
      List<ParameterRow> bookings,
      List<ParameterRow> rooms,
      List<ParameterRow> events,
      List<ParameterRow> entries) {

    BoundStatement bind(BoundStatement statement) {
      Stream.of(bookings, rooms, events, entries)
          .flatMap(List::stream)
          .forEach(row -> row.bind(statement));
      return statement;
    }
  }

  private static Rows rowsOf(List<NewBooking> added) {
    var rows = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int place = 0; place < added.size(); place++) {
      var booking = added.get(place).booking();
      var told = added.get(place).told();
      rows.bookings()
          .add(new ParameterRow("booking_%s.".formatted(place), BookingColumns.row(booking)));
      int position = 0;
      for (var room : BookingColumns.roomRows(booking.details())) {
        rows.rooms().add(new ParameterRow("room_%s_%s.".formatted(place, position), room));
        position++;
      }
      rows.events()
          .add(
              new ParameterRow(
                  "event_%s.".formatted(place), told.eventRow(booking.details(), Version.FIRST)));
      rows.entries()
          .add(
              new ParameterRow(
                  "entry_%s.".formatted(place), told.entryRow(booking.details(), Version.FIRST)));
    }
    return rows;
  }

  private static Query addition(Rows rows) {
    return with(name("added_booking"))
        .as(
            insertInto(BOOKING, ParameterRow.columns(rows.bookings()))
                .valuesOfRows(ParameterRow.parameters(rows.bookings()))
                .returning(BOOKING.BOOKING_ID))
        .with(name("added_room"))
        .as(
            insertInto(BOOKING_ROOM, ParameterRow.columns(rows.rooms()))
                .valuesOfRows(ParameterRow.parameters(rows.rooms()))
                .returning(BOOKING_ROOM.BOOKED_ROOM_ID))
        .with(name("told_event"))
        .as(
            insertInto(OUTBOX_EVENT, ParameterRow.columns(rows.events()))
                .valuesOfRows(ParameterRow.parameters(rows.events()))
                .returning(OUTBOX_EVENT.EVENT_ID))
        .insertInto(BOOKING_CHANGE, ParameterRow.columns(rows.entries()))
        .valuesOfRows(ParameterRow.parameters(rows.entries()));
  }
}
