package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.roombooking.persistence.jooq.Tables.HOTEL;
import static org.roombooking.persistence.jooq.Tables.RESTRICTION;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.RestrictionTrack;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.property.FactChanges;

/** Each method is one round trip, but a turn, a replacement and a list are two. */
public final class JooqRestrictions implements Restrictions {

  private final DSLContext db;
  private final Transactions transactions;
  private final FactChanges changes;

  public JooqRestrictions(DSLContext db, Transactions transactions, FactChanges changes) {
    this.db = db;
    this.transactions = transactions;
    this.changes = changes;
  }

  private record RestrictionRow(
      @Nullable RoomTypeId type,
      @Nullable PriceStandard standard,
      RestrictionKind kind,
      @Nullable Integer number,
      LocalDate first,
      LocalDate last) {

    Restriction toRestriction() {
      return new Restriction(
          new RestrictionScope(Optional.ofNullable(type), Optional.ofNullable(standard)),
          kind,
          number == null ? OptionalInt.empty() : OptionalInt.of(number),
          new DateRange(first, last));
    }
  }

  @Override
  public StayRestrictions bearingOn(HotelId hotel, Stay stay) {
    return new StayRestrictions(restrictions(RESTRICTION.HOTEL_ID.eq(hotel).and(bearsOn(stay))));
  }

  @Override
  public Map<HotelId, StayRestrictions> bearingOn(Collection<HotelId> hotels, Stay stay) {
    var restriction =
        row(
                RESTRICTION.ROOM_TYPE_ID,
                RESTRICTION.STANDARD,
                RESTRICTION.KIND,
                RESTRICTION.NUMBER,
                RESTRICTION.FIRST_DATE,
                RESTRICTION.LAST_DATE)
            .mapping(RestrictionRow::new);
    var found =
        db.select(RESTRICTION.HOTEL_ID, restriction)
            .from(RESTRICTION)
            .where(isOneOf(RESTRICTION.HOTEL_ID, hotels))
            .and(bearsOn(stay))
            .fetchGroups(Record2::value1, read -> read.value2().toRestriction());
    return hotels.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                hotel -> new StayRestrictions(found.getOrDefault(hotel, List.of()))));
  }

  private static Condition bearsOn(Stay stay) {
    return RESTRICTION
        .LAST_DATE
        .ge(stay.arrival())
        .and(RESTRICTION.FIRST_DATE.le(stay.departure()));
  }

  private List<Restriction> restrictions(Condition wanted) {
    return select().where(wanted).fetch(Records.mapping(RestrictionRow::new)).stream()
        .map(RestrictionRow::toRestriction)
        .toList();
  }

  @Override
  public RestrictionTrack takeTurn(HotelId hotel, RestrictionScope scope, RestrictionKind kind) {
    return transactions.call(() -> {
      // A statement of its own: the next one begins when the turn has come.
      db.select(HOTEL.HOTEL_ID)
          .from(HOTEL)
          .where(HOTEL.HOTEL_ID.eq(hotel))
          .forNoKeyUpdate()
          .fetch();
      return new RestrictionTrack(scope, kind, restrictions(areOf(hotel, scope, kind)));
    });
  }

  private static Condition areOf(HotelId hotel, RestrictionScope scope, RestrictionKind kind) {
    return RESTRICTION
        .HOTEL_ID
        .eq(hotel)
        .and(RESTRICTION.KIND.eq(kind))
        .and(
            scope
                .roomType()
                .map(RESTRICTION.ROOM_TYPE_ID::eq)
                .orElse(RESTRICTION.ROOM_TYPE_ID.isNull()))
        .and(scope.standard().map(RESTRICTION.STANDARD::eq).orElse(RESTRICTION.STANDARD.isNull()));
  }

  @Override
  public void replace(HotelId hotel, RestrictionTrack track) {
    changes.change(
        hotel,
        () -> {
          int gone =
              db.deleteFrom(RESTRICTION).where(areOf(hotel, track.scope(), track.kind())).execute();
          return track.restrictions().isEmpty() ? gone : insert(hotel, track);
        });
  }

  private int insert(HotelId hotel, RestrictionTrack track) {
    return db.insertInto(
            RESTRICTION,
            RESTRICTION.HOTEL_ID,
            RESTRICTION.ROOM_TYPE_ID,
            RESTRICTION.STANDARD,
            RESTRICTION.KIND,
            RESTRICTION.NUMBER,
            RESTRICTION.FIRST_DATE,
            RESTRICTION.LAST_DATE)
        .valuesOfRows(
            track.restrictions().stream()
                .map(restriction ->
                    row(
                        hotel,
                        track.scope().roomType().orElse(null),
                        track.scope().standard().orElse(null),
                        track.kind(),
                        numberOf(restriction),
                        restriction.dates().first(),
                        restriction.dates().last()))
                .toList())
        .execute();
  }

  private static @Nullable Integer numberOf(Restriction restriction) {
    return restriction.number().isPresent() ? restriction.number().getAsInt() : null;
  }

  @Override
  public Page<Restriction> list(
      HotelId hotel, Optional<RoomTypeId> type, Optional<DateRange> dates, PageRequest page) {
    var wanted =
        RESTRICTION
            .HOTEL_ID
            .eq(hotel)
            .and(type.map(JooqRestrictions::isOnSaleOf).orElse(noCondition()))
            .and(dates.map(JooqRestrictions::isOnOneOf).orElse(noCondition()));
    var rows =
        select()
            .where(wanted)
            .orderBy(
                RESTRICTION.FIRST_DATE,
                RESTRICTION.KIND,
                RESTRICTION.ROOM_TYPE_ID.asc().nullsFirst(),
                RESTRICTION.STANDARD.asc().nullsFirst())
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(Records.mapping(RestrictionRow::new));
    return new Page<>(rows, db.fetchCount(RESTRICTION, wanted), page)
        .map(RestrictionRow::toRestriction);
  }

  private static Condition isOnSaleOf(RoomTypeId type) {
    return RESTRICTION.ROOM_TYPE_ID.eq(type).or(RESTRICTION.ROOM_TYPE_ID.isNull());
  }

  private static Condition isOnOneOf(DateRange dates) {
    return RESTRICTION.LAST_DATE.ge(dates.first()).and(RESTRICTION.FIRST_DATE.le(dates.last()));
  }

  private SelectJoinStep<
          Record6<RoomTypeId, PriceStandard, RestrictionKind, Integer, LocalDate, LocalDate>>
      select() {
    return db.select(
            RESTRICTION.ROOM_TYPE_ID,
            RESTRICTION.STANDARD,
            RESTRICTION.KIND,
            RESTRICTION.NUMBER,
            RESTRICTION.FIRST_DATE,
            RESTRICTION.LAST_DATE)
        .from(RESTRICTION);
  }
}
