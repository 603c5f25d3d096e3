package org.roombooking.persistence.property;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.roombooking.persistence.jooq.Tables.ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.SelectWhereStep;
import org.jooq.impl.DSL;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.transactions.GatheredCalls;

/** Each method that reads is one round trip, the others and a page two. */
public final class JooqRoomTypes implements RoomTypes {

  private static final Field<Integer> OF_THE_LARGEST_ROOM =
      field(
          DSL.select(coalesce(max(ROOM.MAX_OCCUPANCY), inline(0)))
              .from(ROOM)
              .where(ROOM.HOTEL_ID.eq(ROOM_TYPE.HOTEL_ID))
              .and(ROOM.ROOM_TYPE_ID.eq(ROOM_TYPE.ROOM_TYPE_ID)));

  private final DSLContext db;
  private final GatheredCalls calls;
  private final FactChanges changes;
  private final KeptNames names = new KeptNames();

  public JooqRoomTypes(DSLContext db, GatheredCalls calls, FactChanges changes) {
    this.db = db;
    this.calls = calls;
    this.changes = changes;
  }

  // The constraint decides, not a look before: two callers can both see that a name is free.
  @Override
  public boolean add(RoomType roomType) {
    return changes.change(roomType.hotel(), () -> insert(roomType) == 1);
  }

  private int insert(RoomType roomType) {
    return db.insertInto(ROOM_TYPE)
        .set(ROOM_TYPE.HOTEL_ID, roomType.hotel())
        .set(ROOM_TYPE.ROOM_TYPE_ID, roomType.id())
        .set(ROOM_TYPE.NAME, roomType.name())
        .set(ROOM_TYPE.DESCRIPTION, roomType.description())
        .set(ROOM_TYPE.ACTIVE, roomType.active())
        .set(ROOM_TYPE.CREATED_AT, roomType.createdAt())
        .onConflictOnConstraint(Keys.ROOM_TYPE_NAME_IS_TAKEN_ONCE)
        .doNothing()
        .execute();
  }

  @Override
  public Optional<RoomType> find(RoomTypeId id) {
    return select().where(ROOM_TYPE.ROOM_TYPE_ID.eq(id)).fetchOptional(mapping(RoomType::new));
  }

  @Override
  public Optional<RoomType> setActive(HotelId hotel, RoomTypeId type, boolean active) {
    return changes.change(hotel, () -> update(hotel, type, active));
  }

  private Optional<RoomType> update(HotelId hotel, RoomTypeId type, boolean active) {
    return db.update(ROOM_TYPE)
        .set(ROOM_TYPE.ACTIVE, active)
        .where(ROOM_TYPE.HOTEL_ID.eq(hotel))
        .and(ROOM_TYPE.ROOM_TYPE_ID.eq(type))
        .returningResult(
            ROOM_TYPE.ROOM_TYPE_ID,
            ROOM_TYPE.HOTEL_ID,
            ROOM_TYPE.NAME,
            ROOM_TYPE.DESCRIPTION,
            OF_THE_LARGEST_ROOM,
            ROOM_TYPE.ACTIVE,
            ROOM_TYPE.CREATED_AT)
        .fetchOptional(mapping(RoomType::new));
  }

  @Override
  public Page<RoomType> list(HotelId hotel, PageRequest page) {
    var ofHotel = ROOM_TYPE.HOTEL_ID.eq(hotel);
    var types =
        select()
            .where(ofHotel)
            .orderBy(ROOM_TYPE.ROOM_TYPE_ID)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(mapping(RoomType::new));
    return new Page<>(types, db.fetchCount(ROOM_TYPE, ofHotel), page);
  }

  @Override
  public List<RoomType> listAll(HotelId hotel) {
    return select()
        .where(ROOM_TYPE.HOTEL_ID.eq(hotel))
        .orderBy(ROOM_TYPE.ROOM_TYPE_ID)
        .fetch(mapping(RoomType::new));
  }

  @Override
  public Map<RoomTypeId, String> names(HotelId hotel, Set<RoomTypeId> types) {
    return names.of(
        hotel,
        types,
        () ->
            calls.read(() ->
                db.select(ROOM_TYPE.ROOM_TYPE_ID, ROOM_TYPE.NAME)
                    .from(ROOM_TYPE)
                    .where(ROOM_TYPE.HOTEL_ID.eq(hotel))
                    .fetchMap(ROOM_TYPE.ROOM_TYPE_ID, ROOM_TYPE.NAME)));
  }

  @Override
  public List<RoomType> listAll(Collection<HotelId> hotels) {
    return select()
        .where(isOneOf(ROOM_TYPE.HOTEL_ID, hotels))
        .orderBy(ROOM_TYPE.ROOM_TYPE_ID)
        .fetch(mapping(RoomType::new));
  }

  private SelectWhereStep<Record7<RoomTypeId, HotelId, String, String, Integer, Boolean, Instant>>
      select() {
    return db.select(
            ROOM_TYPE.ROOM_TYPE_ID,
            ROOM_TYPE.HOTEL_ID,
            ROOM_TYPE.NAME,
            ROOM_TYPE.DESCRIPTION,
            OF_THE_LARGEST_ROOM,
            ROOM_TYPE.ACTIVE,
            ROOM_TYPE.CREATED_AT)
        .from(ROOM_TYPE);
  }
}
