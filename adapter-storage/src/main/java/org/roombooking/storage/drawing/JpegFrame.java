package org.roombooking.storage.drawing;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the frame header of a JPEG promises.
 *
 * @param blocks how many blocks of 8 by 8 samples its components have in all
 */
record JpegFrame(boolean progressive, int width, int height, int components, long blocks) {

  private static final int PROGRESSIVE = 0xc2;
  private static final int BEFORE_COMPONENTS = 8;

  /** Reads the header; nothing unless it has 8 bits, and gray, three colours or four inks. */
  static Optional<JpegFrame> read(byte[] file, int at, int length, int marker) {
    int components = Cursor.u8(file, at + 7);
    boolean known = components == 1 || components == 3 || components == 4;
    if (Cursor.u8(file, at + 2) != 8 || !known || length != BEFORE_COMPONENTS + 3 * components) {
      return Optional.empty();
    }
    int height = Cursor.u16(file, at + 3);
    int width = Cursor.u16(file, at + 5);
    var factors =
        IntStream.range(0, components)
            .map(i -> Cursor.u8(file, at + BEFORE_COMPONENTS + 3 * i + 1))
            .toArray();
    return width > 0 && height > 0 && IntStream.of(factors).allMatch(JpegFrame::isFactor)
        ? Optional.of(
            new JpegFrame(
                marker == PROGRESSIVE, width, height, components, blocks(width, height, factors)))
        : Optional.empty();
  }

  private static boolean isFactor(int sampling) {
    return isOneToFour(sampling >> 4) && isOneToFour(sampling & 0xf);
  }

  private static boolean isOneToFour(int number) {
    return number >= 1 && number <= 4;
  }

  private static long blocks(int width, int height, int[] factors) {
    int across = IntStream.of(factors).map(factor -> factor >> 4).max().orElseThrow();
    int down = IntStream.of(factors).map(factor -> factor & 0xf).max().orElseThrow();
    return IntStream.of(factors)
        .mapToLong(factor ->
            (long) blocks(width, factor >> 4, across) * blocks(height, factor & 0xf, down))
        .sum();
  }

  private static int blocks(int pixels, int factor, int most) {
    int samples = (pixels * factor + most - 1) / most;
    return (samples + 7) / 8;
  }

  /** The fewest bytes that so many blocks can be written in: no code is shorter than a bit. */
  long leastBytes() {
    return blocks * (progressive ? 1 : 2) / 8;
  }
}
