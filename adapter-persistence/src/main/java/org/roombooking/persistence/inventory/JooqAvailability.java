package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.trueCondition;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Counted in one statement, and so as of one moment. */
public final class JooqAvailability implements Availability {

  private final DSLContext db;

  public JooqAvailability(DSLContext db) {
    this.db = db;
  }

  private record TypeRow(RoomTypeId type, int openThroughout) {

    RoomTypeAvailability on(List<NightAvailability> nights) {
      return new RoomTypeAvailability(type, nights, openThroughout);
    }
  }

  @Override
  public List<RoomTypeAvailability> of(HotelId hotel, Stay stay, Instant now) {
    var counts = new StayCounts(hotel, stay, now);
    return db
        .with(counts.nights())
        .with(counts.roomsInService())
        .with(counts.runOutHolds())
        .with(counts.namedDoors())
        .select(type(counts), night(counts))
        .from(ROOM_TYPE)
        .join(counts.nights())
        .on(trueCondition())
        .leftJoin(ROOM_TYPE_NIGHT)
        .on(ROOM_TYPE_NIGHT.HOTEL_ID.eq(ROOM_TYPE.HOTEL_ID))
        .and(ROOM_TYPE_NIGHT.ROOM_TYPE_ID.eq(ROOM_TYPE.ROOM_TYPE_ID))
        .and(ROOM_TYPE_NIGHT.NIGHT.eq(counts.night()))
        .leftJoin(counts.roomsInService())
        .on(counts.areRoomsOf(ROOM_TYPE.ROOM_TYPE_ID))
        .leftJoin(counts.runOutHolds())
        .on(counts.areHoldsOf(ROOM_TYPE.ROOM_TYPE_ID))
        .leftJoin(counts.namedDoors())
        .on(counts.areDoorsOf(ROOM_TYPE.ROOM_TYPE_ID))
        .where(ROOM_TYPE.HOTEL_ID.eq(hotel))
        .and(ROOM_TYPE.ACTIVE)
        .orderBy(ROOM_TYPE.ROOM_TYPE_ID, counts.night())
        .fetchGroups(Record2::value1, Record2::value2)
        .entrySet()
        .stream()
        .map(type -> type.getKey().on(type.getValue()))
        .toList();
  }

  private static SelectField<TypeRow> type(StayCounts counts) {
    return row(ROOM_TYPE.ROOM_TYPE_ID, coalesce(counts.openThroughout(), inline(0)))
        .mapping(TypeRow::new);
  }

  private static SelectField<NightAvailability> night(StayCounts counts) {
    var runOut = coalesce(counts.roomsInRunOutHolds(), inline(0));
    // A night that was never opened has all rooms of its type left.
    var left =
        coalesce(
            ROOM_TYPE_NIGHT
                .SELL_LIMIT
                .minus(ROOM_TYPE_NIGHT.SOLD)
                .minus(ROOM_TYPE_NIGHT.HELD)
                .minus(ROOM_TYPE_NIGHT.LOCKED),
            counts.rooms(),
            inline(0));
    var taken = coalesce(ROOM_TYPE_NIGHT.SOLD.plus(ROOM_TYPE_NIGHT.HELD), inline(0));
    return row(
            counts.night(),
            greatest(left.plus(runOut), inline(0)),
            taken.minus(runOut).minus(coalesce(counts.doors(), inline(0))))
        .mapping(NightAvailability::new);
  }
}
