package org.roombooking.persistence.property;

import static org.jooq.impl.DSL.inline;
import static org.roombooking.persistence.jooq.Tables.ROOM;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
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

/** Each method is one round trip, a page two. */
public final class JooqRooms implements Rooms {

  private final DSLContext db;
  private final FactChanges changes;

  public JooqRooms(DSLContext db, FactChanges changes) {
    this.db = db;
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
    return db.select(ROOM.ROOM_ID, ROOM.ROOM_NUMBER)
        .from(ROOM)
        .where(ROOM.HOTEL_ID.eq(hotel))
        .and(ROOM.ROOM_ID.in(rooms))
        .fetchMap(ROOM.ROOM_ID, ROOM.ROOM_NUMBER);
  }

  private SelectWhereStep<Record> select() {
    return db.select(RoomColumns.ALL).from(ROOM);
  }
}
