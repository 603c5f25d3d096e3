package org.roombooking.bootstrap.replay;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.bootstrap.wiring.PropertyUseCases;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.UndoWindow;

/** Builds the hotels of the data set, new ones for each replay. */
final class ReplayHotels {

  static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");
  static final Currency EURO = Currency.getInstance("EUR");

  /** Where a room type of the file is found in the service. */
  record Place(HotelId hotel, RoomTypeId roomType) {}

  private final PropertyUseCases property;
  private final Caller owner;

  ReplayHotels(PropertyUseCases property, Caller owner) {
    this.property = property;
    this.owner = owner;
  }

  /**
   * Builds every type that is booked or has rooms.
   *
   * @param rooms types that are not in it have no rooms
   */
  Map<HotelRoomType, Place> build(
      Collection<HotelRoomType> types, SortedMap<HotelRoomType, Integer> rooms) {
    var hotels = new HashMap<String, HotelId>();
    var places = new HashMap<HotelRoomType, Place>();
    for (var type : types) {
      var hotel = hotels.computeIfAbsent(type.hotel(), this::openHotel);
      var roomType = addRoomType(hotel, type.roomType());
      addRooms(roomType, type, rooms.getOrDefault(type, 0));
      places.put(type, new Place(hotel, roomType));
    }
    return Map.copyOf(places);
  }

  private HotelId openHotel(String name) {
    var command =
        new CreateHotel.Command(
            owner,
            new HotelProfile(name, "", "", new CountryCode("PT")),
            Optional.of(ZONE),
            Optional.of(EURO),
            BookingPolicy.OWNER_ONLY,
            // Its bookings are of years ago; no sweep of a service beside it may take them for run
            // out.
            new HoldPolicy.Unlimited(),
            UndoWindow.standard());
    return switch (property.createHotel().handle(command)) {
      case CreateHotel.Outcome.Done(var hotel) -> hotel.value().id();
      case CreateHotel.Outcome.ZoneNeeded refused -> throw broken(refused);
      case CreateHotel.Outcome.CurrencyNeeded refused -> throw broken(refused);
    };
  }

  private RoomTypeId addRoomType(HotelId hotel, String name) {
    var command = new CreateRoomType.Command(owner, hotel, name, "", true);
    return switch (property.createRoomType().handle(command)) {
      case CreateRoomType.Outcome.Done(var roomType, var in) -> roomType.id();
      case CreateRoomType.Outcome.UnknownHotel refused -> throw broken(refused);
      case CreateRoomType.Outcome.NameTaken refused -> throw broken(refused);
    };
  }

  private void addRooms(RoomTypeId roomType, HotelRoomType type, int count) {
    for (int number = 1; number <= count; number++) {
      var command =
          new AddRoom.Command(
              owner, roomType, new RoomNumber(type.roomType() + number), Room.MAX_OCCUPANCY, true);
      switch (property.addRoom().handle(command)) {
        case AddRoom.Outcome.Done done -> {}
        case AddRoom.Outcome.UnknownRoomType refused -> throw broken(refused);
        case AddRoom.Outcome.NumberTaken refused -> throw broken(refused);
      }
    }
  }

  private static ReplayBroken broken(Record refusal) {
    return new ReplayBroken("The hotels could not be built: " + refusal);
  }
}
