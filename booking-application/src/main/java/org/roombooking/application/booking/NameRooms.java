package org.roombooking.application.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;

/** What the rooms of bookings are called, for whoever may read the bookings. */
public final class NameRooms {

  /**
   * What rooms are called.
   *
   * @param types the names of the room types in question
   * @param doors the numbers of the rooms that have been given
   * @param today in each hotel that has a booking whose rooms move
   */
  public record Names(
      Map<RoomTypeId, String> types, Map<RoomId, RoomNumber> doors, Map<HotelId, LocalDate> today) {

    public Names {
      types = Map.copyOf(types);
      doors = Map.copyOf(doors);
      today = Map.copyOf(today);
    }

    /** The door of a room today: before the stay that of the arrival, after it the last. */
    public Optional<RoomId> currentDoor(Booking booking, BookedRoomId room) {
      var assignment = booking.assignment();
      var lastNight = booking.details().stay().departure().minusDays(1);
      @Nullable LocalDate day = today.get(booking.details().hotel());
      return assignment.doorOn(room, day == null || day.isAfter(lastNight) ? lastNight : day);
    }

    public String of(RoomTypeId type) {
      return named(types.get(type), type);
    }

    public String of(RoomId door) {
      return named(doors.get(door), door).value();
    }

    private static <T> T named(@Nullable T name, Object id) {
      if (name == null) {
        throw new IllegalArgumentException("Nothing to do with these bookings: " + id);
      }
      return name;
    }
  }

  private final RoomTypes roomTypes;
  private final Rooms rooms;
  private final Hotels hotels;
  private final HotelClock clock;

  public NameRooms(RoomTypes roomTypes, Rooms rooms, Hotels hotels, HotelClock clock) {
    this.roomTypes = roomTypes;
    this.rooms = rooms;
    this.hotels = hotels;
    this.clock = clock;
  }

  /** What the rooms that a quote is for are called. */
  public Names of(Quote quote) {
    var types = quote.rooms().stream().map(QuotedRoom::roomType).collect(Collectors.toSet());
    return new Names(roomTypes.names(quote.hotel(), types), Map.of(), Map.of());
  }

  public Names of(Collection<? extends Booking> bookings) {
    var types = new HashMap<RoomTypeId, String>();
    var doors = new HashMap<RoomId, RoomNumber>();
    typesByHotel(bookings).forEach((hotel, of) -> types.putAll(roomTypes.names(hotel, of)));
    doorsByHotel(bookings)
        .forEach((hotel, given) -> {
          doors.putAll(given.isEmpty() ? Map.of() : rooms.numbers(hotel, given));
        });
    return new Names(types, doors, today(bookings));
  }

  private Map<HotelId, LocalDate> today(Collection<? extends Booking> bookings) {
    return bookings.stream()
        .filter(booking -> !booking.assignment().earlier().isEmpty())
        .map(booking -> booking.details().hotel())
        .distinct()
        .collect(Collectors.toMap(hotel -> hotel, this::today));
  }

  private LocalDate today(HotelId hotel) {
    return clock.now(hotels.find(hotel).orElseThrow().value()).date();
  }

  private static Map<HotelId, Set<RoomTypeId>> typesByHotel(
      Collection<? extends Booking> bookings) {
    return bookings.stream()
        .collect(
            Collectors.groupingBy(
                booking -> booking.details().hotel(),
                Collectors.flatMapping(
                    booking -> booking.details().rooms().stream().map(BookedRoom::type),
                    Collectors.toSet())));
  }

  private static Map<HotelId, Set<RoomId>> doorsByHotel(Collection<? extends Booking> bookings) {
    return bookings.stream()
        .collect(
            Collectors.groupingBy(
                booking -> booking.details().hotel(),
                Collectors.flatMapping(
                    booking -> booking.assignment().allDoors().stream(), Collectors.toSet())));
  }
}
