package org.roombooking.persistence.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.version.Versioned;
import org.roombooking.persistence.pricing.FeeColumns;
import org.roombooking.persistence.pricing.NightColumns;
import org.roombooking.persistence.pricing.PartyColumns;
import org.roombooking.persistence.property.FeatureNames;
import org.roombooking.persistence.statements.MappedQuery;
import org.roombooking.persistence.statements.RenderedStatement;

/** Reads bookings with their rooms. Each method is one round trip. */
final class BookingReading {

  private static final SelectField<PartyColumns> PARTY =
      PartyColumns.of(
          BOOKING_ROOM.GUESTS, BOOKING_ROOM.CHILDREN_AGES, BOOKING_ROOM.CHILDREN_COUNTED);

  private static final SelectField<NightColumns> NIGHTS =
      NightColumns.of(
          BOOKING_ROOM.NIGHT_PRICES,
          BOOKING_ROOM.CHARGE_NIGHTS,
          BOOKING_ROOM.CHARGE_CODES,
          BOOKING_ROOM.CHARGE_AMOUNTS,
          BOOKING_ROOM.CHARGE_INCLUSIVE);

  private static final SelectField<FeeColumns> FEES =
      FeeColumns.of(BOOKING.FEE_UNTILS, BOOKING.FEES, BOOKING.NO_SHOW_FEE);

  private static final SelectField<EarlierColumns> EARLIER =
      EarlierColumns.of(BOOKING_ROOM.EARLIER_DOORS, BOOKING_ROOM.EARLIER_UNTIL);

  private static final SelectField<StateColumns> STATE =
      row(
              BOOKING.STATE,
              BOOKING.HOLD_EXPIRES_AT,
              BOOKING.STATE_SINCE,
              BOOKING.RELEASED_FROM,
              BOOKING.ENDED_FROM,
              BOOKING.KEPT_HOLD_EXPIRES_AT,
              BOOKING.CHECKED_IN_AT,
              BOOKING.BOOKED_DEPARTURE)
          .mapping(StateColumns::new);

  private static final MappedQuery<BookingRow> BY_IDS =
      rows(
          BOOKING,
          BOOKING.BOOKING_ID.eq(any(param("ids", BOOKING.BOOKING_ID.getDataType().array()))));

  private final DSLContext db;
  private final RenderedStatement find;

  BookingReading(DSLContext db) {
    this.db = db;
    this.find = RenderedStatement.of(db, BY_IDS.query());
  }

  /** The bookings with these ids, in their order; empty for one that there is not. */
  List<Optional<Versioned<Booking>>> findAll(List<BookingId> ids) {
    var rows = BY_IDS.map(find.bind().with("ids", ids.toArray(BookingId[]::new)).fetch());
    var found =
        bookings(rows).stream()
            .collect(toMap(booking -> booking.value().id(), Function.identity()));
    return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
  }

  /** The bookings that were chosen, the newest first. */
  List<Versioned<Booking>> fetch(Select<Record> chosen) {
    // Under the table's own name, so that its columns are named as ever.
    var rows = rows(chosen.asTable(BOOKING), noCondition());
    return bookings(rows.map(db.fetch(rows.query())));
  }

  private static MappedQuery<BookingRow> rows(Table<?> chosen, Condition wanted) {
    return MappedQuery.of(
        select(
                BOOKING.HOTEL_ID,
                BOOKING.BOOKING_ID,
                BOOKING.VERSION,
                STATE,
                BOOKING.BOOKED_BY,
                BOOKING.MEMBER_ID,
                BOOKING.GUEST_NAME,
                BOOKING.SPECIAL_REQUEST,
                BOOKING.MAY_CHANGE_ROOMS,
                BOOKING.ARRIVAL,
                BOOKING.DEPARTURE,
                BOOKING.CURRENCY,
                FEES,
                BOOKING.CREATED_AT,
                BOOKING_ROOM.BOOKED_ROOM_ID,
                BOOKING_ROOM.ROOM_TYPE_ID,
                PARTY,
                BOOKING_ROOM.STANDARD,
                FeatureNames.of(BOOKING_ROOM.WISHES),
                NIGHTS,
                BOOKING_ROOM.ROOM_ID,
                EARLIER)
            .from(chosen)
            .join(BOOKING_ROOM)
            .on(BOOKING_ROOM.HOTEL_ID.eq(BOOKING.HOTEL_ID))
            .and(BOOKING_ROOM.BOOKING_ID.eq(BOOKING.BOOKING_ID))
            .where(wanted)
            .orderBy(BOOKING.BOOKING_ID.desc(), BOOKING_ROOM.POSITION),
        mapping(BookingRow::new));
  }

  private static List<Versioned<Booking>> bookings(List<BookingRow> rows) {
    return rows.stream()
        .collect(groupingBy(BookingRow::id, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(BookingRow::toVersioned)
        .toList();
  }
}
