package org.roombooking.persistence.assignment;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.ROOM_NIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.types.RowsTable;

/** Puts a booking into rooms for a stay, on all nights or on none. */
final class Occupying {

  private static final RowsTable.Column<BookedRoomId> BOOKED_ROOM =
      RowsTable.Column.like(ROOM_NIGHT.BOOKED_ROOM_ID);
  private static final RowsTable.Column<RoomId> ROOM_ID = RowsTable.Column.like(ROOM_NIGHT.ROOM_ID);
  private static final RowsTable.Column<LocalDate> NIGHT = RowsTable.Column.like(ROOM_NIGHT.NIGHT);

  private final DSLContext db;
  private final Transactions transactions;

  Occupying(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  private record Sleeper(BookedRoomId bookedRoom, RoomNight where) {}

  private record RoomNight(RoomId room, LocalDate night) {}

  RoomNights.Occupation occupy(
      HotelId hotel, BookingId booking, Map<BookedRoomId, RoomId> doors, Stay stay) {
    var wanted = nights(doors, stay);
    return transactions.call(() -> {
      var occupied = insertWhereFree(hotel, booking, wanted);
      if (occupied.size() == wanted.size()) {
        return new RoomNights.Occupation.Occupied();
      }
      delete(hotel, occupied);
      return new RoomNights.Occupation.RoomTaken();
    });
  }

  private static List<Sleeper> nights(Map<BookedRoomId, RoomId> doors, Stay stay) {
    return doors.entrySet().stream()
        .flatMap(door ->
            stay.nights().stream()
                .map(night -> new RoomNight(door.getValue(), night))
                .map(where -> new Sleeper(door.getKey(), where)))
        .toList();
  }

  // In one order, so that callers who want the same nights do not wait for each other in a circle.
  private List<RoomNight> insertWhereFree(
      HotelId hotel, BookingId booking, List<Sleeper> sleepers) {
    var wanted = new RowsTable<>("wanted", sleepers);
    var bookedRoom = wanted.column(BOOKED_ROOM, Sleeper::bookedRoom);
    var room = wanted.column(ROOM_ID, sleeper -> sleeper.where().room());
    var night = wanted.column(NIGHT, sleeper -> sleeper.where().night());
    return db.with(wanted.asCommonTable())
        .insertInto(
            ROOM_NIGHT,
            ROOM_NIGHT.HOTEL_ID,
            ROOM_NIGHT.ROOM_ID,
            ROOM_NIGHT.NIGHT,
            ROOM_NIGHT.BOOKING_ID,
            ROOM_NIGHT.BOOKED_ROOM_ID)
        .select(
            select(
                    val(hotel, ROOM_NIGHT.HOTEL_ID),
                    room,
                    night,
                    val(booking, ROOM_NIGHT.BOOKING_ID),
                    bookedRoom)
                .from(wanted.asCommonTable())
                .orderBy(room, night))
        .onConflictOnConstraint(Keys.ROOM_NIGHT_IS_OF_ONE_BOOKING)
        .doNothing()
        .returning(ROOM_NIGHT.ROOM_ID, ROOM_NIGHT.NIGHT)
        .fetch(row -> new RoomNight(row.get(ROOM_NIGHT.ROOM_ID), row.get(ROOM_NIGHT.NIGHT)));
  }

  private void delete(HotelId hotel, List<RoomNight> roomNights) {
    var given = new RowsTable<>("given_back", roomNights);
    var room = given.column(ROOM_ID, RoomNight::room);
    var night = given.column(NIGHT, RoomNight::night);
    db.with(given.asCommonTable())
        .delete(ROOM_NIGHT)
        .using(given.asCommonTable())
        .where(ROOM_NIGHT.HOTEL_ID.eq(hotel))
        .and(ROOM_NIGHT.ROOM_ID.eq(room))
        .and(ROOM_NIGHT.NIGHT.eq(night))
        .execute();
  }
}
