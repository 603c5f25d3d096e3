package org.roombooking.application.inventory;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.OutOfServicePeriods;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.Rooms;
import org.roombooking.domain.stay.Stay;

/**
 * An owner takes a room out of service for a time, even where all rooms are sold: bookings stay,
 * and there is less to sell. Where guests have been put into the room they would have to be moved
 * first.
 */
public final class TakeRoomOutOfService {

  /**
   * Which room, and when.
   *
   * @param reason 1 to 500 characters
   */
  public record Command(Caller caller, HotelId hotel, RoomId room, Stay nights, String reason) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(OutOfServicePeriod period) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoom(RoomId room) implements Outcome {}

    /**
     * The first night is over.
     *
     * @param today at the hotel
     */
    record InPast(LocalDate today) implements Outcome {}

    /** Somebody has been put into the room on these nights, or it is out of service or locked. */
    record RoomTaken(List<RoomTypeNight> nights) implements Outcome {

      public RoomTaken {
        nights = List.copyOf(nights);
      }
    }
  }

  private final ManagedHotels owned;
  private final Rooms rooms;
  private final RoomTypeNights nights;
  private final OutOfServicePeriods periods;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public TakeRoomOutOfService(
      ManagedHotels owned,
      Rooms rooms,
      RoomTypeNights nights,
      OutOfServicePeriods periods,
      Transactions transactions,
      Identifiers identifiers,
      HotelClock clock) {
    this.owned = owned;
    this.rooms = rooms;
    this.nights = nights;
    this.periods = periods;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> take(command, hotel.value()))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome take(Command command, Hotel hotel) {
    var room = rooms.find(hotel.id(), command.room());
    if (room.isEmpty()) {
      return new Outcome.UnknownRoom(command.room());
    }
    var now = clock.now(hotel);
    return command.nights().arrival().isBefore(now.date())
        ? new Outcome.InPast(now.date())
        : take(command, room.get(), now);
  }

  // The counters are locked first, as everybody does, and counted once the room is taken.
  private Outcome take(Command command, Room room, HotelTime now) {
    var period =
        new OutOfServicePeriod(
            new PeriodId(identifiers.next()),
            room.hotel(),
            room.id(),
            command.nights(),
            command.reason(),
            now.instant());
    nights.takeTurn(room.hotel(), room.type(), period.nights());
    return switch (periods.add(period)) {
      case DoorClosing.Closed() -> {
        nights.countOutOfService(room.hotel(), room.type(), period.nights().arrival());
        owned.changed(
            command.caller(),
            room.hotel(),
            InventoryFacts.subject(period),
            Facts.none(),
            InventoryFacts.of(period));
        yield new Outcome.Done(period);
      }
      case DoorClosing.RoomTaken(List<LocalDate> taken) ->
          new Outcome.RoomTaken(RoomTypeNight.each(room.type(), taken));
    };
  }
}
