package org.roombooking.application.property.image;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.image.Album;

/** The albums a caller may change: those of their own hotels. */
public final class OwnedAlbums {

  /** What was found. */
  sealed interface Finding {

    record Found() implements Finding {}

    record UnknownHotel(HotelId hotel) implements Finding {}

    record UnknownRoomType(RoomTypeId roomType) implements Finding {}
  }

  private final OwnedHotels hotels;
  private final RoomTypes roomTypes;

  public OwnedAlbums(OwnedHotels hotels, RoomTypes roomTypes) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
  }

  Finding find(Caller caller, Album album) {
    return hotels.find(caller, album.hotel()).isPresent()
        ? find(album)
        : new Finding.UnknownHotel(album.hotel());
  }

  private Finding find(Album album) {
    return switch (album) {
      case Album.OfHotel of -> new Finding.Found();
      case Album.OfFacilities of -> new Finding.Found();
      case Album.OfRoomType(HotelId hotel, RoomTypeId type) ->
          roomTypes.find(type).filter(found -> found.hotel().equals(hotel)).isPresent()
              ? new Finding.Found()
              : new Finding.UnknownRoomType(type);
    };
  }
}
