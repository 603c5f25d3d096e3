package org.roombooking.storage.drawing;

import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, in the order of the numbers that Exif gives. */
enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  UPSIDE_DOWN(false, true, true),
  UPSIDE_DOWN_MIRRORED(false, false, true),
  ON_LEFT_SIDE_MIRRORED(true, false, false),
  ON_LEFT_SIDE(true, true, false),
  ON_RIGHT_SIDE_MIRRORED(true, true, true),
  ON_RIGHT_SIDE(true, false, true);

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private final boolean swapped;
  private final boolean fromRight;
  private final boolean fromBottom;

  // What becomes of a pixel: first rows and columns change places, then they are counted from the
  // other end.
  Orientation(boolean swapped, boolean fromRight, boolean fromBottom) {
    this.swapped = swapped;
    this.fromRight = fromRight;
    this.fromBottom = fromBottom;
  }

  /**
   * What the first directory of Exif data says. Anything that cannot be read is taken for upright.
   *
   * @param from where the TIFF header begins
   */
  static Orientation ofExif(byte[] file, int from, int end) {
    try {
      return find(ByteBuffer.wrap(file, from, end - from).slice());
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      return UPRIGHT;
    }
  }

  private static Orientation find(ByteBuffer tiff) {
    var order = tiff.getShort(0);
    if (order != 0x4949 && order != 0x4d4d) {
      return UPRIGHT;
    }
    tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xffff) == TAG && tiff.getShort(entry + 2) == SHORT) {
        return of(tiff.getShort(entry + 8));
      }
    }
    return UPRIGHT;
  }

  private static Orientation of(int number) {
    return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
  }

  /** The image as it was seen. */
  BufferedImage upright(BufferedImage held) {
    if (this == UPRIGHT) {
      return held;
    }
    int columns = held.getWidth();
    int rows = held.getHeight();
    var seen =
        new BufferedImage(swapped ? rows : columns, swapped ? columns : rows, held.getType());
    var row = new int[columns];
    for (int y = 0; y < rows; y++) {
      held.getRGB(0, y, columns, 1, row, 0, columns);
      for (int x = 0; x < columns; x++) {
        place(row[x], swapped ? y : x, swapped ? x : y, seen);
      }
    }
    return seen;
  }

  private void place(int colour, int x, int y, BufferedImage seen) {
    seen.setRGB(
        fromRight ? seen.getWidth() - 1 - x : x, fromBottom ? seen.getHeight() - 1 - y : y, colour);
  }
}
