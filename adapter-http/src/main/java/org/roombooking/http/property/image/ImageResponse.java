package org.roombooking.http.property.image;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;

/**
 * An image as clients see it.
 *
 * @param path of its file, on this server
 * @param roomTypeId left out unless it shows a room type
 */
record ImageResponse(
    String hotelId,
    String imageId,
    String path,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String roomTypeId,
    String mediaType,
    int width,
    int height,
    int bytes,
    String createdAt) {

  static ImageResponse of(Image image) {
    return new ImageResponse(
        image.album().hotel().value().toString(),
        image.id().value().toString(),
        ImagePath.of(image),
        roomType(image.album()),
        image.format().mediaType(),
        image.width(),
        image.height(),
        image.bytes(),
        image.createdAt().toString());
  }

  private static @Nullable String roomType(Album album) {
    return switch (album) {
      case Album.OfHotel of -> null;
      case Album.OfFacilities of -> null;
      case Album.OfRoomType(HotelId hotel, RoomTypeId type) -> type.value().toString();
    };
  }
}
