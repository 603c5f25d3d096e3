package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.inline;
import static org.roombooking.persistence.jooq.Tables.ROOM_LOCK;
import static org.roombooking.persistence.jooq.Tables.ROOM_NIGHT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record9;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.inventory.RoomLocks;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.property.FactChanges;

/** Each method is two round trips, but a taking is one and a refusal four. */
public final class JooqRoomLocks implements RoomLocks {

  private final DSLContext db;
  private final FactChanges changes;
  private final ClosedDoors<RoomLockId> doors;

  public JooqRoomLocks(DSLContext db, FactChanges changes) {
    this.db = db;
    this.changes = changes;
    this.doors = new ClosedDoors<>(db, ROOM_NIGHT.LOCK_ID);
  }

  private record LockRow(
      RoomLockId id,
      HotelId hotel,
      RoomTypeId type,
      int rooms,
      @Nullable RoomId door,
      LocalDate from,
      LocalDate until,
      String reason,
      Instant createdAt) {

    RoomLock toLock() {
      return new RoomLock(
          id,
          hotel,
          type,
          rooms,
          Optional.ofNullable(door),
          new Stay(from, until),
          reason,
          createdAt);
    }
  }

  @Override
  public DoorClosing add(RoomLock lock) {
    return changes.change(
        lock.hotel(),
        () -> {
          insert(lock);
          var closing =
              lock.door()
                  .map(door -> doors.close(lock.hotel(), door, lock.nights(), lock.id()))
                  .orElseGet(DoorClosing.Closed::new);
          if (closing instanceof DoorClosing.RoomTaken) {
            remove(lock);
          }
          return closing;
        });
  }

  private void insert(RoomLock lock) {
    db.insertInto(ROOM_LOCK)
        .set(ROOM_LOCK.HOTEL_ID, lock.hotel())
        .set(ROOM_LOCK.LOCK_ID, lock.id())
        .set(ROOM_LOCK.ROOM_TYPE_ID, lock.type())
        .set(ROOM_LOCK.ROOMS, lock.rooms())
        .set(ROOM_LOCK.ROOM_ID, lock.door().orElse(null))
        .set(ROOM_LOCK.FROM_DATE, lock.nights().arrival())
        .set(ROOM_LOCK.UNTIL_DATE, lock.nights().departure())
        .set(ROOM_LOCK.REASON, lock.reason())
        .set(ROOM_LOCK.CREATED_AT, lock.createdAt())
        .execute();
  }

  @Override
  public Optional<RoomLock> take(HotelId hotel, RoomLockId lock) {
    return select()
        .where(ROOM_LOCK.HOTEL_ID.eq(hotel))
        .and(ROOM_LOCK.LOCK_ID.eq(lock))
        .forUpdate()
        .fetchOptional(Records.mapping(LockRow::new))
        .map(LockRow::toLock);
  }

  @Override
  public void remove(RoomLock lock) {
    changes.change(
        lock.hotel(),
        () -> {
          doors.open(lock.hotel(), lock.id());
          return db.deleteFrom(ROOM_LOCK)
              .where(ROOM_LOCK.HOTEL_ID.eq(lock.hotel()))
              .and(ROOM_LOCK.LOCK_ID.eq(lock.id()))
              .execute();
        });
  }

  @Override
  public Page<RoomLock> list(HotelId hotel, PageRequest page) {
    var ofHotel = ROOM_LOCK.HOTEL_ID.eq(hotel);
    var rows =
        select()
            .where(ofHotel)
            .orderBy(ROOM_LOCK.FROM_DATE, ROOM_LOCK.LOCK_ID)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(Records.mapping(LockRow::new));
    return new Page<>(rows, db.fetchCount(ROOM_LOCK, ofHotel), page).map(LockRow::toLock);
  }

  private SelectJoinStep<
          Record9<
              RoomLockId,
              HotelId,
              RoomTypeId,
              Integer,
              RoomId,
              LocalDate,
              LocalDate,
              String,
              Instant>>
      select() {
    return db.select(
            ROOM_LOCK.LOCK_ID,
            ROOM_LOCK.HOTEL_ID,
            ROOM_LOCK.ROOM_TYPE_ID,
            ROOM_LOCK.ROOMS,
            ROOM_LOCK.ROOM_ID,
            ROOM_LOCK.FROM_DATE,
            ROOM_LOCK.UNTIL_DATE,
            ROOM_LOCK.REASON,
            ROOM_LOCK.CREATED_AT)
        .from(ROOM_LOCK);
  }
}
