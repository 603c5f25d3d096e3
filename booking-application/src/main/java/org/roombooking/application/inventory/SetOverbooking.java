package org.roombooking.application.inventory;

import java.util.List;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.Stay;

/**
 * An owner says how many more rooms of a type may be sold on some nights than there are, for the
 * guests who will not come. Where it is lowered, bookings stay.
 */
public final class SetOverbooking {

  /** The most that may be overbooked. */
  public static final int MAX_ROOMS = 1_000;

  /**
   * On which nights, and how many.
   *
   * @param rooms 0 to {@value #MAX_ROOMS}
   */
  public record Command(
      Caller caller, HotelId hotel, RoomTypeId roomType, Stay nights, int rooms) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** What there is to sell now, one for each night, in order. */
    record Done(List<NightTerms> nights) implements Outcome {

      public Done {
        nights = List.copyOf(nights);
      }
    }

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final RoomTypes roomTypes;
  private final RoomTypeNights nights;
  private final Availability availability;
  private final Transactions transactions;
  private final HotelClock clock;

  public SetOverbooking(
      ManagedHotels owned,
      RoomTypes roomTypes,
      RoomTypeNights nights,
      Availability availability,
      Transactions transactions,
      HotelClock clock) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.nights = nights;
    this.availability = availability;
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
    var type = roomTypes.find(command.roomType()).filter(t -> t.hotel().equals(hotel.id()));
    if (type.isEmpty()) {
      return new Outcome.UnknownRoomType(command.roomType());
    }
    var before = terms(command, hotel);
    nights.allowOverbooking(hotel.id(), command.roomType(), command.nights(), command.rooms());
    var after = terms(command, hotel);
    owned.changed(
        command.caller(),
        hotel.id(),
        InventoryFacts.overbooking(command.roomType()),
        InventoryFacts.overbooking(before),
        InventoryFacts.overbooking(after));
    return new Outcome.Done(after);
  }

  private List<NightTerms> terms(Command command, Hotel hotel) {
    return availability.terms(
        command.hotel(), command.roomType(), command.nights(), clock.now(hotel).instant());
  }
}
