package org.roombooking.storage.drawing;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.storage.drawing.ImageSource.Look;

/**
 * Goes through a JPEG by its markers (ITU-T T.81, B). Keeps the tables, the frame and the scans,
 * and the two application segments that say how colours are meant; drops everything else and all
 * that comes after the end.
 */
final class JpegLook {

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int QUANTIZATION = 0xdb;
  private static final int RESTART_INTERVAL = 0xdd;
  private static final int HUFFMAN = 0xc4;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP14 = 0xee;
  private static final int COMMENT = 0xfe;
  private static final int JFIF_LENGTH = 16;
  private static final int ADOBE_LENGTH = 14;

  private final byte[] file;
  private final ByteArrayOutputStream kept;
  private int at = 2;
  private int scans;
  private int scanBytes;
  private Optional<JpegFrame> frame = Optional.empty();
  private Orientation orientation = Orientation.UPRIGHT;

  JpegLook(byte[] file) {
    this.file = file;
    this.kept = new ByteArrayOutputStream(file.length);
  }

  static boolean begins(byte[] file) {
    return file.length > 3
        && Cursor.u8(file, 0) == 0xff
        && Cursor.u8(file, 1) == START
        && Cursor.u8(file, 2) == 0xff;
  }

  Look look() {
    try {
      kept.write(file, 0, 2);
      return goThrough();
    } catch (ArrayIndexOutOfBoundsException e) {
      return new Look.Damaged(); // It ends before its end.
    }
  }

  private Look goThrough() {
    while (true) {
      int marker = nextMarker();
      if (marker == END) {
        return frame.filter(this::hasData).<Look>map(this::good).orElseGet(Look.Damaged::new);
      }
      if (marker < 0 || !segment(marker, Cursor.u16(file, at))) {
        return new Look.Damaged();
      }
      if (!frame.map(this::isAllowed).orElse(true)) {
        return new Look.TooDemanding();
      }
    }
  }

  private boolean isAllowed(JpegFrame found) {
    return PixelLimits.allow(found.width(), found.height())
        && PixelLimits.allowScans(scans, found.width(), found.height());
  }

  private boolean hasData(JpegFrame found) {
    return scanBytes >= Math.max(1, found.leastBytes());
  }

  private Look good(JpegFrame found) {
    kept.write(0xff);
    kept.write(END);
    // Four inks are decoded to four bytes and three more of what they look like.
    boolean inks = found.components() == 4;
    int pixelBytes = inks ? 7 : found.components();
    return new Look.Good(
        new ImageSource(
            ImageFormat.JPEG,
            found.width(),
            found.height(),
            pixelBytes,
            inks,
            orientation,
            ImageBytes.of(kept.toByteArray())));
  }

  /** The marker that must stand here; any number of 0xff may stand before it. */
  private int nextMarker() {
    if (Cursor.u8(file, at) != 0xff) {
      return -1;
    }
    while (Cursor.u8(file, at) == 0xff) {
      at++;
    }
    return Cursor.u8(file, at++);
  }

  /** Goes over a segment; false if it must not be there. */
  private boolean segment(int marker, int length) {
    int end = at + length;
    if (length < 2 || end > file.length) {
      return false;
    }
    boolean fine =
        switch (marker) {
          case 0xc0, 0xc1, 0xc2 -> frame(marker, length);
          case HUFFMAN, QUANTIZATION, RESTART_INTERVAL -> keep(marker, end);
          case SCAN -> scan(end);
          case APP0 -> jfif(length, end);
          case APP1 -> exif(end);
          case APP14 -> adobe(length, end);
          default -> marker == COMMENT || (marker > APP0 && marker < 0xf0);
        };
    at = marker == SCAN ? at : end;
    return fine;
  }

  private boolean keep(int marker, int end) {
    kept.write(0xff);
    kept.write(marker);
    kept.write(file, at, end - at);
    return true;
  }

  private boolean frame(int marker, int length) {
    boolean first = frame.isEmpty();
    frame = JpegFrame.read(file, at, length, marker);
    return first && frame.isPresent() && keep(marker, at + length);
  }

  private boolean scan(int end) {
    keep(SCAN, end);
    int from = end;
    at = end;
    while (!isMarker()) {
      at++;
    }
    kept.write(file, from, at - from);
    scanBytes += at - from;
    scans++;
    return frame.isPresent();
  }

  // Within a scan 0xff 0x00 is a byte of data, and restarts belong to it.
  private boolean isMarker() {
    if (Cursor.u8(file, at) != 0xff) {
      return false;
    }
    int next = Cursor.u8(file, at + 1);
    return next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7);
  }

  // Without its thumbnail.
  private boolean jfif(int length, int end) {
    boolean bare = length == JFIF_LENGTH && Cursor.startsWith(file, at + 2, "JFIF\0");
    return !bare || file[end - 1] != 0 || file[end - 2] != 0 || keep(APP0, end);
  }

  private boolean exif(int end) {
    if (Cursor.startsWith(file, at + 2, "Exif\0\0")) {
      orientation = Orientation.ofExif(file, at + 8, end);
    }
    return true;
  }

  private boolean adobe(int length, int end) {
    return length != ADOBE_LENGTH || !Cursor.startsWith(file, at + 2, "Adobe") || keep(APP14, end);
  }
}
