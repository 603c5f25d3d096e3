package org.roombooking.persistence.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.statements.MappedQuery;
import org.roombooking.persistence.statements.RenderedStatement;

/** Counted in one statement, and so as of one moment. */
public final class JooqAvailability implements Availability {

  private static final MappedQuery<TypeNightRow> OF_ONE_HOTEL = left(StayCounts.ofOneHotel());
  private static final MappedQuery<TypeNightRow> OF_HOTELS = left(StayCounts.ofHotels());

  private final DSLContext db;
  private final RenderedStatement ofOneHotel;
  private final RenderedStatement ofHotels;

  public JooqAvailability(DSLContext db) {
    this.db = db;
    this.ofOneHotel = RenderedStatement.of(db, OF_ONE_HOTEL.query());
    this.ofHotels = RenderedStatement.of(db, OF_HOTELS.query());
  }

  private record TypeKey(RoomTypeId type, int openThroughout) {

    RoomTypeAvailability on(List<NightAvailability> nights) {
      return new RoomTypeAvailability(type, nights, openThroughout);
    }
  }

  private record TypeNightRow(
      RoomTypeId type, int openThroughout, LocalDate night, int free, int awaitingRoom) {

    TypeKey key() {
      return new TypeKey(type, openThroughout);
    }

    NightAvailability toNight() {
      return new NightAvailability(night, free, awaitingRoom);
    }
  }

  @Override
  public List<RoomTypeAvailability> of(HotelId hotel, Stay stay, Instant now) {
    return byType(OF_ONE_HOTEL.map(StayCounts.bound(ofOneHotel, hotel, stay, now).fetch()));
  }

  @Override
  public List<RoomTypeAvailability> of(Collection<HotelId> hotels, Stay stay, Instant now) {
    return byType(OF_HOTELS.map(StayCounts.bound(ofHotels, hotels, stay, now).fetch()));
  }

  private static List<RoomTypeAvailability> byType(List<TypeNightRow> rows) {
    return rows.stream()
        .collect(
            groupingBy(
                TypeNightRow::key,
                LinkedHashMap::new,
                Collectors.mapping(TypeNightRow::toNight, toList())))
        .entrySet()
        .stream()
        .map(type -> type.getKey().on(type.getValue()))
        .toList();
  }

  private static MappedQuery<TypeNightRow> left(StayCounts counts) {
    return MappedQuery.of(
        with(counts.nights())
            .with(counts.roomsInService())
            .with(counts.runOutHolds())
            .with(counts.namedDoors())
            .select(
                ROOM_TYPE.ROOM_TYPE_ID,
                coalesce(counts.openThroughout(), inline(0)),
                counts.night(),
                free(counts),
                awaitingRoom(counts))
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
            .where(counts.isOfHotels(ROOM_TYPE.HOTEL_ID))
            .and(ROOM_TYPE.ACTIVE)
            .orderBy(ROOM_TYPE.ROOM_TYPE_ID, counts.night()),
        mapping(TypeNightRow::new));
  }

  @Override
  public List<NightTerms> terms(HotelId hotel, RoomTypeId type, Stay nights, Instant now) {
    return new TermsOfNights(db, hotel, type).of(nights, now);
  }

  // A night that was never opened has all rooms of its type left.
  private static Field<Integer> free(StayCounts counts) {
    var left =
        coalesce(
            ROOM_TYPE_NIGHT
                .SELL_LIMIT
                .minus(ROOM_TYPE_NIGHT.OUT_OF_SERVICE)
                .minus(ROOM_TYPE_NIGHT.SOLD)
                .minus(ROOM_TYPE_NIGHT.HELD)
                .minus(ROOM_TYPE_NIGHT.LOCKED)
                .plus(ROOM_TYPE_NIGHT.OVERBOOKING),
            counts.rooms(),
            inline(0));
    return greatest(left.plus(coalesce(counts.roomsInRunOutHolds(), inline(0))), inline(0));
  }

  private static Field<Integer> awaitingRoom(StayCounts counts) {
    return coalesce(
            ROOM_TYPE_NIGHT.SOLD.plus(ROOM_TYPE_NIGHT.HELD).plus(ROOM_TYPE_NIGHT.LOCKED), inline(0))
        .minus(coalesce(counts.roomsInRunOutHolds(), inline(0)))
        .minus(coalesce(counts.doors(), inline(0)));
  }
}
