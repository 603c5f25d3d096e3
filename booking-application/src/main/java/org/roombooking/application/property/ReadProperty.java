package org.roombooking.application.property;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;
import org.roombooking.domain.version.Versioned;

/** What anybody may read of hotels, room types and rooms. */
public final class ReadProperty {

  private final Hotels hotels;
  private final RoomTypes roomTypes;
  private final Rooms rooms;

  public ReadProperty(Hotels hotels, RoomTypes roomTypes, Rooms rooms) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
    this.rooms = rooms;
  }

  public Optional<Versioned<Hotel>> hotel(HotelId hotel) {
    return hotels.find(hotel);
  }

  public Page<Hotel> hotels(PageRequest page) {
    return hotels.list(page);
  }

  public Page<Hotel> hotelsOf(Caller caller, PageRequest page) {
    return hotels.listOwnedBy(caller.user(), page);
  }

  /** Empty if there is no such hotel. */
  public Optional<Page<RoomType>> roomTypes(HotelId hotel, PageRequest page) {
    return hotels.find(hotel).map(found -> roomTypes.list(hotel, page));
  }

  /** Empty if there is no such hotel. */
  public Optional<Page<Room>> rooms(HotelId hotel, PageRequest page) {
    return hotels.find(hotel).map(found -> rooms.list(hotel, page));
  }
}
