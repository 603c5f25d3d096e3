package org.roombooking.persistence.assignment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.roombooking.persistence.jooq.Tables.ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM_NIGHT;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.OpenNights;
import org.roombooking.domain.assignment.OpenRoom;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.property.FeatureNames;
import org.roombooking.persistence.property.RoomColumns;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;

/**
 * A row for each room and night, whose key decides who gets it. Each method is one round trip, but
 * those that take turns are two, and so is {@link #occupy} when it is refused.
 */
public final class JooqRoomNights implements RoomNights {

  /** The rooms of a booking, from a night on. */
  private record Left(HotelId hotel, BookingId booking, LocalDate from) {}

  private final DSLContext db;
  private final GatheredCalls calls;
  private final RenderedStatement vacating;
  private final GatheredCall<Left, Left> vacateAll =
      GatheredCall.writing(Step.ROOM, this::vacateAll);
  private final Transactions transactions;
  private final Occupying occupying;

  public JooqRoomNights(DSLContext db, GatheredCalls calls, Transactions transactions) {
    this.db = db;
    this.calls = calls;
    this.vacating = RenderedStatement.of(db, vacating());
    this.transactions = transactions;
    this.occupying = new Occupying(db, transactions);
  }

  @Override
  public List<OpenRoom> takeTurnAmongOpenRooms(HotelId hotel, RoomTypeId type, Stay stay) {
    return transactions.call(() -> {
      takeTurn(hotel, type);
      return openRooms(hotel, type, stay);
    });
  }

  // A statement of its own: the next one begins when the turn has come, and sees what those before
  // did.
  @Override
  public void takeTurn(HotelId hotel, RoomTypeId type) {
    db.select(ROOM_TYPE.ROOM_TYPE_ID)
        .from(ROOM_TYPE)
        .where(ROOM_TYPE.HOTEL_ID.eq(hotel))
        .and(ROOM_TYPE.ROOM_TYPE_ID.eq(type))
        .forNoKeyUpdate()
        .fetch();
  }

  private List<OpenRoom> openRooms(HotelId hotel, RoomTypeId type, Stay stay) {
    return db.select(
            ROOM.ROOM_ID,
            ROOM.ROOM_NUMBER,
            ROOM.MAX_OCCUPANCY,
            FeatureNames.of(ROOM.FEATURES),
            isTaken(ROOM_NIGHT.NIGHT.eq(stay.arrival().minusDays(1))),
            isTaken(ROOM_NIGHT.NIGHT.eq(stay.departure())))
        .from(ROOM)
        .where(ROOM.HOTEL_ID.eq(hotel))
        .and(ROOM.ROOM_TYPE_ID.eq(type))
        .and(ROOM.AVAILABLE)
        .andNot(isTakenDuring(stay))
        .orderBy(ROOM.ROOM_ID)
        .fetch(mapping(OpenRoom::new));
  }

  @Override
  public List<OpenNights> takeTurnAmongOpenNights(HotelId hotel, RoomTypeId type, Stay stay) {
    return transactions.call(() -> {
      takeTurn(hotel, type);
      return listOpenNights(hotel, List.of(type), stay);
    });
  }

  // A row for each night that is taken, and one for a room of which none is.
  @Override
  public List<OpenNights> listOpenNights(HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    var taken = new LinkedHashMap<Room, Set<LocalDate>>();
    db.select(RoomColumns.ALL)
        .select(ROOM_NIGHT.NIGHT)
        .from(ROOM)
        .leftJoin(ROOM_NIGHT)
        .on(ROOM_NIGHT.HOTEL_ID.eq(ROOM.HOTEL_ID))
        .and(ROOM_NIGHT.ROOM_ID.eq(ROOM.ROOM_ID))
        .and(ROOM_NIGHT.NIGHT.ge(stay.arrival()))
        .and(ROOM_NIGHT.NIGHT.lt(stay.departure()))
        .where(ROOM.HOTEL_ID.eq(hotel))
        .and(isOneOf(ROOM.ROOM_TYPE_ID, types))
        .and(ROOM.AVAILABLE)
        .orderBy(ROOM.ROOM_ID, ROOM_NIGHT.NIGHT)
        .forEach(row ->
            taken
                .computeIfAbsent(RoomColumns.toRoom(row), room -> new HashSet<>())
                .add(row.get(ROOM_NIGHT.NIGHT)));
    return taken.entrySet().stream()
        .map(room -> new OpenNights(room.getKey(), without(room.getValue(), stay)))
        .toList();
  }

  private static Set<LocalDate> without(Set<LocalDate> taken, Stay stay) {
    var open = new HashSet<>(stay.nights());
    open.removeAll(taken);
    return open;
  }

  @Override
  public RoomDifferences findDifferences(
      HotelId hotel, Collection<RoomTypeId> types, LocalDate from) {
    var lastClosed =
        field(
            select(max(ROOM_NIGHT.NIGHT))
                .from(ROOM_NIGHT)
                .join(ROOM)
                .on(ROOM.HOTEL_ID.eq(ROOM_NIGHT.HOTEL_ID))
                .and(ROOM.ROOM_ID.eq(ROOM_NIGHT.ROOM_ID))
                .where(ROOM_NIGHT.HOTEL_ID.eq(hotel))
                .and(ROOM_NIGHT.BOOKING_ID.isNull())
                .and(ROOM_NIGHT.NIGHT.ge(from))
                .and(isOneOf(ROOM.ROOM_TYPE_ID, types))
                .and(ROOM.AVAILABLE));
    var ofSeveralSizes =
        field(
            exists(
                selectOne()
                    .from(ROOM)
                    .where(ROOM.HOTEL_ID.eq(hotel))
                    .and(isOneOf(ROOM.ROOM_TYPE_ID, types))
                    .and(ROOM.AVAILABLE)
                    .groupBy(ROOM.ROOM_TYPE_ID)
                    .having(min(ROOM.MAX_OCCUPANCY).lt(max(ROOM.MAX_OCCUPANCY)))));
    var row = db.select(lastClosed, ofSeveralSizes).fetchSingle();
    return differences(row.value1(), row.value2());
  }

  @Override
  public Map<RoomTypeId, RoomDifferences> findDifferences(
      Collection<HotelId> hotels, LocalDate from) {
    var lastClosed = max(ROOM_NIGHT.NIGHT);
    var ofSeveralSizes = field(min(ROOM.MAX_OCCUPANCY).lt(max(ROOM.MAX_OCCUPANCY)));
    return db.select(ROOM.ROOM_TYPE_ID, lastClosed, ofSeveralSizes)
        .from(ROOM)
        .leftJoin(ROOM_NIGHT)
        .on(ROOM_NIGHT.HOTEL_ID.eq(ROOM.HOTEL_ID))
        .and(ROOM_NIGHT.ROOM_ID.eq(ROOM.ROOM_ID))
        .and(ROOM_NIGHT.BOOKING_ID.isNull())
        .and(ROOM_NIGHT.NIGHT.ge(from))
        .where(isOneOf(ROOM.HOTEL_ID, hotels))
        .and(ROOM.AVAILABLE)
        .groupBy(ROOM.ROOM_TYPE_ID)
        .having(lastClosed.isNotNull().or(ofSeveralSizes))
        .fetchMap(ROOM.ROOM_TYPE_ID, row -> differences(row.value2(), row.value3()));
  }

  private static RoomDifferences differences(
      @Nullable LocalDate lastClosed, boolean ofSeveralSizes) {
    return new RoomDifferences(
        Optional.ofNullable(lastClosed).map(night -> night.plusDays(1)), ofSeveralSizes);
  }

  @Override
  public List<Room> listOpenRooms(HotelId hotel, Stay stay) {
    return db.select(RoomColumns.ALL)
        .from(ROOM)
        .where(ROOM.HOTEL_ID.eq(hotel))
        .and(ROOM.AVAILABLE)
        .andNot(isTakenDuring(stay))
        .orderBy(ROOM.ROOM_ID)
        .fetch(RoomColumns::toRoom);
  }

  private static Field<Boolean> isTakenDuring(Stay stay) {
    return isTaken(ROOM_NIGHT.NIGHT.ge(stay.arrival()).and(ROOM_NIGHT.NIGHT.lt(stay.departure())));
  }

  private static Field<Boolean> isTaken(Condition nights) {
    return field(
        exists(
            selectOne()
                .from(ROOM_NIGHT)
                .where(ROOM_NIGHT.HOTEL_ID.eq(ROOM.HOTEL_ID))
                .and(ROOM_NIGHT.ROOM_ID.eq(ROOM.ROOM_ID))
                .and(nights)));
  }

  @Override
  public Occupation occupy(
      HotelId hotel, BookingId booking, Map<BookedRoomId, RoomId> doors, Stay stay) {
    return occupying.occupy(hotel, booking, doors, stay);
  }

  @Override
  public void vacate(HotelId hotel, BookingId booking, BookedRoomId room, LocalDate from) {
    db.deleteFrom(ROOM_NIGHT)
        .where(ROOM_NIGHT.HOTEL_ID.eq(hotel))
        .and(ROOM_NIGHT.BOOKING_ID.eq(booking))
        .and(ROOM_NIGHT.BOOKED_ROOM_ID.eq(room))
        .and(ROOM_NIGHT.NIGHT.ge(from))
        .execute();
  }

  @Override
  public void vacate(HotelId hotel, BookingId booking, LocalDate from) {
    calls.ask(vacateAll, new Left(hotel, booking, from));
  }

  private List<Left> vacateAll(List<Left> all) {
    BoundStatement.executeAll(
        all.stream()
            .map(left ->
                vacating
                    .bind()
                    .with("hotel", left.hotel())
                    .with("booking", left.booking())
                    .with("from", left.from()))
            .toList());
    return all;
  }

  private static Query vacating() {
    return deleteFrom(ROOM_NIGHT)
        .where(ROOM_NIGHT.HOTEL_ID.eq(param("hotel", ROOM_NIGHT.HOTEL_ID)))
        .and(ROOM_NIGHT.BOOKING_ID.eq(param("booking", ROOM_NIGHT.BOOKING_ID)))
        .and(ROOM_NIGHT.NIGHT.ge(param("from", ROOM_NIGHT.NIGHT)));
  }
}
