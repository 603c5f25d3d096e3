package org.roombooking.application.inventory;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.inventory.RoomLocks;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Versioned;

/** An owner gives locked rooms back to sale. */
public final class UnlockRooms {

  /** Which lock. */
  public record Command(Caller caller, HotelId hotel, RoomLockId lock) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done() implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownLock(RoomLockId lock) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypeNights nights;
  private final RoomLocks locks;
  private final Transactions transactions;
  private final HotelClock clock;

  public UnlockRooms(
      ManagedHotels owned,
      RoomTypeNights nights,
      RoomLocks locks,
      Transactions transactions,
      HotelClock clock) {
    this.owned = owned;
    this.nights = nights;
    this.locks = locks;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() -> {
      var hotel = owned.take(command.caller(), command.hotel()).map(Versioned::value);
      if (hotel.isEmpty()) {
        return new Outcome.UnknownHotel(command.hotel());
      }
      return locks
          .take(command.hotel(), command.lock())
          .map(lock -> unlock(command.caller(), lock, hotel.get()))
          .orElseGet(() -> new Outcome.UnknownLock(command.lock()));
    });
  }

  // The counters first, as everybody locks them before rooms. A room that was suspended while its
  // door was locked is out of service from now on.
  private Outcome unlock(Caller caller, RoomLock lock, Hotel hotel) {
    nights.takeTurn(lock.hotel(), lock.type(), lock.nights());
    nights.unlock(lock.hotel(), lock.demand());
    locks.remove(lock);
    nights.countOutOfService(lock.hotel(), lock.type(), clock.now(hotel).date());
    owned.changed(
        caller, lock.hotel(), InventoryFacts.subject(lock), InventoryFacts.of(lock), Facts.none());
    return new Outcome.Done();
  }
}
