package org.roombooking.bootstrap.service;

import java.time.Clock;
import org.roombooking.bootstrap.identity.UuidV7Identifiers;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.bootstrap.wiring.ImageUseCases;
import org.roombooking.bootstrap.wiring.Ports;
import org.roombooking.storage.drawing.ImageIoRedrawing;

/** Where the files of images are kept, and the threads that draw them. */
record ImageStorage(OpenFiles open, ImageIoRedrawing redrawing) implements AutoCloseable {

  /**
   * Opens the storage that the settings name.
   *
   * @throws CannotStart if it cannot be used
   */
  static ImageStorage open(Settings.Images settings) {
    return new ImageStorage(
        OpenFiles.in(settings.place()), new ImageIoRedrawing(settings.drawingPermits()));
  }

  ImageUseCases useCases(Ports ports, Clock clock) {
    var storage = new ImageUseCases.Storage(open.files(), redrawing);
    return ImageUseCases.over(ports, storage, new UuidV7Identifiers(), clock);
  }

  @Override
  public void close() {
    redrawing.close();
    open.close();
  }
}
