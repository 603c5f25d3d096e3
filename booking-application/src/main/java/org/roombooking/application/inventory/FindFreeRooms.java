package org.roombooking.application.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.Stay;

/**
 * An owner looks for rooms, door by door, that can still be sold for a stay and that nobody has
 * been put into on any of its nights.
 */
public final class FindFreeRooms {

  /**
   * What is looked for.
   *
   * @param guests who are to sleep in one room, at least 1
   */
  public record Query(Caller caller, HotelId hotel, Stay stay, int guests) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** By room id, the oldest first; nothing if the hotel is suspended. */
    record Done(Hotel hotel, List<FreeRoom> rooms) implements Outcome {

      public Done {
        rooms = List.copyOf(rooms);
      }
    }

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record StayTooLong(int maxNights) implements Outcome {}
  }

  /**
   * A room that could be given to a guest.
   *
   * @param freeOfType how many rooms of its type can be sold for the whole stay, at least 1; often
   *     fewer than there are empty doors, since others who have booked get theirs later
   */
  public record FreeRoom(Room room, RoomType type, int freeOfType) {}

  private final OwnedHotels owned;
  private final RoomTypes roomTypes;
  private final Availability availability;
  private final RoomNights roomNights;
  private final HotelClock clock;

  public FindFreeRooms(
      OwnedHotels owned,
      RoomTypes roomTypes,
      Availability availability,
      RoomNights roomNights,
      HotelClock clock) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.availability = availability;
    this.roomNights = roomNights;
    this.clock = clock;
  }

  public Outcome handle(Query query) {
    if (query.stay().length() > StayRequest.MAX_NIGHTS) {
      return new Outcome.StayTooLong(StayRequest.MAX_NIGHTS);
    }
    return owned
        .find(query.caller(), query.hotel())
        .<Outcome>map(hotel -> new Outcome.Done(hotel.value(), find(query, hotel.value())))
        .orElseGet(() -> new Outcome.UnknownHotel(query.hotel()));
  }

  private List<FreeRoom> find(Query query, Hotel hotel) {
    if (!hotel.active()) {
      return List.of();
    }
    var types =
        roomTypes.listAll(hotel.id()).stream()
            .collect(Collectors.toMap(RoomType::id, Function.identity()));
    var free = freeByType(hotel, query.stay());
    return roomNights.listOpenRooms(hotel.id(), query.stay()).stream()
        .filter(room -> room.maxOccupancy() >= query.guests())
        .flatMap(room -> free(room, types, free).stream())
        .toList();
  }

  private Map<RoomTypeId, Integer> freeByType(Hotel hotel, Stay stay) {
    return availability.of(hotel.id(), stay, clock.now(hotel).instant()).stream()
        .collect(
            Collectors.toMap(RoomTypeAvailability::type, RoomTypeAvailability::freeForWholeStay));
  }

  private static Optional<FreeRoom> free(
      Room room, Map<RoomTypeId, RoomType> types, Map<RoomTypeId, Integer> free) {
    int freeOfType = free.getOrDefault(room.type(), 0);
    return freeOfType == 0
        ? Optional.empty()
        : Optional.ofNullable(types.get(room.type()))
            .map(type -> new FreeRoom(room, type, freeOfType));
  }
}
