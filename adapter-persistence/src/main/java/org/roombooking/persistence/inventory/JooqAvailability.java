package org.roombooking.persistence.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
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
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.jooq.impl.SQLDataType;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.inventory.AskedStays.Asked;
import org.roombooking.persistence.statements.MappedQuery;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;

/** Counted in one statement, and so as of one moment. */
public final class JooqAvailability implements Availability {

  private static final Field<Integer> FREE = field(name("free"), SQLDataType.INTEGER);

  private static final StayCounts COUNTS_OF_HOTELS = StayCounts.ofHotels();
  private static final MappedQuery<TypeNightRow> OF_HOTELS =
      MappedQuery.of(
          left(COUNTS_OF_HOTELS).orderBy(ROOM_TYPE.ROOM_TYPE_ID, COUNTS_OF_HOTELS.night()),
          mapping((type, night, free) -> new TypeNightRow(0, type, night, free)));
  private static final MappedQuery<TypeNightRow> OF_STAYS = ofStays(new AskedStays());

  private final DSLContext db;
  private final GatheredCalls calls;
  private final RenderedStatement ofHotels;
  private final RenderedStatement ofStays;
  private final GatheredCall<Asked, List<RoomTypeAvailability>> leftForAll =
      GatheredCall.reading(Step.READING, this::leftForAll);

  public JooqAvailability(DSLContext db, GatheredCalls calls) {
    this.db = db;
    this.calls = calls;
    this.ofHotels = RenderedStatement.of(db, OF_HOTELS.query());
    this.ofStays = RenderedStatement.of(db, OF_STAYS.query());
  }

  /**
   * What is left of a type on a night.
   *
   * @param place of the one who asks
   */
  private record TypeNightRow(int place, RoomTypeId type, LocalDate night, int free) {

    NightAvailability toNight() {
      return new NightAvailability(night, free);
    }
  }

  @Override
  public List<RoomTypeAvailability> of(HotelId hotel, Stay stay, Instant now) {
    return calls.ask(leftForAll, new Asked(hotel, stay, now));
  }

  private List<List<RoomTypeAvailability>> leftForAll(List<Asked> asked) {
    var rows =
        OF_STAYS.map(AskedStays.bound(ofStays, asked).fetch()).stream()
            .collect(groupingBy(TypeNightRow::place));
    return IntStream.range(0, asked.size())
        .mapToObj(place -> byType(rows.getOrDefault(place, List.of())))
        .toList();
  }

  @Override
  public List<RoomTypeAvailability> of(Collection<HotelId> hotels, Stay stay, Instant now) {
    return byType(OF_HOTELS.map(StayCounts.bound(ofHotels, hotels, stay, now).fetch()));
  }

  private static List<RoomTypeAvailability> byType(List<TypeNightRow> rows) {
    return rows.stream()
        .collect(
            groupingBy(
                TypeNightRow::type,
                LinkedHashMap::new,
                Collectors.mapping(TypeNightRow::toNight, toList())))
        .entrySet()
        .stream()
        .map(type -> new RoomTypeAvailability(type.getKey(), type.getValue()))
        .toList();
  }

  /** The same for each of some stays. */
  private static MappedQuery<TypeNightRow> ofStays(AskedStays asked) {
    var counts = StayCounts.ofEach(asked);
    var left = left(counts).asTable("left_of_type");
    var stays = asked.stays();
    return MappedQuery.of(
        with(stays)
            .with(asked.nights())
            .select(
                asked.place(),
                left.field(ROOM_TYPE.ROOM_TYPE_ID),
                left.field(counts.night()),
                left.field(FREE))
            .from(stays)
            .join(lateral(left))
            .on(trueCondition())
            .orderBy(asked.place(), left.field(ROOM_TYPE.ROOM_TYPE_ID), left.field(counts.night())),
        mapping(TypeNightRow::new));
  }

  private static SelectConditionStep<Record3<RoomTypeId, LocalDate, Integer>> left(
      StayCounts counts) {
    return with(counts.nights())
        .with(counts.roomsInService())
        .with(counts.runOutHolds())
        .select(ROOM_TYPE.ROOM_TYPE_ID, counts.night(), free(counts).as(FREE))
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
        .where(counts.isOfHotels(ROOM_TYPE.HOTEL_ID))
        .and(ROOM_TYPE.ACTIVE);
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
}
