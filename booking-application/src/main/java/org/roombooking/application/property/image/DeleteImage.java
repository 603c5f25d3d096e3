package org.roombooking.application.property.image;

import org.roombooking.application.access.Caller;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.domain.property.image.Images;

/** An owner takes an image out of an album. */
public final class DeleteImage {

  /** Which one. */
  public record Command(Caller caller, Album album, ImageId image) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done() implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}

    /** It is not in this album. */
    record UnknownImage(ImageId image) implements Outcome {}
  }

  private final OwnedAlbums albums;
  private final Images images;
  private final ImageFiles files;
  private final Transactions transactions;

  public DeleteImage(
      OwnedAlbums albums, Images images, ImageFiles files, Transactions transactions) {
    this.albums = albums;
    this.images = images;
    this.files = files;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return switch (albums.find(command.caller(), command.album())) {
      case OwnedAlbums.Finding.UnknownHotel(HotelId hotel) -> new Outcome.UnknownHotel(hotel);
      case OwnedAlbums.Finding.UnknownRoomType(RoomTypeId type) ->
          new Outcome.UnknownRoomType(type);
      case OwnedAlbums.Finding.Found() -> delete(command);
    };
  }

  // The file last: what nobody knows any more is swept away if a crash comes between.
  private Outcome delete(Command command) {
    if (!transactions.call(() -> remove(command))) {
      return new Outcome.UnknownImage(command.image());
    }
    files.removeNowOrLater(command.album().hotel(), command.image());
    return new Outcome.Done();
  }

  private boolean remove(Command command) {
    var removed = images.remove(command.album(), command.image());
    removed.ifPresent(image -> albums.removed(command.caller(), image));
    return removed.isPresent();
  }
}
