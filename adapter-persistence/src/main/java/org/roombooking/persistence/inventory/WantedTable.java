package org.roombooking.persistence.inventory;

import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.persistence.types.RowsTable;

/**
 * What is wanted as a table within a statement: a row for each night of a room type, with by how
 * much its counters change.
 */
record WantedTable(
    Field<HotelId> hotel,
    CommonTableExpression<?> table,
    Field<RoomTypeId> type,
    Field<LocalDate> night,
    Field<Integer> held,
    Field<Integer> sold,
    Field<Integer> locked) {

  static final RowsTable.Column<HotelId> HOTEL = RowsTable.Column.like(ROOM_TYPE_NIGHT.HOTEL_ID);
  static final RowsTable.Column<RoomTypeId> TYPE =
      RowsTable.Column.like(ROOM_TYPE_NIGHT.ROOM_TYPE_ID);
  static final RowsTable.Column<LocalDate> NIGHT = RowsTable.Column.like(ROOM_TYPE_NIGHT.NIGHT);
  static final RowsTable.Column<Integer> HELD = RowsTable.Column.like(ROOM_TYPE_NIGHT.HELD);
  static final RowsTable.Column<Integer> SOLD = RowsTable.Column.like(ROOM_TYPE_NIGHT.SOLD);
  static final RowsTable.Column<Integer> LOCKED = RowsTable.Column.like(ROOM_TYPE_NIGHT.LOCKED);

  /** The table of a demand that a statement is given each time, {@link WantedNights#bound}. */
  static WantedTable ofParameters() {
    var rows = RowsTable.ofParameters("wanted");
    var hotel = rows.column(HOTEL);
    var type = rows.column(TYPE);
    var night = rows.column(NIGHT);
    var held = rows.column(HELD);
    var sold = rows.column(SOLD);
    var locked = rows.column(LOCKED);
    return new WantedTable(hotel, rows.asCommonTable(), type, night, held, sold, locked);
  }

  /** How many rooms fewer are left then. */
  Field<Integer> rooms() {
    return held.plus(sold).plus(locked);
  }
}
