package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.roombooking.domain.property.RoomTypeId;

/**
 * The counters of the wanted nights within a statement, locked in the order in which everybody
 * locks them. A counter that somebody changed while the statement waited for its lock is here as
 * they left it.
 *
 * <p>Whoever changes a locked counter writes all its numbers, and takes every one of them from
 * here. The part of the statement that updates first meets the counter as it was when the statement
 * began; a sum made with one of those numbers could break a constraint that the true numbers keep.
 */
final class LockedNights {

  private static final Name LOCKED = name("locked_night");

  private final WantedNights wanted;

  LockedNights(WantedNights wanted) {
    this.wanted = wanted;
  }

  CommonTableExpression<?> table() {
    return LOCKED
        .fields("room_type_id", "night", "rooms", "sell_limit", "sold", "held", "locked")
        .as(
            select(
                    ROOM_TYPE_NIGHT.ROOM_TYPE_ID,
                    ROOM_TYPE_NIGHT.NIGHT,
                    wanted.rooms(),
                    ROOM_TYPE_NIGHT.SELL_LIMIT,
                    ROOM_TYPE_NIGHT.SOLD,
                    ROOM_TYPE_NIGHT.HELD,
                    ROOM_TYPE_NIGHT.LOCKED)
                .from(wanted.table())
                .join(ROOM_TYPE_NIGHT)
                .on(ROOM_TYPE_NIGHT.HOTEL_ID.eq(wanted.hotel()))
                .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(wanted.type()))
                .and(ROOM_TYPE_NIGHT.NIGHT.eq(wanted.night()))
                .orderBy(ROOM_TYPE_NIGHT.ROOM_TYPE_ID, ROOM_TYPE_NIGHT.NIGHT)
                .forNoKeyUpdate()
                .of(ROOM_TYPE_NIGHT));
  }

  Field<RoomTypeId> type() {
    return like(ROOM_TYPE_NIGHT.ROOM_TYPE_ID);
  }

  Field<LocalDate> night() {
    return like(ROOM_TYPE_NIGHT.NIGHT);
  }

  /** How many rooms are wanted. */
  Field<Integer> rooms() {
    return DSL.field(LOCKED.append("rooms"), SQLDataType.INTEGER);
  }

  Field<Integer> sold() {
    return like(ROOM_TYPE_NIGHT.SOLD);
  }

  Field<Integer> held() {
    return like(ROOM_TYPE_NIGHT.HELD);
  }

  /** That the night has a counter, and as many rooms left as are wanted. */
  Condition isEnough() {
    return sold()
        .plus(held())
        .plus(like(ROOM_TYPE_NIGHT.LOCKED))
        .plus(rooms())
        .le(like(ROOM_TYPE_NIGHT.SELL_LIMIT));
  }

  /** All numbers to be written, of which some change. */
  Map<Field<Integer>, Field<Integer>> numbers(Map<Field<Integer>, Field<Integer>> changed) {
    var numbers = new HashMap<Field<Integer>, Field<Integer>>();
    numbers.put(ROOM_TYPE_NIGHT.SELL_LIMIT, like(ROOM_TYPE_NIGHT.SELL_LIMIT));
    numbers.put(ROOM_TYPE_NIGHT.SOLD, sold());
    numbers.put(ROOM_TYPE_NIGHT.HELD, held());
    numbers.put(ROOM_TYPE_NIGHT.LOCKED, like(ROOM_TYPE_NIGHT.LOCKED));
    numbers.putAll(changed);
    return numbers;
  }

  /** Joins the locked nights with the counters to be changed. */
  Condition areCounted() {
    return ROOM_TYPE_NIGHT
        .HOTEL_ID
        .eq(wanted.hotel())
        .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(type()))
        .and(ROOM_TYPE_NIGHT.NIGHT.eq(night()));
  }

  private static <T> Field<T> like(Field<T> column) {
    return DSL.field(LOCKED.append(column.getUnqualifiedName()), column.getDataType());
  }
}
