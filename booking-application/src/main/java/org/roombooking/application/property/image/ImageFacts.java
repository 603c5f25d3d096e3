package org.roombooking.application.property.image;

import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;

/** What is written down of images when they change. */
final class ImageFacts {

  private ImageFacts() {}

  static Subject subject(Image image) {
    return new Subject(Subject.Kind.IMAGE, image.id().value());
  }

  static Facts of(Image image) {
    return album(image.album())
        .with("media_type", image.format().mediaType())
        .with("width", image.width())
        .with("height", image.height())
        .with("bytes", image.bytes());
  }

  private static Facts album(Album album) {
    return switch (album) {
      case Album.OfHotel of -> Facts.none().with("album", "hotel");
      case Album.OfFacilities of -> Facts.none().with("album", "facilities");
      case Album.OfRoomType(var hotel, var type) ->
          Facts.none().with("album", "room_type").with("room_type_id", type.value());
    };
  }
}
