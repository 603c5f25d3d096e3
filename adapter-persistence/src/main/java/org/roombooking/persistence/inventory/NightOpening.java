package org.roombooking.persistence.inventory;

import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.types.RowsTable;

/**
 * Opens nights for sale and lets a change of the rooms count on those that are open. Both first
 * take the lock of the room type, in a statement of its own, and only then look: so either the
 * rooms that are counted for a new night include the change, or the change finds the night and
 * counts itself on it.
 */
final class NightOpening {

  private final DSLContext db;

  NightOpening(DSLContext db) {
    this.db = db;
  }

  /**
   * Opens the wanted nights that are not open, with the rooms of their type and those of them that
   * are out of service, be there none of either.
   *
   * @return how many nights
   */
  int open(HotelId hotel, Collection<RoomTypeNight> nights) {
    lock(hotel, nights.stream().map(RoomTypeNight::type).collect(toSet()));
    var wanted = new RowsTable<>("wanted", List.copyOf(nights));
    var type = wanted.column(WantedTable.TYPE, RoomTypeNight::type);
    var night = wanted.column(WantedTable.NIGHT, RoomTypeNight::night);
    return db.with(wanted.asCommonTable())
        .insertInto(
            ROOM_TYPE_NIGHT,
            ROOM_TYPE_NIGHT.HOTEL_ID,
            ROOM_TYPE_NIGHT.ROOM_TYPE_ID,
            ROOM_TYPE_NIGHT.NIGHT,
            ROOM_TYPE_NIGHT.SELL_LIMIT,
            ROOM_TYPE_NIGHT.OUT_OF_SERVICE,
            ROOM_TYPE_NIGHT.SOLD,
            ROOM_TYPE_NIGHT.HELD,
            ROOM_TYPE_NIGHT.LOCKED,
            ROOM_TYPE_NIGHT.OVERBOOKING,
            ROOM_TYPE_NIGHT.OVERBOOKING_CEILING)
        .select(
            select(
                    val(hotel, ROOM_TYPE_NIGHT.HOTEL_ID),
                    type,
                    night,
                    RoomsOfType.all(hotel, type),
                    RoomsOfType.outOfService(hotel, type, night),
                    inline(0),
                    inline(0),
                    inline(0),
                    inline(0),
                    inline(0))
                .from(wanted.asCommonTable()))
        .onConflictDoNothing()
        .execute();
  }

  /**
   * Raises the limit of the open nights from a date on.
   *
   * @return how many nights
   */
  int addRoom(HotelId hotel, RoomTypeId type, LocalDate from) {
    return change(
        ROOM_TYPE_NIGHT.SELL_LIMIT, ROOM_TYPE_NIGHT.SELL_LIMIT.plus(1), hotel, type, from);
  }

  /**
   * Counts the rooms out of service on the open nights from a date on.
   *
   * @return how many nights
   */
  int countOutOfService(HotelId hotel, RoomTypeId type, LocalDate from) {
    return change(
        ROOM_TYPE_NIGHT.OUT_OF_SERVICE,
        RoomsOfType.outOfService(
            hotel, val(type, ROOM_TYPE_NIGHT.ROOM_TYPE_ID), ROOM_TYPE_NIGHT.NIGHT),
        hotel,
        type,
        from);
  }

  /**
   * Opens nights and locks them.
   *
   * @return how many nights
   */
  int takeTurn(HotelId hotel, RoomTypeId type, Stay nights) {
    open(hotel, NightDemand.of(nights, List.of(type)).byNight().keySet());
    return openNights(hotel, type, nights).fetch().size();
  }

  /**
   * Lets so many rooms be overbooked on nights, which are opened where they are not. Where more are
   * taken already, the ceiling stays as high as that.
   *
   * @return how many nights
   */
  int allowOverbooking(HotelId hotel, RoomTypeId type, Stay nights, int rooms) {
    open(hotel, NightDemand.of(nights, List.of(type)).byNight().keySet());
    var open = name("open_night").as(openNights(hotel, type, nights));
    var takenAboveRooms =
        ROOM_TYPE_NIGHT
            .SOLD
            .plus(ROOM_TYPE_NIGHT.HELD)
            .plus(ROOM_TYPE_NIGHT.LOCKED)
            .minus(ROOM_TYPE_NIGHT.SELL_LIMIT);
    return db.with(open)
        .update(ROOM_TYPE_NIGHT)
        .set(ROOM_TYPE_NIGHT.OVERBOOKING, rooms)
        .set(ROOM_TYPE_NIGHT.OVERBOOKING_CEILING, greatest(val(rooms), takenAboveRooms))
        .from(open)
        .where(ROOM_TYPE_NIGHT.HOTEL_ID.eq(hotel))
        .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(type))
        .and(ROOM_TYPE_NIGHT.NIGHT.eq(open.field(ROOM_TYPE_NIGHT.NIGHT)))
        .execute();
  }

  private Select<Record1<LocalDate>> openNights(HotelId hotel, RoomTypeId type, Stay nights) {
    return db.select(ROOM_TYPE_NIGHT.NIGHT)
        .from(ROOM_TYPE_NIGHT)
        .where(ROOM_TYPE_NIGHT.HOTEL_ID.eq(hotel))
        .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(type))
        .and(ROOM_TYPE_NIGHT.NIGHT.ge(nights.arrival()))
        .and(ROOM_TYPE_NIGHT.NIGHT.lt(nights.departure()))
        .orderBy(ROOM_TYPE_NIGHT.NIGHT)
        .forNoKeyUpdate();
  }

  private int change(
      Field<Integer> number, Field<Integer> next, HotelId hotel, RoomTypeId type, LocalDate from) {
    lock(hotel, List.of(type));
    var open =
        name("open_night")
            .as(
                select(ROOM_TYPE_NIGHT.NIGHT)
                    .from(ROOM_TYPE_NIGHT)
                    .where(ROOM_TYPE_NIGHT.HOTEL_ID.eq(hotel))
                    .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(type))
                    .and(ROOM_TYPE_NIGHT.NIGHT.ge(from))
                    .orderBy(ROOM_TYPE_NIGHT.NIGHT)
                    .forNoKeyUpdate());
    return db.with(open)
        .update(ROOM_TYPE_NIGHT)
        .set(number, next)
        .from(open)
        .where(ROOM_TYPE_NIGHT.HOTEL_ID.eq(hotel))
        .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(type))
        .and(ROOM_TYPE_NIGHT.NIGHT.eq(open.field(ROOM_TYPE_NIGHT.NIGHT)))
        .execute();
  }

  private void lock(HotelId hotel, Collection<RoomTypeId> types) {
    db.select(ROOM_TYPE.ROOM_TYPE_ID)
        .from(ROOM_TYPE)
        .where(ROOM_TYPE.HOTEL_ID.eq(hotel))
        .and(ROOM_TYPE.ROOM_TYPE_ID.in(types))
        .orderBy(ROOM_TYPE.ROOM_TYPE_ID)
        .forNoKeyUpdate()
        .fetch();
  }
}
