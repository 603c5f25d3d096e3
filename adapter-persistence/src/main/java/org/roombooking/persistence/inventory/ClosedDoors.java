package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.ROOM_NIGHT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.types.RowsTable;

/**
 * Nights of rooms that something other than a booking takes. The key of the table decides between
 * all that want one.
 *
 * @param by the column that names what takes a night
 */
record ClosedDoors<T>(DSLContext db, TableField<?, T> by) {

  private static final RowsTable.Column<LocalDate> NIGHT = RowsTable.Column.like(ROOM_NIGHT.NIGHT);

  /** Takes a room on all nights; those that were free are taken even if others were not. */
  DoorClosing close(HotelId hotel, RoomId room, Stay nights, T what) {
    var wanted = new RowsTable<>("wanted", nights.nights());
    var night = wanted.column(NIGHT, Function.identity());
    var closed =
        new HashSet<>(
            db.with(wanted.asCommonTable())
                .insertInto(
                    ROOM_NIGHT, ROOM_NIGHT.HOTEL_ID, ROOM_NIGHT.ROOM_ID, ROOM_NIGHT.NIGHT, by)
                .select(
                    select(
                            val(hotel, ROOM_NIGHT.HOTEL_ID),
                            val(room, ROOM_NIGHT.ROOM_ID),
                            night,
                            val(what, by))
                        .from(wanted.asCommonTable())
                        .orderBy(night))
                .onConflictOnConstraint(Keys.ROOM_NIGHT_IS_OF_ONE_BOOKING)
                .doNothing()
                .returning(ROOM_NIGHT.NIGHT)
                .fetch(ROOM_NIGHT.NIGHT));
    var taken = nights.nights().stream().filter(date -> !closed.contains(date)).toList();
    return taken.isEmpty()
        ? new DoorClosing.Closed()
        : new DoorClosing.RoomTaken(List.copyOf(taken));
  }

  /** Frees whatever it takes. */
  void open(HotelId hotel, T what) {
    db.deleteFrom(ROOM_NIGHT).where(ROOM_NIGHT.HOTEL_ID.eq(hotel)).and(by.eq(what)).execute();
  }
}
