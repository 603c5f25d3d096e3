package org.roombooking.storage.drawing;

/** How much is decoded for one image. */
final class PixelLimits {

  private static final int LONGEST_SIDE = 10_000;
  private static final int MOST_PIXELS = 25_000_000;

  /** A progressive image is gone through once for each of its scans. */
  private static final long MOST_PIXELS_IN_ALL_SCANS = 400_000_000;

  /** What the decoded pixels may take in memory; of larger images only every so many are. */
  private static final int MOST_BYTES = 48_000_000;

  private PixelLimits() {}

  static boolean allow(int width, int height) {
    return width <= LONGEST_SIDE && height <= LONGEST_SIDE && (long) width * height <= MOST_PIXELS;
  }

  static boolean allowScans(int scans, int width, int height) {
    return (long) scans * width * height <= MOST_PIXELS_IN_ALL_SCANS;
  }

  /** Of how many pixels in a row one has to do: 1 for all but the largest. */
  static int stride(ImageSource source) {
    int stride = 1;
    while (decodedBytes(source, stride) > MOST_BYTES) {
      stride++;
    }
    return stride;
  }

  private static long decodedBytes(ImageSource source, int stride) {
    long columns = (source.width() + stride - 1L) / stride;
    long rows = (source.height() + stride - 1L) / stride;
    return columns * rows * source.pixelBytes();
  }
}
