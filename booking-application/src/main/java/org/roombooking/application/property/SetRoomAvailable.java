package org.roombooking.application.property;

import java.time.Clock;
import org.roombooking.application.access.Caller;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;

/**
 * An owner suspends a room from today on, so that there is one less to sell and to give to guests,
 * or activates it again. Bookings that have it keep it. To ask for what is so already changes
 * nothing.
 */
public final class SetRoomAvailable {

  /** Which room, and whether it can be sold. */
  public record Command(Caller caller, HotelId hotel, RoomId room, boolean available) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Room room, RoomType roomType, Hotel hotel) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoom(RoomId room) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final Rooms rooms;
  private final RoomTypeNights nights;
  private final Transactions transactions;
  private final Clock clock;

  public SetRoomAvailable(
      ManagedHotels owned,
      RoomTypes roomTypes,
      Rooms rooms,
      RoomTypeNights nights,
      Transactions transactions,
      Clock clock) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.rooms = rooms;
    this.nights = nights;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> set(command, hotel.value()))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome set(Command command, Hotel hotel) {
    return rooms
        .find(hotel.id(), command.room())
        .map(room -> set(command, hotel, room))
        .orElseGet(() -> new Outcome.UnknownRoom(command.room()));
  }

  private Outcome set(Command command, Hotel hotel, Room before) {
    if (!rooms.setAvailable(hotel.id(), before.id(), command.available())) {
      return new Outcome.Done(before, typeOf(before), hotel);
    }
    nights.countOutOfService(hotel.id(), before.type(), hotel.at(clock.instant()).date());
    var after = before.available(command.available());
    owned.changed(
        command.caller(),
        hotel.id(),
        PropertyFacts.subject(after),
        PropertyFacts.of(before),
        PropertyFacts.of(after));
    return new Outcome.Done(after, typeOf(after), hotel);
  }

  private RoomType typeOf(Room room) {
    return roomTypes
        .find(room.type())
        .orElseThrow(() -> new IllegalStateException("A room without its type: " + room.id()));
  }
}
