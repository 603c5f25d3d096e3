package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.types.RowsTable;

/** A demand of a hotel, night by night. */
final class WantedNights {

  /** A night of a room type of any hotel. */
  record Night(HotelId hotel, RoomTypeId type, LocalDate date) {}

  private record Row(Night night, int rooms) {

    RoomTypeId type() {
      return night.type();
    }

    LocalDate date() {
      return night.date();
    }

    private static Row of(Map.Entry<Night, Integer> rooms) {
      return new Row(rooms.getKey(), rooms.getValue());
    }
  }

  private final HotelId hotel;
  private final List<Row> rows;

  /** Nights to be claimed where rooms are above 0, and to be given back where they are below. */
  WantedNights(HotelId hotel, SortedMap<RoomTypeNight, Integer> rooms) {
    this.hotel = hotel;
    this.rows =
        rooms.entrySet().stream()
            .map(entry ->
                new Row(
                    new Night(hotel, entry.getKey().type(), entry.getKey().night()),
                    entry.getValue()))
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

  /** Whether any of some nights is wanted. */
  boolean areAny(Set<Night> nights) {
    return rows.stream().map(Row::night).anyMatch(nights::contains);
  }

  /** The demand as a table of a statement that is made for it alone. */
  WantedTable asTable() {
    var table = new RowsTable<>("wanted", rows);
    var type = table.column(WantedTable.TYPE, Row::type);
    var night = table.column(WantedTable.NIGHT, Row::date);
    var rooms = table.column(WantedTable.ROOMS, Row::rooms);
    return new WantedTable(
        val(hotel, ROOM_TYPE_NIGHT.HOTEL_ID), table.asCommonTable(), type, night, rooms);
  }

  /** Binds a statement over {@link WantedTable#ofParameters} to the demand. */
  BoundStatement bound(RenderedStatement statement) {
    return bound(statement, rows);
  }

  /** Binds it to all that several want together. */
  static BoundStatement boundToAll(RenderedStatement statement, List<WantedNights> all) {
    var rooms =
        all.stream()
            .flatMap(wanted -> wanted.rows.stream())
            .collect(Collectors.groupingBy(Row::night, Collectors.summingInt(Row::rooms)));
    return bound(statement, rooms.entrySet().stream().map(Row::of).toList());
  }

  private static BoundStatement bound(RenderedStatement statement, List<Row> rows) {
    return statement
        .bind()
        .with(
            "wanted.hotel_id",
            rows.stream().map(row -> row.night().hotel()).toArray(HotelId[]::new))
        .with("wanted.room_type_id", rows.stream().map(Row::type).toArray(RoomTypeId[]::new))
        .with("wanted.night", rows.stream().map(Row::date).toArray(LocalDate[]::new))
        .with("wanted.rooms", rows.stream().map(Row::rooms).toArray(Integer[]::new));
  }
}
