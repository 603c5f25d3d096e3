package org.roombooking.application.booking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;

/** What the rooms of bookings are called, for whoever may read the bookings. */
public final class NameRooms {

  /**
   * What rooms are called.
   *
   * @param types the names of all room types of the hotels in question
   * @param doors the numbers of the rooms that have been given
   */
  public record Names(Map<RoomTypeId, String> types, Map<RoomId, RoomNumber> doors) {

    public Names {
      types = Map.copyOf(types);
      doors = Map.copyOf(doors);
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

  public NameRooms(RoomTypes roomTypes, Rooms rooms) {
    this.roomTypes = roomTypes;
    this.rooms = rooms;
  }

  public Names ofHotel(HotelId hotel) {
    return new Names(types(hotel), Map.of());
  }

  public Names of(Collection<? extends Booking> bookings) {
    var types = new HashMap<RoomTypeId, String>();
    var doors = new HashMap<RoomId, RoomNumber>();
    doorsByHotel(bookings)
        .forEach((hotel, given) -> {
          types.putAll(types(hotel));
          doors.putAll(given.isEmpty() ? Map.of() : rooms.numbers(hotel, given));
        });
    return new Names(types, doors);
  }

  private static Map<HotelId, Set<RoomId>> doorsByHotel(Collection<? extends Booking> bookings) {
    return bookings.stream()
        .collect(
            Collectors.groupingBy(
                booking -> booking.details().hotel(),
                Collectors.flatMapping(
                    booking -> booking.assignment().doors().values().stream(),
                    Collectors.toSet())));
  }

  private Map<RoomTypeId, String> types(HotelId hotel) {
    return roomTypes.listAll(hotel).stream()
        .collect(Collectors.toMap(RoomType::id, RoomType::name));
  }
}
