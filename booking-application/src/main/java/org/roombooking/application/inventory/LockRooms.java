package org.roombooking.application.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.inventory.RoomLocks;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;
import org.roombooking.domain.stay.Stay;

/** An owner keeps rooms from sale on some nights: so many of a type, or one by its door. */
public final class LockRooms {

  /** The most rooms in one lock. */
  public static final int MAX_ROOMS = 1_000;

  /** What is to be locked. */
  public sealed interface What {

    /**
     * Any rooms of a type.
     *
     * @param rooms 1 to {@value LockRooms#MAX_ROOMS}
     */
    record OfType(RoomTypeId type, int rooms) implements What {}

    record Door(RoomId room) implements What {}
  }

  /**
   * What, when and why.
   *
   * @param reason 1 to 500 characters
   */
  public record Command(Caller caller, HotelId hotel, What what, Stay nights, String reason) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(RoomLock lock) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}

    record UnknownRoom(RoomId room) implements Outcome {}

    /** The room is out of service, and so not for sale in any case. */
    record RoomSuspended(RoomId room) implements Outcome {}

    /**
     * The first night is over.
     *
     * @param today at the hotel
     */
    record InPast(LocalDate today) implements Outcome {}

    /**
     * Too few rooms are left.
     *
     * @param full on these nights, at least one
     */
    record NoInventory(List<RoomTypeNight> full) implements Outcome {

      public NoInventory {
        full = List.copyOf(full);
      }
    }

    /** Somebody has been put into the room on these nights, or it is out of service or locked. */
    record RoomTaken(List<RoomTypeNight> nights) implements Outcome {

      public RoomTaken {
        nights = List.copyOf(nights);
      }
    }
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final Rooms rooms;
  private final RoomTypeNights nights;
  private final RoomLocks locks;
  private final ExpireHolds expireHolds;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public LockRooms(
      ManagedHotels owned,
      RoomTypes roomTypes,
      Rooms rooms,
      RoomTypeNights nights,
      RoomLocks locks,
      ExpireHolds expireHolds,
      Transactions transactions,
      Identifiers identifiers,
      HotelClock clock) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.rooms = rooms;
    this.nights = nights;
    this.locks = locks;
    this.expireHolds = expireHolds;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> lock(command, hotel.value()))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome lock(Command command, Hotel hotel) {
    var now = clock.now(hotel);
    if (command.nights().arrival().isBefore(now.date())) {
      return new Outcome.InPast(now.date());
    }
    return switch (command.what()) {
      case What.OfType(RoomTypeId type, int count) ->
          roomTypes
              .find(type)
              .filter(found -> found.hotel().equals(hotel.id()))
              .map(found ->
                  lock(
                      command.caller(),
                      aLock(command, type, count, Optional.empty(), now.instant())))
              .orElseGet(() -> new Outcome.UnknownRoomType(type));
      case What.Door(RoomId door) ->
          rooms
              .find(hotel.id(), door)
              .map(room -> lockDoor(command, room, now.instant()))
              .orElseGet(() -> new Outcome.UnknownRoom(door));
    };
  }

  private Outcome lockDoor(Command command, Room room, Instant now) {
    if (!room.available()) {
      return new Outcome.RoomSuspended(room.id());
    }
    nights.takeTurn(room.hotel(), room.type(), command.nights());
    return lock(command.caller(), aLock(command, room.type(), 1, Optional.of(room.id()), now));
  }

  private RoomLock aLock(
      Command command, RoomTypeId type, int count, Optional<RoomId> door, Instant now) {
    return new RoomLock(
        new RoomLockId(identifiers.next()),
        command.hotel(),
        type,
        count,
        door,
        command.nights(),
        command.reason(),
        now);
  }

  private Outcome lock(Caller caller, RoomLock lock) {
    return switch (nights.lock(lock.hotel(), lock.demand())) {
      case Claim.Granted() -> add(caller, lock);
      case Claim.NoInventory(List<RoomTypeNight> full) -> {
        expireHolds.giveWay(lock.hotel(), lock.createdAt());
        yield new Outcome.NoInventory(full);
      }
    };
  }

  // Whether the room is still in service is asked once nobody can change that any more.
  private Outcome add(Caller caller, RoomLock lock) {
    var suspended = lock.door().filter(door -> !isInService(lock.hotel(), door));
    if (suspended.isPresent()) {
      nights.unlock(lock.hotel(), lock.demand());
      return new Outcome.RoomSuspended(suspended.get());
    }
    return switch (locks.add(lock)) {
      case DoorClosing.Closed() -> {
        owned.changed(
            caller,
            lock.hotel(),
            InventoryFacts.subject(lock),
            Facts.none(),
            InventoryFacts.of(lock));
        yield new Outcome.Done(lock);
      }
      case DoorClosing.RoomTaken(List<LocalDate> taken) -> {
        nights.unlock(lock.hotel(), lock.demand());
        yield new Outcome.RoomTaken(RoomTypeNight.each(lock.type(), taken));
      }
    };
  }

  private boolean isInService(HotelId hotel, RoomId door) {
    return rooms.find(hotel, door).filter(Room::available).isPresent();
  }
}
