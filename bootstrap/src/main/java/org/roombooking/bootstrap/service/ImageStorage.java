package org.roombooking.bootstrap.service;

import java.io.UncheckedIOException;
import java.time.Clock;
import org.roombooking.application.property.image.ImageFiles;
import org.roombooking.bootstrap.identity.UuidV7Identifiers;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.bootstrap.wiring.ImageUseCases;
import org.roombooking.bootstrap.wiring.Ports;
import org.roombooking.storage.drawing.ImageIoRedrawing;
import org.roombooking.storage.file.DirectoryImageFiles;

/** Where the files of images are kept, and the threads that draw them. */
record ImageStorage(ImageFiles files, ImageIoRedrawing redrawing) implements AutoCloseable {

  /**
   * Opens the storage that the settings name.
   *
   * @throws CannotStart if it cannot be written to
   */
  static ImageStorage open(Settings.Images settings) {
    return new ImageStorage(files(settings), new ImageIoRedrawing(settings.drawingPermits()));
  }

  private static ImageFiles files(Settings.Images settings) {
    try {
      return new DirectoryImageFiles(settings.directory());
    } catch (UncheckedIOException e) {
      throw new CannotStart(
          "The directory for images, %s, cannot be made. Check IMAGES_DIR."
              .formatted(settings.directory()),
          e);
    }
  }

  ImageUseCases useCases(Ports ports, Clock clock) {
    var storage = new ImageUseCases.Storage(files, redrawing);
    return ImageUseCases.over(ports, storage, new UuidV7Identifiers(), clock);
  }

  @Override
  public void close() {
    redrawing.close();
  }
}
