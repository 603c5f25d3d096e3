package org.roombooking.storage.drawing;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Pixels to make files of. */
public final class Paintings {

  private Paintings() {}

  /** Four quarters of colours that differ: red, green, blue and white in the order of reading. */
  public static BufferedImage quarters(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var colours = new int[] {0xff0000, 0x00ff00, 0x0000ff, 0xffffff};
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colours[(2 * y / height) * 2 + 2 * x / width]);
      }
    }
    return image;
  }

  /** The same picture at each call. */
  public static BufferedImage noise(int width, int height, int type) {
    var random = new Random(4711);
    var image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return image;
  }
}
