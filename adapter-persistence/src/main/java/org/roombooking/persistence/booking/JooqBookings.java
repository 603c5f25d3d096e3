package org.roombooking.persistence.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.time.Instant;
import java.time.LocalDate;
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
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.RoomToCome;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;
import org.roombooking.persistence.pricing.FeeColumns;
import org.roombooking.persistence.pricing.NightColumns;
import org.roombooking.persistence.pricing.PartyColumns;
import org.roombooking.persistence.property.FeatureNames;
import org.roombooking.persistence.statements.MappedQuery;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;

/** Each method is one round trip, a list two. */
public final class JooqBookings implements Bookings {

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
  private final GatheredCalls calls;
  private final BookingAdding adding;
  private final GatheredCall<NewBooking, NewBooking> addAll =
      GatheredCall.writing(Step.WRITING, this::addAll);
  private final BookingWriting writing;
  private final RenderedStatement find;
  private final GatheredCall<BookingId, Optional<Versioned<Booking>>> findAll =
      GatheredCall.reading(Step.READING, this::findAll);

  public JooqBookings(DSLContext db, GatheredCalls calls) {
    this.db = db;
    this.calls = calls;
    this.adding = new BookingAdding(db);
    this.writing = new BookingWriting(db);
    this.find = RenderedStatement.of(db, BY_IDS.query());
  }

  @Override
  public void add(Booking.Pending booking, BookingEvent created) {
    calls.ask(addAll, new NewBooking(booking, created));
  }

  private List<NewBooking> addAll(List<NewBooking> bookings) {
    adding.add(bookings);
    return bookings;
  }

  @Override
  public Saving save(Versioned<Booking> read, Booking next, BookingEvent event) {
    return writing.save(read, next, event)
        ? new Saving.Saved(read.version().next())
        : new Saving.Stale();
  }

  @Override
  public Optional<Versioned<Booking>> find(BookingId id) {
    return calls.ask(findAll, id);
  }

  private List<Optional<Versioned<Booking>>> findAll(List<BookingId> ids) {
    var rows = BY_IDS.map(find.bind().with("ids", ids.toArray(BookingId[]::new)).fetch());
    var found =
        bookings(rows).stream()
            .collect(toMap(booking -> booking.value().id(), Function.identity()));
    return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
  }

  @Override
  public boolean lock(Versioned<Booking> read) {
    var details = read.value().details();
    return db.fetchExists(
        selectOne()
            .from(BOOKING)
            .where(BOOKING.HOTEL_ID.eq(details.hotel()))
            .and(BOOKING.BOOKING_ID.eq(details.id()))
            .and(BOOKING.VERSION.eq(read.version()))
            .forNoKeyUpdate());
  }

  @Override
  public Page<Versioned<Booking>> list(
      HotelId hotel, BookingFilter filter, Instant now, PageRequest page) {
    return list(BOOKING.HOTEL_ID.eq(hotel).and(WantedBookings.by(filter, now)), page);
  }

  @Override
  public Page<Versioned<Booking>> listOwnedBy(
      UserId owner, BookingFilter filter, Instant now, PageRequest page) {
    return list(
        WantedBookings.inHotelsOf(owner).and(WantedBookings.inItsHotelBy(filter, now)), page);
  }

  private Page<Versioned<Booking>> list(Condition wanted, PageRequest page) {
    var bookings =
        fetch(
            selectFrom(BOOKING)
                .where(wanted)
                .orderBy(BOOKING.BOOKING_ID.desc())
                .limit(inline(page.limit()))
                .offset(inline(page.offset())));
    return new Page<>(bookings, db.fetchCount(BOOKING, wanted), page);
  }

  @Override
  public List<Versioned<Booking.Confirmed>> listConfirmed(HotelId hotel, Stay nights, int most) {
    return fetch(
            selectFrom(BOOKING)
                .where(BOOKING.HOTEL_ID.eq(hotel))
                .and(BOOKING.STATE.eq(BookingStatus.CONFIRMED))
                .and(BOOKING.ARRIVAL.lt(nights.departure()))
                .and(BOOKING.DEPARTURE.gt(nights.arrival()))
                .orderBy(BOOKING.BOOKING_ID)
                .limit(inline(most)))
        .reversed()
        .stream()
        .map(JooqBookings::confirmed)
        .toList();
  }

  @Override
  public List<RoomToCome> listRoomsToCome(
      HotelId hotel, RoomTypeId type, LocalDate from, LocalDate before, Instant now) {
    return db.select(
            BOOKING_ROOM.BOOKED_ROOM_ID,
            BOOKING.ARRIVAL,
            BOOKING.DEPARTURE,
            BOOKING_ROOM.GUESTS,
            BOOKING_ROOM.ROOM_ID)
        .from(BOOKING)
        .join(BOOKING_ROOM)
        .on(BOOKING_ROOM.HOTEL_ID.eq(BOOKING.HOTEL_ID))
        .and(BOOKING_ROOM.BOOKING_ID.eq(BOOKING.BOOKING_ID))
        .where(BOOKING.HOTEL_ID.eq(hotel))
        .and(BOOKING_ROOM.ROOM_TYPE_ID.eq(type))
        .and(BOOKING.ARRIVAL.lt(before))
        .and(BOOKING.DEPARTURE.gt(from))
        .and(BOOKING.STATE.in(BookingStatus.PENDING, BookingStatus.CONFIRMED))
        .and(BOOKING.HOLD_EXPIRES_AT.isNull().or(BOOKING.HOLD_EXPIRES_AT.gt(now)))
        .andNot(BOOKING.MAY_CHANGE_ROOMS)
        .and(
            BOOKING_ROOM
                .ROOM_ID
                .isNull()
                .or(BOOKING.ARRIVAL.ge(from).and(cardinality(BOOKING_ROOM.EARLIER_DOORS).eq(0))))
        .orderBy(BOOKING_ROOM.BOOKED_ROOM_ID)
        .fetch(row ->
            new RoomToCome(
                row.get(BOOKING_ROOM.BOOKED_ROOM_ID),
                new Stay(row.get(BOOKING.ARRIVAL), row.get(BOOKING.DEPARTURE)),
                row.get(BOOKING_ROOM.GUESTS),
                Optional.ofNullable(row.get(BOOKING_ROOM.ROOM_ID))));
  }

  private static Versioned<Booking.Confirmed> confirmed(Versioned<Booking> booking) {
    return switch (booking.value()) {
      case Booking.Confirmed confirmed -> new Versioned<>(confirmed, booking.version());
      default -> throw new IllegalStateException("Not confirmed: " + booking.value().id());
    };
  }

  @Override
  public Optional<Versioned<Booking>> takeRunOutHold(Instant now) {
    return fetch(
            selectFrom(BOOKING)
                .where(WantedBookings.runOutAt(now))
                .orderBy(BOOKING.HOLD_EXPIRES_AT, BOOKING.BOOKING_ID)
                .limit(inline(1))
                .forNoKeyUpdate()
                .skipLocked())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Versioned<Booking>> takeRunOutHoldOfSandbox(Instant now) {
    return fetch(
            selectFrom(BOOKING)
                .where(WantedBookings.ofSandboxes())
                .and(WantedBookings.runOutInItsHotelAt(now))
                .orderBy(BOOKING.HOLD_EXPIRES_AT, BOOKING.BOOKING_ID)
                .limit(inline(1))
                .forNoKeyUpdate()
                .skipLocked())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Versioned<Booking>> takeRunOutHold(HotelId hotel, Instant now) {
    return fetch(
            selectFrom(BOOKING)
                .where(BOOKING.HOTEL_ID.eq(hotel))
                .and(WantedBookings.runOutAt(now))
                .orderBy(BOOKING.HOLD_EXPIRES_AT, BOOKING.BOOKING_ID)
                .limit(inline(1))
                .forNoKeyUpdate())
        .stream()
        .findFirst();
  }

  @Override
  public boolean hasRunOutHold(HotelId hotel, Instant now) {
    return calls.read(() ->
        db.fetchExists(BOOKING, BOOKING.HOTEL_ID.eq(hotel).and(WantedBookings.runOutAt(now))));
  }

  // Under the table's own name, so that its columns are named as ever.
  private List<Versioned<Booking>> fetch(Select<Record> chosen) {
    return fetch(chosen.asTable(BOOKING), noCondition());
  }

  /** The wanted bookings of those that were chosen, with their rooms, the newest first. */
  private List<Versioned<Booking>> fetch(Table<?> chosen, Condition wanted) {
    var rows = rows(chosen, wanted);
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
