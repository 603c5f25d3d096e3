package org.roombooking.application.property.image;

import java.time.Clock;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.domain.property.image.Images;

/** An owner adds an image to an album. What is kept is drawn anew from its pixels. */
public final class UploadImage {

  /**
   * What is sent.
   *
   * @param file as it came, whatever it is
   */
  public record Command(Caller caller, Album album, ImageBytes file) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Image image) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}

    /** Neither JPEG nor PNG. */
    record NotAnImage() implements Outcome {}

    record Damaged() implements Outcome {}

    /** More pixels, or more work to draw, than is allowed. */
    record TooDemanding() implements Outcome {}

    record AlbumFull() implements Outcome {}

    /** Too many images are being drawn right now. */
    record Busy() implements Outcome {}

    /** There is no room left for its file. */
    record StorageFull() implements Outcome {}
  }

  private final OwnedAlbums albums;
  private final Images images;
  private final ImageFiles files;
  private final Redrawing redrawing;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public UploadImage(
      OwnedAlbums albums,
      Images images,
      ImageFiles files,
      Redrawing redrawing,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.albums = albums;
    this.images = images;
    this.files = files;
    this.redrawing = redrawing;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  /** Looks who asks before it looks at the file, which is the more work. */
  public Outcome handle(Command command) {
    return switch (albums.find(command.caller(), command.album())) {
      case OwnedAlbums.Finding.UnknownHotel(HotelId hotel) -> new Outcome.UnknownHotel(hotel);
      case OwnedAlbums.Finding.UnknownRoomType(RoomTypeId type) ->
          new Outcome.UnknownRoomType(type);
      case OwnedAlbums.Finding.Found() -> draw(command);
    };
  }

  private Outcome draw(Command command) {
    return switch (redrawing.redraw(command.file())) {
      case Redrawing.Outcome.Drawn(Picture picture) -> store(command, picture);
      case Redrawing.Outcome.NotAnImage() -> new Outcome.NotAnImage();
      case Redrawing.Outcome.Damaged() -> new Outcome.Damaged();
      case Redrawing.Outcome.TooDemanding() -> new Outcome.TooDemanding();
      case Redrawing.Outcome.Busy() -> new Outcome.Busy();
    };
  }

  // The file first: after a crash in between there is a file that nobody knows, and it is swept
  // away, rather than an image without a file.
  private Outcome store(Command command, Picture picture) {
    var album = command.album();
    var image = imageOf(album, picture);
    if (!files.store(ImageFile.of(image, Rendition.FULL), picture.bytes())) {
      return new Outcome.StorageFull();
    }
    if (transactions.call(() -> add(command, image))) {
      return new Outcome.Done(image);
    }
    files.removeNowOrLater(album.hotel(), image.id());
    return new Outcome.AlbumFull();
  }

  private boolean add(Command command, Image image) {
    boolean added = images.add(image);
    if (added) {
      albums.added(command.caller(), image);
    }
    return added;
  }

  private Image imageOf(Album album, Picture picture) {
    return new Image(
        new ImageId(identifiers.next()),
        album,
        picture.format(),
        picture.width(),
        picture.height(),
        picture.bytes().size(),
        clock.instant());
  }
}
