package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.types.RowsTable;

/** What the counters of hotels do not say of the nights of a stay, as tables within a statement. */
final class StayCounts {

  private static final RowsTable.Column<LocalDate> NIGHT =
      RowsTable.Column.like(ROOM_TYPE_NIGHT.NIGHT);

  private static final DataType<HotelId[]> HOTELS = ROOM_TYPE_NIGHT.HOTEL_ID.getDataType().array();

  private static final Name ROOMS_IN_SERVICE = name("rooms_in_service");
  private static final Name RUN_OUT_HOLDS = name("run_out_holds");

  private static final String NIGHTS = "stay_night";

  private final Function<Field<HotelId>, Condition> isOfHotels;
  private final Field<Instant> now;
  private final CommonTableExpression<?> nights;
  private final Field<LocalDate> night;

  private StayCounts(
      Function<Field<HotelId>, Condition> isOfHotels,
      Field<Instant> now,
      CommonTableExpression<?> nights,
      Field<LocalDate> night) {
    this.isOfHotels = isOfHotels;
    this.now = now;
    this.nights = nights;
    this.night = night;
  }

  /** For a statement that is made for these alone. */
  static StayCounts of(HotelId hotel, Stay stay, Instant now) {
    var nights = new RowsTable<>(NIGHTS, stay.nights());
    var night = nights.column(NIGHT, Function.identity());
    return new StayCounts(
        column -> column.eq(val(hotel, ROOM_TYPE_NIGHT.HOTEL_ID)),
        val(now, BOOKING.HOLD_EXPIRES_AT),
        nights.asCommonTable(),
        night);
  }

  /** For a part of a statement that is made for each of some stays. */
  static StayCounts ofEach(AskedStays asked) {
    return new StayCounts(
        column -> column.eq(asked.hotel()),
        asked.now(),
        asked.nightsOfOne(NIGHTS),
        DSL.field(name(NIGHTS).append(NIGHT.name()), NIGHT.type()));
  }

  /**
   * For a statement about some hotels that is {@link #bound} each time. The database cannot know
   * how many they are, and plans for many.
   */
  static StayCounts ofHotels() {
    var nights = RowsTable.ofParameters(NIGHTS);
    var night = nights.column(NIGHT);
    return new StayCounts(
        column -> column.eq(any(param("hotels", HOTELS))),
        param("now", BOOKING.HOLD_EXPIRES_AT),
        nights.asCommonTable(),
        night);
  }

  /** Binds a statement over {@link #ofHotels}. */
  static BoundStatement bound(
      RenderedStatement statement, Collection<HotelId> hotels, Stay stay, Instant now) {
    return statement
        .bind()
        .with("hotels", hotels.toArray(HotelId[]::new))
        .with("now", now)
        .with("stay_night.night", stay.nights().toArray(LocalDate[]::new));
  }

  /** Whether a column is one of the hotels. */
  Condition isOfHotels(Field<HotelId> hotel) {
    return isOfHotels.apply(hotel);
  }

  /** The nights of the stay. */
  CommonTableExpression<?> nights() {
    return nights;
  }

  Field<LocalDate> night() {
    return night;
  }

  /** By room type: all rooms in service. */
  CommonTableExpression<?> roomsInService() {
    return ROOMS_IN_SERVICE
        .fields("room_type_id", "rooms")
        .as(
            select(ROOM.ROOM_TYPE_ID, count())
                .from(ROOM)
                .where(isOfHotels(ROOM.HOTEL_ID))
                .and(ROOM.AVAILABLE)
                .groupBy(ROOM.ROOM_TYPE_ID));
  }

  Field<Integer> rooms() {
    return DSL.field(ROOMS_IN_SERVICE.append("rooms"), SQLDataType.INTEGER);
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
                .where(isOfHotels(BOOKING.HOTEL_ID))
                .and(BOOKING.STATE.eq(inline(BookingStatus.PENDING, BOOKING.STATE)))
                .and(BOOKING.HOLD_EXPIRES_AT.le(now))
                .groupBy(BOOKING_ROOM.ROOM_TYPE_ID, night));
  }

  Field<Integer> roomsInRunOutHolds() {
    return DSL.field(RUN_OUT_HOLDS.append("rooms"), SQLDataType.INTEGER);
  }

  Condition areHoldsOf(Field<RoomTypeId> type) {
    return typeOf(RUN_OUT_HOLDS).eq(type).and(nightOf(RUN_OUT_HOLDS).eq(night));
  }

  private static Field<RoomTypeId> typeOf(Name table) {
    return DSL.field(table.append("room_type_id"), ROOM_TYPE_NIGHT.ROOM_TYPE_ID.getDataType());
  }

  private static Field<LocalDate> nightOf(Name table) {
    return DSL.field(table.append("night"), ROOM_TYPE_NIGHT.NIGHT.getDataType());
  }
}
