package org.roombooking.persistence.inventory;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** The counters of a room type as they stand, read in one statement. */
final class TermsOfNights {

  private final DSLContext db;
  private final HotelId hotel;
  private final RoomTypeId type;

  TermsOfNights(DSLContext db, HotelId hotel, RoomTypeId type) {
    this.db = db;
    this.hotel = hotel;
    this.type = type;
  }

  List<NightTerms> of(Stay nights, Instant now) {
    var counts = StayCounts.of(hotel, nights, now);
    var ofType = val(type, ROOM_TYPE_NIGHT.ROOM_TYPE_ID);
    return db.with(counts.nights())
        .with(counts.runOutHolds())
        .select(
            counts.night(),
            coalesce(ROOM_TYPE_NIGHT.SELL_LIMIT, rooms(ROOM.ROOM_ID.isNotNull())),
            coalesce(ROOM_TYPE_NIGHT.OUT_OF_SERVICE, rooms(ROOM.AVAILABLE.isFalse())),
            coalesce(ROOM_TYPE_NIGHT.SOLD, inline(0)),
            coalesce(ROOM_TYPE_NIGHT.HELD, inline(0))
                .minus(coalesce(counts.roomsInRunOutHolds(), inline(0))),
            coalesce(ROOM_TYPE_NIGHT.LOCKED, inline(0)),
            coalesce(ROOM_TYPE_NIGHT.OVERBOOKING, inline(0)))
        .from(counts.nights())
        .leftJoin(ROOM_TYPE_NIGHT)
        .on(ROOM_TYPE_NIGHT.HOTEL_ID.eq(hotel))
        .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(type))
        .and(ROOM_TYPE_NIGHT.NIGHT.eq(counts.night()))
        .leftJoin(counts.runOutHolds())
        .on(counts.areHoldsOf(ofType))
        .orderBy(counts.night())
        .fetch(mapping(NightTerms::new));
  }

  // What a night that was never opened would be opened with.
  private Field<Integer> rooms(Condition which) {
    return field(
        selectCount()
            .from(ROOM)
            .where(ROOM.HOTEL_ID.eq(hotel))
            .and(ROOM.ROOM_TYPE_ID.eq(type))
            .and(which));
  }
}
