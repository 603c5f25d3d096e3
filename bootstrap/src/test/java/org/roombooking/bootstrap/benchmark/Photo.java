package org.roombooking.bootstrap.benchmark;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A photo as a telephone takes it: twelve million pixels in less than 2 MB of JPEG. */
final class Photo {

  private static final int WIDTH = 4_000;
  private static final int HEIGHT = 3_000;
  private static final int GRAIN = 24;

  private Photo() {}

  static byte[] large() {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var grains = new Random(1);
    for (int y = 0; y < HEIGHT; y += GRAIN) {
      for (int x = 0; x < WIDTH; x += GRAIN) {
        fill(image, x, y, grains.nextInt(1 << 24));
      }
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(BufferedImage image, int fromX, int fromY, int colour) {
    for (int y = fromY; y < Math.min(HEIGHT, fromY + GRAIN); y++) {
      for (int x = fromX; x < Math.min(WIDTH, fromX + GRAIN); x++) {
        image.setRGB(x, y, colour);
      }
    }
  }
}
