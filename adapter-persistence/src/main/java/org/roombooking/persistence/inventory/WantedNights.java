package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.name;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.persistence.types.RowsTable;

/** A demand as a table within a statement: a row for each room type and night. */
final class WantedNights {

  private static final RowsTable.Column<RoomTypeId> TYPE =
      RowsTable.Column.like(ROOM_TYPE_NIGHT.ROOM_TYPE_ID);
  private static final RowsTable.Column<LocalDate> NIGHT =
      RowsTable.Column.like(ROOM_TYPE_NIGHT.NIGHT);
  private static final RowsTable.Column<Integer> ROOMS =
      RowsTable.Column.of(name("rooms"), SQLDataType.INTEGER);

  private record Row(RoomTypeId type, LocalDate night, int rooms) {}

  private final HotelId hotel;
  private final Set<RoomTypeId> types;
  private final RowsTable<Row> rows;
  private final CommonTableExpression<?> table;
  private final Field<RoomTypeId> type;
  private final Field<LocalDate> night;
  private final Field<Integer> rooms;

  /** Nights to be claimed where rooms are above 0, and to be given back where they are below. */
  WantedNights(HotelId hotel, SortedMap<RoomTypeNight, Integer> rooms) {
    this.hotel = hotel;
    this.types = rooms.keySet().stream().map(RoomTypeNight::type).collect(Collectors.toSet());
    this.rows = new RowsTable<>("wanted", rows(rooms));
    this.type = rows.column(TYPE, Row::type);
    this.night = rows.column(NIGHT, Row::night);
    this.rooms = rows.column(ROOMS, Row::rooms);
    this.table = rows.asCommonTable();
  }

  private static List<Row> rows(SortedMap<RoomTypeNight, Integer> rooms) {
    return rooms.entrySet().stream()
        .map(entry -> new Row(entry.getKey().type(), entry.getKey().night(), entry.getValue()))
        .toList();
  }

  HotelId hotel() {
    return hotel;
  }

  Set<RoomTypeId> types() {
    return types;
  }

  /** How many rows the table has. */
  int size() {
    return rows.size();
  }

  CommonTableExpression<?> table() {
    return table;
  }

  Field<RoomTypeId> type() {
    return type;
  }

  Field<LocalDate> night() {
    return night;
  }

  Field<Integer> rooms() {
    return rooms;
  }
}
