package org.roombooking.application.property;

import java.time.Clock;
import java.util.Set;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;
import org.roombooking.domain.version.Versioned;

/**
 * An owner adds a room, which can be sold from today on unless it is added suspended. The hotel is
 * that of its type.
 */
public final class AddRoom {

  /**
   * What the room is to be.
   *
   * @param available false to add it suspended
   */
  public record Command(
      Caller caller,
      RoomTypeId roomType,
      RoomNumber number,
      int maxOccupancy,
      Set<RoomFeature> features,
      boolean available) {

    /** A room without features. */
    public Command(
        Caller caller,
        RoomTypeId roomType,
        RoomNumber number,
        int maxOccupancy,
        boolean available) {
      this(caller, roomType, number, maxOccupancy, Set.of(), available);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    /** The room, with its type as it is now that it has this room too. */
    record Done(Room room, RoomType roomType, Hotel hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}

    record NumberTaken(RoomNumber number) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final Rooms rooms;
  private final RoomTypeNights nights;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public AddRoom(
      ManagedHotels owned,
      RoomTypes roomTypes,
      Rooms rooms,
      RoomTypeNights nights,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.rooms = rooms;
    this.nights = nights;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        roomTypes
            .find(command.roomType())
            .flatMap(type ->
                owned
                    .take(command.caller(), type.hotel())
                    .map(Versioned::value)
                    .map(hotel -> add(command, type, hotel)))
            .orElseGet(() -> new Outcome.UnknownRoomType(command.roomType())));
  }

  private Outcome add(Command command, RoomType type, Hotel hotel) {
    var now = clock.instant();
    var room =
        new Room(
            new RoomId(identifiers.next()),
            hotel.id(),
            type.id(),
            command.number(),
            command.maxOccupancy(),
            command.features(),
            command.available(),
            now);
    if (!rooms.add(room)) {
      return new Outcome.NumberTaken(command.number());
    }
    var today = hotel.at(now).date();
    nights.addRoom(hotel.id(), type.id(), today);
    if (!room.available()) {
      nights.countOutOfService(hotel.id(), type.id(), today);
    }
    owned.changed(
        command.caller(),
        hotel.id(),
        PropertyFacts.subject(room),
        Facts.none(),
        PropertyFacts.of(room));
    return new Outcome.Done(room, type.with(room), hotel);
  }
}
