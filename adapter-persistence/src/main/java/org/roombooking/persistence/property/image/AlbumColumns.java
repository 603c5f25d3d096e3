package org.roombooking.persistence.property.image;

import static org.roombooking.persistence.jooq.Tables.IMAGE;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.image.Album;

/** An album as the columns that say which it is. */
record AlbumColumns(HotelId hotel, String album, @Nullable RoomTypeId roomType) {

  private static final String HOTEL = "hotel";
  private static final String FACILITIES = "facilities";
  private static final String ROOM_TYPE = "room_type";

  static AlbumColumns of(Album album) {
    return switch (album) {
      case Album.OfHotel(HotelId hotel) -> new AlbumColumns(hotel, HOTEL, null);
      case Album.OfFacilities(HotelId hotel) -> new AlbumColumns(hotel, FACILITIES, null);
      case Album.OfRoomType(HotelId hotel, RoomTypeId type) ->
          new AlbumColumns(hotel, ROOM_TYPE, type);
    };
  }

  Album toAlbum() {
    if (roomType != null) {
      return new Album.OfRoomType(hotel, roomType);
    }
    return album.equals(HOTEL) ? new Album.OfHotel(hotel) : new Album.OfFacilities(hotel);
  }

  /** Holds for the rows of the album. */
  Condition holds() {
    var same = IMAGE.HOTEL_ID.eq(hotel).and(IMAGE.ALBUM.eq(album));
    return roomType == null ? same : same.and(IMAGE.ROOM_TYPE_ID.eq(roomType));
  }
}
