package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.types.RowsTable;

/** A demand, night by night. */
final class WantedNights {

  private record Row(RoomTypeId type, LocalDate night, int rooms) {}

  private final HotelId hotel;
  private final List<Row> rows;

  /** Nights to be claimed where rooms are above 0, and to be given back where they are below. */
  WantedNights(HotelId hotel, SortedMap<RoomTypeNight, Integer> rooms) {
    this.hotel = hotel;
    this.rows =
        rooms.entrySet().stream()
            .map(entry -> new Row(entry.getKey().type(), entry.getKey().night(), entry.getValue()))
            .toList();
  }

  HotelId hotel() {
    return hotel;
  }

  Set<RoomTypeId> types() {
    return rows.stream().map(Row::type).collect(Collectors.toSet());
  }

  /** How many rows the table has. */
  int size() {
    return rows.size();
  }

  /** The demand as a table of a statement that is made for it alone. */
  WantedTable asTable() {
    var table = new RowsTable<>("wanted", rows);
    var type = table.column(WantedTable.TYPE, Row::type);
    var night = table.column(WantedTable.NIGHT, Row::night);
    var rooms = table.column(WantedTable.ROOMS, Row::rooms);
    return new WantedTable(
        val(hotel, ROOM_TYPE_NIGHT.HOTEL_ID), table.asCommonTable(), type, night, rooms);
  }

  /** Binds a statement over {@link WantedTable#ofParameters} to the demand. */
  BoundStatement bound(RenderedStatement statement) {
    return statement
        .bind()
        .with("wanted_hotel", hotel)
        .with("wanted.room_type_id", rows.stream().map(Row::type).toArray(RoomTypeId[]::new))
        .with("wanted.night", rows.stream().map(Row::night).toArray(LocalDate[]::new))
        .with("wanted.rooms", rows.stream().map(Row::rooms).toArray(Integer[]::new));
  }
}
