package org.roombooking.storage.drawing;

import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.domain.property.image.ImageFormat;

/**
 * What is worth decoding of a file: only the parts that make up its pixels, each looked at.
 *
 * @param pixelBytes what one decoded pixel takes
 * @param inks whether it is made for print, in four inks
 */
record ImageSource(
    ImageFormat format,
    int width,
    int height,
    int pixelBytes,
    boolean inks,
    Orientation orientation,
    ImageBytes bytes) {

  /** What a look at a file found. */
  sealed interface Look {

    record Good(ImageSource source) implements Look {}

    record NotAnImage() implements Look {}

    record Damaged() implements Look {}

    record TooDemanding() implements Look {}
  }

  /** Tells by the first bytes what a file may be, and looks through it without decoding it. */
  static Look look(byte[] file) {
    if (JpegLook.begins(file)) {
      return new JpegLook(file).look();
    }
    return PngLook.begins(file) ? new PngLook(file).look() : new Look.NotAnImage();
  }
}
