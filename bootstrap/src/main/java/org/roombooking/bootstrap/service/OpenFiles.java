package org.roombooking.bootstrap.service;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.roombooking.application.property.image.ImageFiles;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.Settings.Images.Place;
import org.roombooking.storage.file.DirectoryImageFiles;

/** The files of images, and what has to be closed with them. */
record OpenFiles(ImageFiles files, Runnable stop) implements AutoCloseable {

  /**
   * Opens what the settings name.
   *
   * @throws CannotStart if it cannot be used
   */
  static OpenFiles in(Place place) {
    return switch (place) {
      case Place.InDirectory(Path directory) -> in(directory);
      case Place.InBucket bucket -> ObjectStore.open(bucket);
    };
  }

  private static OpenFiles in(Path directory) {
    try {
      return new OpenFiles(new DirectoryImageFiles(directory), () -> {});
    } catch (UncheckedIOException e) {
      throw new CannotStart(
          "The directory for images, %s, cannot be made. Check IMAGES_DIR.".formatted(directory),
          e);
    }
  }

  @Override
  public void close() {
    stop.run();
  }
}
