package org.roombooking.application.property;

import java.util.Set;
import org.roombooking.application.access.Caller;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;

/** An owner says what a room has that guests may wish for, in place of what was said before. */
public final class SetRoomFeatures {

  /** Which room, and all that it has. */
  public record Command(Caller caller, HotelId hotel, RoomId room, Set<RoomFeature> features) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Room room, RoomType roomType, Hotel hotel) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoom(RoomId room) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final Rooms rooms;
  private final Transactions transactions;

  public SetRoomFeatures(
      ManagedHotels owned, RoomTypes roomTypes, Rooms rooms, Transactions transactions) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.rooms = rooms;
    this.transactions = transactions;
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
    var after = before.with(command.features());
    if (rooms.setFeatures(hotel.id(), before.id(), after.features())) {
      owned.changed(
          command.caller(),
          hotel.id(),
          PropertyFacts.subject(after),
          PropertyFacts.of(before),
          PropertyFacts.of(after));
    }
    return new Outcome.Done(after, typeOf(after), hotel);
  }

  private RoomType typeOf(Room room) {
    return roomTypes
        .find(room.type())
        .orElseThrow(() -> new IllegalStateException("A room without its type: " + room.id()));
  }
}
