package org.roombooking.storage.drawing;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.storage.drawing.ImageSource.Look;

/**
 * Goes through a PNG by its chunks. Keeps those that make up the first image and its transparency;
 * drops profiles, texts, further frames and all that comes after the end, none of them unpacked.
 */
final class PngLook {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int AROUND_DATA = 12;
  private static final int HEADER_LENGTH = 13;
  private static final int PALETTE = 3;

  private final byte[] file;
  private final ByteArrayOutputStream kept;
  private int at = SIGNATURE.length;
  private int width;
  private int height;
  private int depth;
  private int colours;
  private boolean paletteSeen;
  private boolean dataSeen;
  private long dataBytes;

  PngLook(byte[] file) {
    this.file = file;
    this.kept = new ByteArrayOutputStream(file.length);
  }

  static boolean begins(byte[] file) {
    return file.length > SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  Look look() {
    try {
      kept.write(file, 0, SIGNATURE.length);
      return goThrough();
    } catch (ArrayIndexOutOfBoundsException e) {
      return new Look.Damaged(); // It ends before its end.
    }
  }

  private Look goThrough() {
    while (true) {
      int length = Cursor.i32(file, at);
      // The last chunk's end is checked this way round because the length can be anything.
      if (length < 0 || length > file.length - at - AROUND_DATA || !isWhole(length)) {
        return new Look.Damaged();
      }
      if (Cursor.startsWith(file, at + 4, "IEND")) {
        keep(length);
        return dataSeen && dataBytes >= leastBytes() ? good() : new Look.Damaged();
      }
      if (!chunk(length)) {
        return new Look.Damaged();
      }
      if (!PixelLimits.allow(width, height)) {
        return new Look.TooDemanding();
      }
      at += length + AROUND_DATA;
    }
  }

  private Look good() {
    return new Look.Good(
        new ImageSource(
            ImageFormat.PNG,
            width,
            height,
            pixelBytes(),
            false,
            Orientation.UPRIGHT,
            ImageBytes.of(kept.toByteArray())));
  }

  private int pixelBytes() {
    int samples =
        switch (colours) {
          case 0 -> 2; // transparency may be added to it
          case 2 -> 4;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    return samples * Math.max(1, depth / 8);
  }

  /**
   * The fewest bytes the pixels can be packed in: deflate makes nothing smaller than 1 in 1,032.
   */
  private long leastBytes() {
    int samples =
        switch (colours) {
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    return height * (((long) width * samples * depth + 7) / 8) / 1_032;
  }

  private boolean isWhole(int length) {
    var sum = new CRC32();
    sum.update(file, at + 4, length + 4);
    return (int) sum.getValue() == Cursor.i32(file, at + 8 + length);
  }

  /** Keeps or drops a chunk; false if it must not be there. */
  private boolean chunk(int length) {
    if (Cursor.startsWith(file, at + 4, "IHDR")) {
      return width == 0 && header(length) && keep(length);
    }
    if (width == 0) {
      return false;
    }
    if (Cursor.startsWith(file, at + 4, "IDAT")) {
      dataSeen = true;
      dataBytes += length;
      return (colours != PALETTE || paletteSeen) && keep(length);
    }
    if (Cursor.startsWith(file, at + 4, "PLTE")) {
      return palette(length);
    }
    boolean transparency = Cursor.startsWith(file, at + 4, "tRNS");
    return transparency ? transparency(length) : isAncillary();
  }

  private boolean header(int length) {
    width = Cursor.i32(file, at + 8);
    height = Cursor.i32(file, at + 12);
    depth = Cursor.u8(file, at + 16);
    colours = Cursor.u8(file, at + 17);
    return length == HEADER_LENGTH
        && width > 0
        && height > 0
        && isKnown()
        && Cursor.u16(file, at + 18) == 0
        && Cursor.u8(file, at + 20) <= 1;
  }

  private boolean isKnown() {
    boolean power = depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    return power
        && switch (colours) {
          case 0 -> true;
          case 2, 4, 6 -> depth >= 8;
          case PALETTE -> depth <= 8;
          default -> false;
        };
  }

  // Beside an image in full colour it is only a hint, and not needed.
  private boolean palette(int length) {
    boolean fits = length > 0 && length % 3 == 0 && length / 3 <= 1 << Math.min(depth, 8);
    boolean here = !paletteSeen && !dataSeen;
    paletteSeen = true;
    return colours != PALETTE ? colours != 0 && colours != 4 : fits && here && keep(length);
  }

  private boolean transparency(int length) {
    boolean fits =
        switch (colours) {
          case 0 -> length == 2;
          case 2 -> length == 6;
          case PALETTE -> paletteSeen && length <= 256;
          default -> false;
        };
    return fits && !dataSeen && keep(length);
  }

  // A small first letter: a decoder may do without it.
  private boolean isAncillary() {
    return (Cursor.u8(file, at + 4) & 0x20) != 0;
  }

  private boolean keep(int length) {
    kept.write(file, at, length + AROUND_DATA);
    return true;
  }
}
