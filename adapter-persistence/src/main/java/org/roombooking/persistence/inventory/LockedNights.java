package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.roombooking.domain.property.RoomTypeId;

/**
 * The counters of the wanted nights within a statement, locked in the order in which everybody
 * locks them. Where one was changed while the statement waited for it, the row here is the changed
 * one; the part of the statement that updates reads it again as well, so both see the same numbers.
 */
final class LockedNights {

  private static final Name LOCKED = name("locked_night");

  private final WantedNights wanted;

  LockedNights(WantedNights wanted) {
    this.wanted = wanted;
  }

  CommonTableExpression<?> table() {
    return LOCKED
        .fields("room_type_id", "night", "rooms", "is_enough")
        .as(
            select(
                    ROOM_TYPE_NIGHT.ROOM_TYPE_ID,
                    ROOM_TYPE_NIGHT.NIGHT,
                    wanted.rooms(),
                    ROOM_TYPE_NIGHT
                        .SOLD
                        .plus(ROOM_TYPE_NIGHT.HELD)
                        .plus(ROOM_TYPE_NIGHT.LOCKED)
                        .plus(wanted.rooms())
                        .le(ROOM_TYPE_NIGHT.SELL_LIMIT))
                .from(wanted.table())
                .join(ROOM_TYPE_NIGHT)
                .on(wanted.areCounted())
                .orderBy(ROOM_TYPE_NIGHT.ROOM_TYPE_ID, ROOM_TYPE_NIGHT.NIGHT)
                .forNoKeyUpdate()
                .of(ROOM_TYPE_NIGHT));
  }

  Field<RoomTypeId> type() {
    return DSL.field(LOCKED.append("room_type_id"), ROOM_TYPE_NIGHT.ROOM_TYPE_ID.getDataType());
  }

  Field<LocalDate> night() {
    return DSL.field(LOCKED.append("night"), ROOM_TYPE_NIGHT.NIGHT.getDataType());
  }

  Field<Integer> rooms() {
    return DSL.field(LOCKED.append("rooms"), SQLDataType.INTEGER);
  }

  /** Whether the night has as many rooms left as are wanted. Null for a night without a counter. */
  Field<Boolean> isEnough() {
    return DSL.field(LOCKED.append("is_enough"), SQLDataType.BOOLEAN);
  }

  /** Joins the locked nights with the counters to be changed. */
  Condition areCounted() {
    return ROOM_TYPE_NIGHT
        .HOTEL_ID
        .eq(wanted.hotel())
        .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(type()))
        .and(ROOM_TYPE_NIGHT.NIGHT.eq(night()));
  }
}
