package org.roombooking.application.inventory;

import java.util.Comparator;
import java.util.Optional;
import org.roombooking.application.assignment.InMemoryRoomNights;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.inventory.RoomLocks;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;

/** Locks of rooms for tests. */
public final class InMemoryRoomLocks implements RoomLocks {

  private static final Comparator<RoomLock> IN_LISTS =
      Comparator.comparing((RoomLock lock) -> lock.nights().arrival())
          .thenComparing(lock -> lock.id().value().toString());

  private final InMemoryDatabase database;
  private final InMemoryRoomNights roomNights;
  private final InMemoryTable<RoomLockId, RoomLock> locks;

  public InMemoryRoomLocks(InMemoryDatabase database, InMemoryRoomNights roomNights) {
    this.database = database;
    this.roomNights = roomNights;
    this.locks = new InMemoryTable<>(database);
  }

  @Override
  public DoorClosing add(RoomLock lock) {
    return database.use(() -> {
      var closing =
          lock.door()
              .map(door -> roomNights.close(door, lock.nights(), lock.id()))
              .orElseGet(DoorClosing.Closed::new);
      if (closing instanceof DoorClosing.Closed) {
        locks.put(lock.id(), lock);
      }
      return closing;
    });
  }

  @Override
  public Optional<RoomLock> take(HotelId hotel, RoomLockId lock) {
    return database.use(() -> locks.find(lock).filter(found -> found.hotel().equals(hotel)));
  }

  @Override
  public void remove(RoomLock lock) {
    var unused =
        database.use(() -> {
          roomNights.open(lock.id());
          locks.remove(lock.id());
          return lock;
        });
  }

  @Override
  public Page<RoomLock> list(HotelId hotel, PageRequest page) {
    var found =
        database.use(
            () -> locks.rows().stream().filter(lock -> lock.hotel().equals(hotel)).toList());
    return Pages.cut(found, IN_LISTS, page);
  }
}
