package org.roombooking.domain.property.image;

import java.time.Instant;

/**
 * What is known of an image; its file is kept elsewhere, under a name made of the ids.
 *
 * @param width in pixels, 1 to {@value #LONGEST_SIDE}
 * @param height in pixels, 1 to {@value #LONGEST_SIDE}
 * @param bytes the size of its file
 */
public record Image(
    ImageId id,
    Album album,
    ImageFormat format,
    int width,
    int height,
    int bytes,
    Instant createdAt) {

  public static final int LONGEST_SIDE = 2_560;

  public Image {
    if (!isSide(width) || !isSide(height) || bytes < 1) {
      throw new IllegalArgumentException(
          "Not an image: %s x %s pixels in %s bytes".formatted(width, height, bytes));
    }
  }

  private static boolean isSide(int pixels) {
    return pixels >= 1 && pixels <= LONGEST_SIDE;
  }
}
