package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;

/** Each method is one round trip, a list two. */
public final class JooqBookings implements Bookings {

  private final DSLContext db;
  private final GatheredCalls calls;
  private final BookingAdding adding;
  private final GatheredCall<NewBooking, NewBooking> addAll =
      GatheredCall.writing(Step.WRITING, this::addAll);
  private final GatheredCall<BookingChange, Boolean> saveAll;
  private final BookingReading reading;
  private final GatheredCall<BookingId, Optional<Versioned<Booking>>> findAll;

  public JooqBookings(DSLContext db, GatheredCalls calls) {
    this.db = db;
    this.calls = calls;
    this.adding = new BookingAdding(db);
    this.saveAll =
        new GatheredCall<>(Step.BOOKING, new BookingWriting(db)::saveAll, Boolean::booleanValue);
    this.reading = new BookingReading(db);
    this.findAll = GatheredCall.reading(Step.READING, reading::findAll);
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
    return calls.ask(saveAll, new BookingChange(read, next, event))
        ? new Saving.Saved(read.version().next())
        : new Saving.Stale();
  }

  @Override
  public Optional<Versioned<Booking>> find(BookingId id) {
    return calls.ask(findAll, id);
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
        reading.fetch(
            selectFrom(BOOKING)
                .where(wanted)
                .orderBy(BOOKING.BOOKING_ID.desc())
                .limit(inline(page.limit()))
                .offset(inline(page.offset())));
    return new Page<>(bookings, db.fetchCount(BOOKING, wanted), page);
  }

  @Override
  public List<Versioned<Booking.Confirmed>> listConfirmed(HotelId hotel, Stay nights, int most) {
    return reading
        .fetch(
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
    return reading
        .fetch(
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
    return reading
        .fetch(
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
    return reading
        .fetch(
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
}
