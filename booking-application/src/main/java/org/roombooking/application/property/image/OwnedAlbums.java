package org.roombooking.application.property.image;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;

/** The albums a caller may change: those of their own hotels. */
public final class OwnedAlbums {

  /** What was found. */
  sealed interface Finding {

    record Found() implements Finding {}

    record UnknownHotel(HotelId hotel) implements Finding {}

    record UnknownRoomType(RoomTypeId roomType) implements Finding {}
  }

  private final ManagedHotels hotels;
  private final RoomTypes roomTypes;

  public OwnedAlbums(ManagedHotels hotels, RoomTypes roomTypes) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
  }

  Finding find(Caller caller, Album album) {
    return hotels.isOwn(caller, album.hotel())
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

  void added(Caller caller, Image image) {
    var facts = ImageFacts.of(image);
    hotels.changed(caller, image.album().hotel(), ImageFacts.subject(image), Facts.none(), facts);
  }

  void removed(Caller caller, Image image) {
    var facts = ImageFacts.of(image);
    hotels.changed(caller, image.album().hotel(), ImageFacts.subject(image), facts, Facts.none());
  }
}
