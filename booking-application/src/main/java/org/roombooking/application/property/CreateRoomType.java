package org.roombooking.application.property;

import java.time.Clock;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;

/** An owner adds a room type to a hotel. It has no rooms yet. */
public final class CreateRoomType {

  private static final int WITHOUT_ROOMS = 0;

  /**
   * What the room type is to be.
   *
   * @param name 1 to 100 characters
   * @param description up to 2,000 characters
   * @param active false to add it suspended
   */
  public record Command(
      Caller caller, HotelId hotel, String name, String description, boolean active) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(RoomType roomType, Hotel hotel) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record NameTaken(String name) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public CreateRoomType(
      ManagedHotels owned,
      RoomTypes roomTypes,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(hotel -> add(command, hotel.value()))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome add(Command command, Hotel hotel) {
    var roomType =
        new RoomType(
            new RoomTypeId(identifiers.next()),
            command.hotel(),
            command.name(),
            command.description(),
            WITHOUT_ROOMS,
            command.active(),
            clock.instant());
    if (!roomTypes.add(roomType)) {
      return new Outcome.NameTaken(command.name());
    }
    owned.changed(
        command.caller(),
        hotel.id(),
        PropertyFacts.subject(roomType),
        Facts.none(),
        PropertyFacts.of(roomType));
    return new Outcome.Done(roomType, hotel);
  }
}
