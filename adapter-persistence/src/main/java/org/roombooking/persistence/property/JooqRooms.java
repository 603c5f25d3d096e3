package org.roombooking.persistence.property;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.ROOM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectWhereStep;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.Rooms;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;
import org.roombooking.persistence.types.RowsTable;

/** Each method is one round trip, a page two. */
public final class JooqRooms implements Rooms {

  private static final RowsTable.Column<HotelId> HOTEL = RowsTable.Column.like(ROOM.HOTEL_ID);
  private static final RowsTable.Column<RoomId> ROOM_ID = RowsTable.Column.like(ROOM.ROOM_ID);

  /** A room of any hotel. */
  private record Door(HotelId hotel, RoomId room) {}

  private final DSLContext db;
  private final GatheredCalls calls;
  private final RenderedStatement numbers;
  private final GatheredCall<Set<Door>, Map<RoomId, RoomNumber>> numbersOfAll =
      GatheredCall.reading(Step.READING, this::numbersOfAll);
  private final FactChanges changes;

  public JooqRooms(DSLContext db, GatheredCalls calls, FactChanges changes) {
    this.db = db;
    this.calls = calls;
    this.numbers = RenderedStatement.of(db, numbers());
    this.changes = changes;
  }

  // The constraint decides, not a look before: two callers can both see that a number is free.
  @Override
  public boolean add(Room room) {
    return changes.change(room.hotel(), () -> insert(room) == 1);
  }

  private int insert(Room room) {
    return db.insertInto(ROOM)
        .set(ROOM.HOTEL_ID, room.hotel())
        .set(ROOM.ROOM_ID, room.id())
        .set(ROOM.ROOM_TYPE_ID, room.type())
        .set(ROOM.ROOM_NUMBER, room.number())
        .set(ROOM.MAX_OCCUPANCY, room.maxOccupancy())
        .set(ROOM.FEATURES, FeatureNames.array(room.features()))
        .set(ROOM.AVAILABLE, room.available())
        .set(ROOM.CREATED_AT, room.createdAt())
        .onConflictOnConstraint(Keys.ROOM_NUMBER_IS_TAKEN_ONCE)
        .doNothing()
        .execute();
  }

  @Override
  public Optional<Room> find(HotelId hotel, RoomId room) {
    return select()
        .where(ROOM.HOTEL_ID.eq(hotel))
        .and(ROOM.ROOM_ID.eq(room))
        .fetchOptional(RoomColumns::toRoom);
  }

  @Override
  public boolean setAvailable(HotelId hotel, RoomId room, boolean available) {
    int changed =
        changes.change(
            hotel,
            () ->
                db.update(ROOM)
                    .set(ROOM.AVAILABLE, available)
                    .where(ROOM.HOTEL_ID.eq(hotel))
                    .and(ROOM.ROOM_ID.eq(room))
                    .and(ROOM.AVAILABLE.ne(available))
                    .execute());
    return changed == 1;
  }

  @Override
  public boolean setFeatures(HotelId hotel, RoomId room, Set<RoomFeature> features) {
    var names = FeatureNames.array(features);
    int changed =
        changes.change(
            hotel,
            () ->
                db.update(ROOM)
                    .set(ROOM.FEATURES, names)
                    .where(ROOM.HOTEL_ID.eq(hotel))
                    .and(ROOM.ROOM_ID.eq(room))
                    .and(ROOM.FEATURES.ne(names))
                    .execute());
    return changed == 1;
  }

  @Override
  public Page<Room> list(HotelId hotel, PageRequest page) {
    var ofHotel = ROOM.HOTEL_ID.eq(hotel);
    var rooms =
        select()
            .where(ofHotel)
            .orderBy(ROOM.ROOM_ID)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(RoomColumns::toRoom);
    return new Page<>(rooms, db.fetchCount(ROOM, ofHotel), page);
  }

  @Override
  public Map<RoomId, RoomNumber> numbers(HotelId hotel, Set<RoomId> rooms) {
    return calls.ask(
        numbersOfAll, rooms.stream().map(room -> new Door(hotel, room)).collect(toSet()));
  }

  private List<Map<RoomId, RoomNumber>> numbersOfAll(List<Set<Door>> asked) {
    var doors = asked.stream().flatMap(Set::stream).distinct().toList();
    var found =
        numbers
            .bind()
            .with("door.hotel_id", doors.stream().map(Door::hotel).toArray(HotelId[]::new))
            .with("door.room_id", doors.stream().map(Door::room).toArray(RoomId[]::new))
            .fetch()
            .stream()
            .collect(
                toMap(
                    row -> new Door(row.get(ROOM.HOTEL_ID), row.get(ROOM.ROOM_ID)),
                    row -> row.get(ROOM.ROOM_NUMBER)));
    return asked.stream().map(some -> numbers(some, found)).toList();
  }

  private static Map<RoomId, RoomNumber> numbers(Set<Door> doors, Map<Door, RoomNumber> found) {
    return doors.stream().filter(found::containsKey).collect(toMap(Door::room, found::get));
  }

  private static Select<?> numbers() {
    var doors = RowsTable.ofParameters("door");
    var hotel = doors.column(HOTEL);
    var room = doors.column(ROOM_ID);
    var table = doors.asCommonTable();
    return with(table)
        .select(ROOM.HOTEL_ID, ROOM.ROOM_ID, ROOM.ROOM_NUMBER)
        .from(table)
        .join(ROOM)
        .on(ROOM.HOTEL_ID.eq(hotel))
        .and(ROOM.ROOM_ID.eq(room));
  }

  private SelectWhereStep<Record> select() {
    return db.select(RoomColumns.ALL).from(ROOM);
  }
}
