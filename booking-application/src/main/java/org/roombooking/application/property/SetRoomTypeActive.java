package org.roombooking.application.property;

import org.roombooking.application.access.Caller;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;

/**
 * An owner suspends a room type, which then can be read but not sold, or activates it again. The
 * bookings it has stay. To ask for what is so already changes nothing.
 */
public final class SetRoomTypeActive {

  /** Which type, and whether it can be sold. */
  public record Command(Caller caller, HotelId hotel, RoomTypeId roomType, boolean active) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(RoomType roomType, Hotel hotel) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final Transactions transactions;

  public SetRoomTypeActive(ManagedHotels owned, RoomTypes roomTypes, Transactions transactions) {
    this.owned = owned;
    this.roomTypes = roomTypes;
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
    return roomTypes
        .find(command.roomType())
        .flatMap(before ->
            roomTypes
                .setActive(hotel.id(), command.roomType(), command.active())
                .<Outcome>map(type -> done(command, hotel, before, type)))
        .orElseGet(() -> new Outcome.UnknownRoomType(command.roomType()));
  }

  private Outcome done(Command command, Hotel hotel, RoomType before, RoomType after) {
    owned.changed(
        command.caller(),
        hotel.id(),
        PropertyFacts.subject(after),
        PropertyFacts.of(before),
        PropertyFacts.of(after));
    return new Outcome.Done(after, hotel);
  }
}
