package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM_NIGHT;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.types.RowsTable;

/** What the counters of hotels do not say of the nights of a stay, as tables within a statement. */
final class StayCounts {

  private static final RowsTable.Column<LocalDate> NIGHT =
      RowsTable.Column.like(ROOM_TYPE_NIGHT.NIGHT);

  private static final Name ROOMS_IN_SERVICE = name("rooms_in_service");
  private static final Name RUN_OUT_HOLDS = name("run_out_holds");
  private static final Name NAMED_DOORS = name("named_doors");

  private final Collection<HotelId> hotels;
  private final Stay stay;
  private final Instant now;
  private final RowsTable<LocalDate> nights;
  private final Field<LocalDate> night;

  StayCounts(Collection<HotelId> hotels, Stay stay, Instant now) {
    this.hotels = List.copyOf(hotels);
    this.stay = stay;
    this.now = now;
    this.nights = new RowsTable<>("stay_night", stay.nights());
    this.night = nights.column(NIGHT, Function.identity());
  }

  /** The nights of the stay. */
  CommonTableExpression<?> nights() {
    return nights.asCommonTable();
  }

  Field<LocalDate> night() {
    return night;
  }

  /** By room type: all rooms in service, and those in which nobody sleeps on any of the nights. */
  CommonTableExpression<?> roomsInService() {
    var nobodySleepsThere =
        notExists(
            selectOne()
                .from(ROOM_NIGHT)
                .where(ROOM_NIGHT.HOTEL_ID.eq(ROOM.HOTEL_ID))
                .and(ROOM_NIGHT.ROOM_ID.eq(ROOM.ROOM_ID))
                .and(isInStay(ROOM_NIGHT.NIGHT)));
    return ROOMS_IN_SERVICE
        .fields("room_type_id", "rooms", "open_throughout")
        .as(
            select(ROOM.ROOM_TYPE_ID, count(), count().filterWhere(nobodySleepsThere))
                .from(ROOM)
                .where(isOneOf(ROOM.HOTEL_ID, hotels))
                .and(ROOM.AVAILABLE)
                .groupBy(ROOM.ROOM_TYPE_ID));
  }

  Field<Integer> rooms() {
    return DSL.field(ROOMS_IN_SERVICE.append("rooms"), SQLDataType.INTEGER);
  }

  Field<Integer> openThroughout() {
    return DSL.field(ROOMS_IN_SERVICE.append("open_throughout"), SQLDataType.INTEGER);
  }

  Condition areRoomsOf(Field<RoomTypeId> type) {
    return typeOf(ROOMS_IN_SERVICE).eq(type);
  }

  /** By room type and night: rooms that are counted as held though their hold has run out. */
  CommonTableExpression<?> runOutHolds() {
    return RUN_OUT_HOLDS
        .fields("room_type_id", "night", "rooms")
        .as(
            select(BOOKING_ROOM.ROOM_TYPE_ID, night, count())
                .from(BOOKING)
                .join(BOOKING_ROOM)
                .on(BOOKING_ROOM.HOTEL_ID.eq(BOOKING.HOTEL_ID))
                .and(BOOKING_ROOM.BOOKING_ID.eq(BOOKING.BOOKING_ID))
                .join(nights())
                .on(night.ge(BOOKING.ARRIVAL))
                .and(night.lt(BOOKING.DEPARTURE))
                .where(isOneOf(BOOKING.HOTEL_ID, hotels))
                .and(BOOKING.STATE.eq(BookingStatus.PENDING))
                .and(BOOKING.HOLD_EXPIRES_AT.le(now))
                .groupBy(BOOKING_ROOM.ROOM_TYPE_ID, night));
  }

  Field<Integer> roomsInRunOutHolds() {
    return DSL.field(RUN_OUT_HOLDS.append("rooms"), SQLDataType.INTEGER);
  }

  Condition areHoldsOf(Field<RoomTypeId> type) {
    return typeOf(RUN_OUT_HOLDS).eq(type).and(nightOf(RUN_OUT_HOLDS).eq(night));
  }

  /** By room type and night: rooms that somebody has been put into, or that are locked by name. */
  CommonTableExpression<?> namedDoors() {
    return NAMED_DOORS
        .fields("room_type_id", "night", "rooms")
        .as(
            select(ROOM.ROOM_TYPE_ID, ROOM_NIGHT.NIGHT, count())
                .from(ROOM_NIGHT)
                .join(ROOM)
                .on(ROOM.HOTEL_ID.eq(ROOM_NIGHT.HOTEL_ID))
                .and(ROOM.ROOM_ID.eq(ROOM_NIGHT.ROOM_ID))
                .where(isOneOf(ROOM_NIGHT.HOTEL_ID, hotels))
                .and(isInStay(ROOM_NIGHT.NIGHT))
                .and(ROOM_NIGHT.PERIOD_ID.isNull())
                .groupBy(ROOM.ROOM_TYPE_ID, ROOM_NIGHT.NIGHT));
  }

  Field<Integer> doors() {
    return DSL.field(NAMED_DOORS.append("rooms"), SQLDataType.INTEGER);
  }

  Condition areDoorsOf(Field<RoomTypeId> type) {
    return typeOf(NAMED_DOORS).eq(type).and(nightOf(NAMED_DOORS).eq(night));
  }

  private Condition isInStay(Field<LocalDate> date) {
    return date.ge(stay.arrival()).and(date.lt(stay.departure()));
  }

  private static Field<RoomTypeId> typeOf(Name table) {
    return DSL.field(table.append("room_type_id"), ROOM_TYPE_NIGHT.ROOM_TYPE_ID.getDataType());
  }

  private static Field<LocalDate> nightOf(Name table) {
    return DSL.field(table.append("night"), ROOM_TYPE_NIGHT.NIGHT.getDataType());
  }
}
