package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.roombooking.domain.property.HotelId;
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

  private static final Name NAME = name("locked_night");

  static final Field<HotelId> HOTEL = like(ROOM_TYPE_NIGHT.HOTEL_ID);
  static final Field<RoomTypeId> TYPE = like(ROOM_TYPE_NIGHT.ROOM_TYPE_ID);
  static final Field<LocalDate> NIGHT = like(ROOM_TYPE_NIGHT.NIGHT);

  private static final Field<Integer> MORE_SOLD = number("more_sold");
  private static final Field<Integer> MORE_HELD = number("more_held");
  private static final Field<Integer> MORE_LOCKED = number("more_locked");
  private static final Field<Integer> SOLD = like(ROOM_TYPE_NIGHT.SOLD);
  private static final Field<Integer> HELD = like(ROOM_TYPE_NIGHT.HELD);
  private static final Field<Integer> LOCKED = like(ROOM_TYPE_NIGHT.LOCKED);
  private static final Field<Integer> SELL_LIMIT = like(ROOM_TYPE_NIGHT.SELL_LIMIT);
  private static final Field<Integer> OUT_OF_SERVICE = like(ROOM_TYPE_NIGHT.OUT_OF_SERVICE);
  private static final Field<Integer> OVERBOOKING = like(ROOM_TYPE_NIGHT.OVERBOOKING);
  private static final Field<Integer> OVERBOOKING_CEILING =
      like(ROOM_TYPE_NIGHT.OVERBOOKING_CEILING);

  private static final Field<Integer> MORE_ROOMS = MORE_SOLD.plus(MORE_HELD).plus(MORE_LOCKED);

  /**
   * That the night has a counter, and as many rooms left as are wanted (docs/rules.md: Terms of a
   * night), or that none is.
   */
  static final Condition IS_ENOUGH =
      MORE_ROOMS
          .le(inline(0))
          .or(
              OUT_OF_SERVICE
                  .plus(SOLD)
                  .plus(HELD)
                  .plus(LOCKED)
                  .plus(MORE_ROOMS)
                  .le(SELL_LIMIT.plus(OVERBOOKING)));

  private LockedNights() {}

  static CommonTableExpression<?> of(WantedTable wanted) {
    return NAME.fields(
            "hotel_id",
            "room_type_id",
            "night",
            "more_sold",
            "more_held",
            "more_locked",
            "sell_limit",
            "out_of_service",
            "sold",
            "held",
            "locked",
            "overbooking",
            "overbooking_ceiling")
        .as(
            select(
                    ROOM_TYPE_NIGHT.HOTEL_ID,
                    ROOM_TYPE_NIGHT.ROOM_TYPE_ID,
                    ROOM_TYPE_NIGHT.NIGHT,
                    wanted.sold(),
                    wanted.held(),
                    wanted.locked(),
                    ROOM_TYPE_NIGHT.SELL_LIMIT,
                    ROOM_TYPE_NIGHT.OUT_OF_SERVICE,
                    ROOM_TYPE_NIGHT.SOLD,
                    ROOM_TYPE_NIGHT.HELD,
                    ROOM_TYPE_NIGHT.LOCKED,
                    ROOM_TYPE_NIGHT.OVERBOOKING,
                    ROOM_TYPE_NIGHT.OVERBOOKING_CEILING)
                .from(wanted.table())
                .join(ROOM_TYPE_NIGHT)
                .on(ROOM_TYPE_NIGHT.HOTEL_ID.eq(wanted.hotel()))
                .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(wanted.type()))
                .and(ROOM_TYPE_NIGHT.NIGHT.eq(wanted.night()))
                .orderBy(
                    ROOM_TYPE_NIGHT.HOTEL_ID, ROOM_TYPE_NIGHT.ROOM_TYPE_ID, ROOM_TYPE_NIGHT.NIGHT)
                .forNoKeyUpdate()
                .of(ROOM_TYPE_NIGHT));
  }

  /** All numbers to be written. */
  static Map<Field<Integer>, Field<Integer>> numbers() {
    var numbers = new LinkedHashMap<Field<Integer>, Field<Integer>>();
    numbers.put(ROOM_TYPE_NIGHT.SELL_LIMIT, SELL_LIMIT);
    numbers.put(ROOM_TYPE_NIGHT.OUT_OF_SERVICE, OUT_OF_SERVICE);
    numbers.put(ROOM_TYPE_NIGHT.SOLD, SOLD.plus(MORE_SOLD));
    numbers.put(ROOM_TYPE_NIGHT.HELD, HELD.plus(MORE_HELD));
    numbers.put(ROOM_TYPE_NIGHT.LOCKED, LOCKED.plus(MORE_LOCKED));
    numbers.put(ROOM_TYPE_NIGHT.OVERBOOKING, OVERBOOKING);
    numbers.put(ROOM_TYPE_NIGHT.OVERBOOKING_CEILING, OVERBOOKING_CEILING);
    return numbers;
  }

  /** Joins the locked nights with their counters. */
  static Condition areCounted() {
    return ROOM_TYPE_NIGHT
        .HOTEL_ID
        .eq(HOTEL)
        .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(TYPE))
        .and(ROOM_TYPE_NIGHT.NIGHT.eq(NIGHT));
  }

  private static Field<Integer> number(String name) {
    return DSL.field(NAME.append(name), SQLDataType.INTEGER);
  }

  private static <T> Field<T> like(Field<T> column) {
    return DSL.field(NAME.append(column.getUnqualifiedName()), column.getDataType());
  }
}
