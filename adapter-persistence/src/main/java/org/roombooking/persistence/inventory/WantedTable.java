package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.name;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.persistence.types.RowsTable;

/** A demand as a table within a statement: a row for each night of a room type. */
record WantedTable(
    Field<HotelId> hotel,
    CommonTableExpression<?> table,
    Field<RoomTypeId> type,
    Field<LocalDate> night,
    Field<Integer> rooms) {

  static final RowsTable.Column<HotelId> HOTEL = RowsTable.Column.like(ROOM_TYPE_NIGHT.HOTEL_ID);
  static final RowsTable.Column<RoomTypeId> TYPE =
      RowsTable.Column.like(ROOM_TYPE_NIGHT.ROOM_TYPE_ID);
  static final RowsTable.Column<LocalDate> NIGHT = RowsTable.Column.like(ROOM_TYPE_NIGHT.NIGHT);
  static final RowsTable.Column<Integer> ROOMS =
      RowsTable.Column.of(name("rooms"), SQLDataType.INTEGER);

  /** The table of a demand that a statement is given each time, {@link WantedNights#bound}. */
  static WantedTable ofParameters() {
    var rows = RowsTable.ofParameters("wanted");
    var hotel = rows.column(HOTEL);
    var type = rows.column(TYPE);
    var night = rows.column(NIGHT);
    var rooms = rows.column(ROOMS);
    return new WantedTable(hotel, rows.asCommonTable(), type, night, rooms);
  }
}
