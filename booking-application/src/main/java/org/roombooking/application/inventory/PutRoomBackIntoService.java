package org.roombooking.application.inventory;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.OutOfServicePeriods;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.Rooms;
import org.roombooking.domain.version.Versioned;

/**
 * An owner ends a period out of service. From today on it is as if it had not been; of nights that
 * are over, the counters keep what was true then.
 */
public final class PutRoomBackIntoService {

  /** Which period of which room. */
  public record Command(Caller caller, HotelId hotel, RoomId room, PeriodId period) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done() implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoom(RoomId room) implements Outcome {}

    record UnknownPeriod(PeriodId period) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final Rooms rooms;
  private final RoomTypeNights nights;
  private final OutOfServicePeriods periods;
  private final Transactions transactions;
  private final HotelClock clock;

  public PutRoomBackIntoService(
      ManagedHotels owned,
      Rooms rooms,
      RoomTypeNights nights,
      OutOfServicePeriods periods,
      Transactions transactions,
      HotelClock clock) {
    this.owned = owned;
    this.rooms = rooms;
    this.nights = nights;
    this.periods = periods;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() -> {
      var hotel = owned.take(command.caller(), command.hotel()).map(Versioned::value);
      if (hotel.isEmpty()) {
        return new Outcome.UnknownHotel(command.hotel());
      }
      return rooms
          .find(command.hotel(), command.room())
          .map(room -> end(command, hotel.get(), room))
          .orElseGet(() -> new Outcome.UnknownRoom(command.room()));
    });
  }

  private Outcome end(Command command, Hotel hotel, Room room) {
    return periods
        .take(room.hotel(), room.id(), command.period())
        .map(period -> end(command.caller(), period, hotel, room))
        .orElseGet(() -> new Outcome.UnknownPeriod(command.period()));
  }

  // The counters are locked first, as everybody does, and counted once the room is free.
  private Outcome end(Caller caller, OutOfServicePeriod period, Hotel hotel, Room room) {
    nights.takeTurn(hotel.id(), room.type(), period.nights());
    periods.remove(period);
    nights.countOutOfService(hotel.id(), room.type(), clock.now(hotel).date());
    owned.changed(
        caller,
        hotel.id(),
        InventoryFacts.subject(period),
        InventoryFacts.of(period),
        Facts.none());
    return new Outcome.Done();
  }
}
