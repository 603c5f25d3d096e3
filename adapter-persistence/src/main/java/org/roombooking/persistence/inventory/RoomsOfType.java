package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.roombooking.persistence.jooq.Tables.ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM_NIGHT;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** Counts of the rooms of a type within a statement. */
final class RoomsOfType {

  private RoomsOfType() {}

  static Field<Integer> all(HotelId hotel, Field<RoomTypeId> type) {
    return field(selectCount().from(ROOM).where(areOf(hotel, type)));
  }

  /**
   * Those that are suspended and those that are out for a period, each once. A room whose door is
   * locked counts as locked, suspended or not.
   */
  static Field<Integer> outOfService(
      HotelId hotel, Field<RoomTypeId> type, Field<LocalDate> night) {
    return field(
        selectCount()
            .from(ROOM)
            .where(areOf(hotel, type))
            .and(
                ROOM.AVAILABLE
                    .isFalse()
                    .and(notExists(taken(night, ROOM_NIGHT.LOCK_ID.isNotNull())))
                    .or(exists(taken(night, ROOM_NIGHT.PERIOD_ID.isNotNull())))));
  }

  private static Condition areOf(HotelId hotel, Field<RoomTypeId> type) {
    return ROOM.HOTEL_ID.eq(hotel).and(ROOM.ROOM_TYPE_ID.eq(type));
  }

  private static Select<?> taken(Field<LocalDate> night, Condition by) {
    return selectOne()
        .from(ROOM_NIGHT)
        .where(ROOM_NIGHT.HOTEL_ID.eq(ROOM.HOTEL_ID))
        .and(ROOM_NIGHT.ROOM_ID.eq(ROOM.ROOM_ID))
        .and(ROOM_NIGHT.NIGHT.eq(night))
        .and(by);
  }
}
