package org.roombooking.storage.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import net.coobird.thumbnailator.resizers.Resizers;

/** Brings decoded images to one kind of pixel and to a size. */
final class Canvas {

  private Canvas() {}

  /** The image with no side longer than this; smaller ones as they are. */
  static BufferedImage fit(BufferedImage image, int longestSide) {
    int longer = Math.max(image.getWidth(), image.getHeight());
    return longer <= longestSide ? plain(image) : scaled(image, longestSide, longer);
  }

  static BufferedImage toWidth(BufferedImage image, int width) {
    return image.getWidth() <= width ? plain(image) : scaled(image, width, image.getWidth());
  }

  /** The image at {@code part} of {@code whole} of its size. */
  static BufferedImage scaled(BufferedImage image, int part, int whole) {
    var smaller =
        new BufferedImage(
            scaled(image.getWidth(), part, whole),
            scaled(image.getHeight(), part, whole),
            kind(image));
    Resizers.PROGRESSIVE.resize(plain(image), smaller);
    return smaller;
  }

  private static int scaled(int pixels, int part, int whole) {
    return Math.max(1, (int) (((long) pixels * part + whole / 2) / whole));
  }

  private static int kind(BufferedImage image) {
    return image.getColorModel().hasAlpha()
        ? BufferedImage.TYPE_INT_ARGB
        : BufferedImage.TYPE_INT_RGB;
  }

  private static BufferedImage plain(BufferedImage image) {
    if (image.getType() == kind(image)) {
      return image;
    }
    var plain = new BufferedImage(image.getWidth(), image.getHeight(), kind(image));
    if (image.getColorModel() instanceof ComponentColorModel) {
      copySamples(image, plain);
    } else {
      copyColours(image, plain);
    }
    return plain;
  }

  private static void copyColours(BufferedImage image, BufferedImage plain) {
    var row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      plain.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
  }

  // Sample by sample: Java's own conversion takes gray for linear and brightens it.
  private static void copySamples(BufferedImage image, BufferedImage plain) {
    int bands = image.getRaster().getNumBands();
    int surplus = image.getColorModel().getComponentSize(0) - 8;
    var samples = new int[image.getWidth() * bands];
    var row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getPixels(0, y, row.length, 1, samples);
      for (int x = 0; x < row.length; x++) {
        row[x] = colour(samples, x * bands, bands, surplus);
      }
      plain.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
  }

  private static int colour(int[] samples, int at, int bands, int surplus) {
    int red = samples[at] >> surplus;
    int green = bands < 3 ? red : samples[at + 1] >> surplus;
    int blue = bands < 3 ? red : samples[at + 2] >> surplus;
    int alpha = bands % 2 == 0 ? samples[at + bands - 1] >> surplus : 0xff;
    return alpha << 24 | red << 16 | green << 8 | blue;
  }
}
