package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.image.DeleteImage;
import org.roombooking.application.property.image.ImageFiles;
import org.roombooking.application.property.image.OwnedAlbums;
import org.roombooking.application.property.image.ReadImages;
import org.roombooking.application.property.image.Redrawing;
import org.roombooking.application.property.image.RemoveOrphanFiles;
import org.roombooking.application.property.image.UploadImage;

/** Showing what there is to sell. */
public record ImageUseCases(
    UploadImage uploadImage,
    DeleteImage deleteImage,
    ReadImages readImages,
    RemoveOrphanFiles removeOrphanFiles) {

  /** Where files are kept, and what draws them. */
  public record Storage(ImageFiles files, Redrawing redrawing) {}

  public static ImageUseCases over(
      Ports ports, Storage storage, Identifiers identifiers, Clock clock) {
    var files = storage.files();
    var images = ports.images();
    var transactions = ports.transactions();
    var albums =
        new OwnedAlbums(Recording.over(ports, identifiers, clock).hotels(), ports.roomTypes());
    return new ImageUseCases(
        new UploadImage(
            albums, images, files, storage.redrawing(), transactions, identifiers, clock),
        new DeleteImage(albums, images, files, transactions),
        new ReadImages(ports.hotels(), ports.roomTypes(), images, files, storage.redrawing()),
        new RemoveOrphanFiles(images, files, clock));
  }
}
