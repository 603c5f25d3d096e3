package org.roombooking.persistence.inventory.city;

import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectCount;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.inventory.city.Horizon;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.persistence.types.RowsTable;

/**
 * What the database says of nights of many hotels. Nights are told by their places in a horizon.
 */
record NightStatements(DSLContext db) {

  private static final RowsTable.Column<HotelId> HOTEL =
      RowsTable.Column.like(ROOM_TYPE_NIGHT.HOTEL_ID);
  private static final RowsTable.Column<LocalDate> FROM =
      RowsTable.Column.of(name("from_night"), SQLDataType.LOCALDATE);
  private static final RowsTable.Column<LocalDate> TO =
      RowsTable.Column.of(name("to_night"), SQLDataType.LOCALDATE);

  /**
   * An active type.
   *
   * @param rooms in service
   * @param nights that have been opened
   * @param left rooms for each of them, less than 0 if more are taken than there are
   */
  record TypeRow(
      HotelId hotel, RoomTypeId type, int rooms, List<Integer> nights, List<Integer> left) {}

  /** Rooms of holds that have run out, and count until that is written down. */
  record HoldRow(
      HotelId hotel, RoomTypeId type, LocalDate arrival, LocalDate departure, int rooms) {}

  List<TypeRow> types(List<NightsOfTypes.Wanted> hotels, Horizon horizon) {
    var wanted = new RowsTable<>("wanted", hotels);
    var hotel = wanted.column(HOTEL, NightsOfTypes.Wanted::hotel);
    var from = wanted.column(FROM, one -> horizon.first().plusDays(one.from()));
    var to = wanted.column(TO, one -> horizon.first().plusDays(one.to()));
    var rooms =
        field(
            selectCount()
                .from(ROOM)
                .where(ROOM.HOTEL_ID.eq(ROOM_TYPE.HOTEL_ID))
                .and(ROOM.ROOM_TYPE_ID.eq(ROOM_TYPE.ROOM_TYPE_ID))
                .and(ROOM.AVAILABLE));
    var left =
        ROOM_TYPE_NIGHT
            .SELL_LIMIT
            .minus(ROOM_TYPE_NIGHT.OUT_OF_SERVICE)
            .minus(ROOM_TYPE_NIGHT.SOLD)
            .minus(ROOM_TYPE_NIGHT.HELD)
            .minus(ROOM_TYPE_NIGHT.LOCKED)
            .plus(ROOM_TYPE_NIGHT.OVERBOOKING);
    var opened = ROOM_TYPE_NIGHT.NIGHT.isNotNull();
    return db.with(wanted.asCommonTable())
        .select(
            ROOM_TYPE.HOTEL_ID,
            ROOM_TYPE.ROOM_TYPE_ID,
            rooms,
            listOf(
                arrayAgg(localDateDiff(ROOM_TYPE_NIGHT.NIGHT, horizon.first()))
                    .filterWhere(opened)),
            listOf(arrayAgg(left).filterWhere(opened)))
        .from(wanted.asCommonTable())
        .join(ROOM_TYPE)
        .on(ROOM_TYPE.HOTEL_ID.eq(hotel))
        .and(ROOM_TYPE.ACTIVE)
        .leftJoin(ROOM_TYPE_NIGHT)
        .on(ROOM_TYPE_NIGHT.HOTEL_ID.eq(ROOM_TYPE.HOTEL_ID))
        .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(ROOM_TYPE.ROOM_TYPE_ID))
        .and(ROOM_TYPE_NIGHT.NIGHT.ge(from))
        .and(ROOM_TYPE_NIGHT.NIGHT.lt(to))
        .groupBy(ROOM_TYPE.HOTEL_ID, ROOM_TYPE.ROOM_TYPE_ID)
        .fetch(Records.mapping(TypeRow::new));
  }

  List<HoldRow> runOutHolds(Collection<HotelId> hotels, Instant now) {
    return db.select(
            BOOKING.HOTEL_ID,
            BOOKING_ROOM.ROOM_TYPE_ID,
            BOOKING.ARRIVAL,
            BOOKING.DEPARTURE,
            count())
        .from(BOOKING)
        .join(BOOKING_ROOM)
        .on(BOOKING_ROOM.HOTEL_ID.eq(BOOKING.HOTEL_ID))
        .and(BOOKING_ROOM.BOOKING_ID.eq(BOOKING.BOOKING_ID))
        .where(isOneOf(BOOKING.HOTEL_ID, hotels))
        .and(BOOKING.STATE.eq(BookingStatus.PENDING))
        .and(BOOKING.HOLD_EXPIRES_AT.le(now))
        .groupBy(BOOKING.HOTEL_ID, BOOKING_ROOM.ROOM_TYPE_ID, BOOKING.ARRIVAL, BOOKING.DEPARTURE)
        .fetch(Records.mapping(HoldRow::new));
  }

  // Nothing aggregated is no array.
  private static Field<List<Integer>> listOf(Field<Integer[]> array) {
    return array.convertFrom(
        (Integer @Nullable [] values) -> values == null ? List.of() : List.of(values));
  }
}
