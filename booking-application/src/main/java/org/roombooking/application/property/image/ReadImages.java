package org.roombooking.application.property.image;

import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.Images;

/** Anybody looks at images. */
public final class ReadImages {

  /** An album as far as it was looked through. */
  public sealed interface Listing {

    record Found(Page<Image> images) implements Listing {}

    record UnknownHotel(HotelId hotel) implements Listing {}

    record UnknownRoomType(RoomTypeId roomType) implements Listing {}
  }

  /** A file that was asked for. */
  public sealed interface Showing {

    record Found(ImageBytes bytes) implements Showing {}

    record NoSuchImage() implements Showing {}

    /** It has to be drawn first, and too many are being drawn right now. */
    record Busy() implements Showing {}
  }

  private final Hotels hotels;
  private final RoomTypes roomTypes;
  private final Images images;
  private final ImageFiles files;
  private final Redrawing redrawing;

  public ReadImages(
      Hotels hotels, RoomTypes roomTypes, Images images, ImageFiles files, Redrawing redrawing) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
    this.images = images;
    this.files = files;
    this.redrawing = redrawing;
  }

  public Listing list(Album album, PageRequest page) {
    if (hotels.find(album.hotel()).isEmpty()) {
      return new Listing.UnknownHotel(album.hotel());
    }
    return switch (album) {
      case Album.OfHotel of -> new Listing.Found(images.list(of, page));
      case Album.OfFacilities of -> new Listing.Found(images.list(of, page));
      case Album.OfRoomType of -> listOfRoomType(of, page);
    };
  }

  private Listing listOfRoomType(Album.OfRoomType album, PageRequest page) {
    return roomTypes
        .find(album.roomType())
        .filter(type -> type.hotel().equals(album.hotel()))
        .<Listing>map(type -> new Listing.Found(images.list(album, page)))
        .orElseGet(() -> new Listing.UnknownRoomType(album.roomType()));
  }

  /** The file itself. A smaller rendition is drawn when it is first asked for, and then kept. */
  public Showing show(ImageFile wanted) {
    return images
        .find(wanted.hotel(), wanted.image())
        .filter(image -> image.format() == wanted.format())
        .map(image -> show(image, wanted.rendition()))
        .orElseGet(Showing.NoSuchImage::new);
  }

  private Showing show(Image image, Rendition rendition) {
    return image.width() <= rendition.width()
        ? shown(files.find(ImageFile.of(image, Rendition.FULL)))
        : files
            .find(ImageFile.of(image, rendition))
            .<Showing>map(Showing.Found::new)
            .orElseGet(() -> draw(image, rendition));
  }

  private Showing draw(Image image, Rendition rendition) {
    var full = files.find(ImageFile.of(image, Rendition.FULL));
    return rendition == Rendition.FULL || full.isEmpty()
        ? shown(full)
        : redrawing
            .shrink(full.get(), rendition.width())
            .<Showing>map(bytes -> keep(ImageFile.of(image, rendition), bytes))
            .orElseGet(Showing.Busy::new);
  }

  // What cannot be kept is drawn again the next time.
  private Showing keep(ImageFile file, ImageBytes bytes) {
    try {
      boolean unused = files.store(file, bytes);
    } catch (FilesUnavailable e) {
      return new Showing.Found(bytes);
    }
    return new Showing.Found(bytes);
  }

  private static Showing shown(Optional<ImageBytes> bytes) {
    return bytes.<Showing>map(Showing.Found::new).orElseGet(Showing.NoSuchImage::new);
  }
}
