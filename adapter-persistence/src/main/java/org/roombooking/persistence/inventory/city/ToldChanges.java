package org.roombooking.persistence.inventory.city;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.one;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.HOTEL_FACTS;
import static org.roombooking.persistence.jooq.Tables.OUTBOX_EVENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.inventory.city.CityChanges;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.statements.MappedQuery;
import org.roombooking.persistence.statements.RenderedStatement;

/**
 * What transactions have changed that are visible now and were not in a snapshot before. It does
 * not matter in which order they began or ended, so that none is missed and none is waited for.
 */
final class ToldChanges {

  private static final Field<String> SNAPSHOT =
      field("pg_current_snapshot()::text", SQLDataType.VARCHAR);

  // They leave a booking with the nights that it had, or give back some of those that it has.
  private static final Set<BookingEvent.Type> OF_THE_NIGHTS_OF_THE_BOOKING =
      Set.of(
          BookingEvent.Type.CREATED,
          BookingEvent.Type.CONFIRMED,
          BookingEvent.Type.ROOMS_ASSIGNED,
          BookingEvent.Type.CHECKED_IN,
          BookingEvent.Type.CANCELLED,
          BookingEvent.Type.NO_SHOW,
          BookingEvent.Type.EXPIRED);

  private static final Param<Long> OLDEST_RUNNING = param("oldest_running", SQLDataType.BIGINT);
  private static final Param<String> SINCE = param("since", SQLDataType.VARCHAR);
  private static final Param<Instant> THEN = param("then", BOOKING.HOLD_EXPIRES_AT);
  private static final Param<Instant> NOW = param("now", BOOKING.HOLD_EXPIRES_AT);

  private static final MappedQuery<Row> TOLD = told();

  private final DSLContext db;
  private final RenderedStatement told;

  ToldChanges(DSLContext db) {
    this.db = db;
    this.told = RenderedStatement.of(db, TOLD.query());
  }

  String snapshot() {
    return db.select(SNAPSHOT).fetchSingle().value1();
  }

  private record Row(
      String snapshot,
      @Nullable HotelId hotel,
      boolean isMoreThanNights,
      @Nullable LocalDate arrival,
      @Nullable LocalDate departure) {

    CityChanges.TouchedNights toNights(HotelId of) {
      return new CityChanges.TouchedNights(
          of,
          Optional.ofNullable(arrival)
              .map(from -> new Stay(from, Optional.ofNullable(departure).orElseThrow())));
    }
  }

  /** Empty if the snapshot is of another database, or of this one at a later time. */
  Optional<CityChanges.Told> since(CityChanges.Mark mark, Instant now) {
    var rows = rows(mark, now);
    var next = rows.getFirst().snapshot();
    if (Snapshot.of(next).isBefore(Snapshot.of(mark.snapshot()))) {
      return Optional.empty();
    }
    var hotels =
        rows.stream()
            .filter(Row::isMoreThanNights)
            .flatMap(row -> Optional.ofNullable(row.hotel()).stream())
            .collect(Collectors.toSet());
    var nights =
        rows.stream()
            .flatMap(row ->
                Optional.ofNullable(row.hotel())
                    .filter(hotel -> !hotels.contains(hotel))
                    .map(row::toNights)
                    .stream())
            .toList();
    return Optional.of(new CityChanges.Told(new CityChanges.Mark(next, now), hotels, nights));
  }

  private List<Row> rows(CityChanges.Mark mark, Instant now) {
    var since = Snapshot.of(mark.snapshot());
    return TOLD.map(
        told.bind()
            .with("oldest_running", since.oldestRunning())
            .with("since", since.text())
            .with("then", mark.now())
            .with("now", now)
            .fetch());
  }

  private static MappedQuery<Row> told() {
    var noNight = inline((LocalDate) null, BOOKING.ARRIVAL);
    var isOfItsNights =
        OUTBOX_EVENT.TYPE.in(
            OF_THE_NIGHTS_OF_THE_BOOKING.stream()
                .map(type -> inline(type, OUTBOX_EVENT.TYPE))
                .toList());
    var told =
        select(
                HOTEL_FACTS.HOTEL_ID,
                inline(true).as("more"),
                noNight.as("arrival"),
                noNight.as("departure"))
            .from(HOTEL_FACTS)
            .where(isNew(HOTEL_FACTS.CHANGED_BY))
            .unionAll(
                select(
                        OUTBOX_EVENT.HOTEL_ID,
                        inline(false),
                        when(isOfItsNights, BOOKING.ARRIVAL),
                        when(isOfItsNights, BOOKING.DEPARTURE))
                    .from(OUTBOX_EVENT)
                    .join(BOOKING)
                    .on(BOOKING.HOTEL_ID.eq(OUTBOX_EVENT.HOTEL_ID))
                    .and(BOOKING.BOOKING_ID.eq(OUTBOX_EVENT.BOOKING_ID))
                    .where(isNew(OUTBOX_EVENT.TOLD_BY)))
            .unionAll(
                select(BOOKING.HOTEL_ID, inline(false), BOOKING.ARRIVAL, BOOKING.DEPARTURE)
                    .from(BOOKING)
                    .where(BOOKING.STATE.eq(inline(BookingStatus.PENDING, BOOKING.STATE)))
                    .and(BOOKING.HOLD_EXPIRES_AT.gt(THEN))
                    .and(BOOKING.HOLD_EXPIRES_AT.le(NOW)))
            .asTable("told");
    // The moment is told even if nothing else is.
    return MappedQuery.of(
        select(
                SNAPSHOT,
                told.field(HOTEL_FACTS.HOTEL_ID),
                coalesce(told.field("more", Boolean.class), inline(false)),
                told.field("arrival", LocalDate.class),
                told.field("departure", LocalDate.class))
            .from(selectOne().asTable("moment"))
            .leftJoin(told)
            .on(one().eq(one())),
        Records.mapping(Row::new));
  }

  // After a restore rows can be of transactions that are yet to come here. They are not new.
  private static Condition isNew(Field<Long> by) {
    return by.ge(OLDEST_RUNNING)
        .and(
            by.lt(
                field("pg_snapshot_xmax(pg_current_snapshot())::text::bigint", SQLDataType.BIGINT)))
        .andNot(condition("pg_visible_in_snapshot({0}::text::xid8, {1}::pg_snapshot)", by, SINCE));
  }
}
