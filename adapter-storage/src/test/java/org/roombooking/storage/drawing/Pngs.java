package org.roombooking.storage.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** PNG files as a test wants them, chunk by chunk. */
public final class Pngs {

  private static final byte[] SIGNATURE = Jpegs.ascii("\u0089PNG\r\n\u001a\n");
  private static final int HEADER_CHUNK = 25;

  private Pngs() {}

  public static byte[] of(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] file(byte[]... chunks) {
    return Jpegs.concat(SIGNATURE, chunks);
  }

  public static byte[] header(int width, int height, int depth, int colours, int interlaced) {
    var fields = ByteBuffer.allocate(13).putInt(width).putInt(height);
    fields.put((byte) depth).put((byte) colours).put((byte) 0).put((byte) 0);
    return chunk("IHDR", fields.put((byte) interlaced).array());
  }

  /** Data of so many bytes, all zero, packed. */
  public static byte[] zeros(long bytes) {
    return chunk("IDAT", deflated(bytes));
  }

  public static byte[] deflated(long bytes) {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      var some = new byte[64 * 1024];
      for (long rest = bytes; rest > 0; rest -= some.length) {
        deflater.write(some, 0, (int) Math.min(some.length, rest));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  public static byte[] end() {
    return chunk("IEND", new byte[0]);
  }

  public static byte[] chunk(String type, byte[] data) {
    var named = Jpegs.concat(Jpegs.ascii(type), data);
    var sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(data.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }

  /** With another chunk right after the header. */
  public static byte[] with(byte[] png, byte[] chunk) {
    int after = SIGNATURE.length + HEADER_CHUNK;
    return Jpegs.concat(
        Arrays.copyOf(png, after), chunk, Arrays.copyOfRange(png, after, png.length));
  }

  /** Of one colour, with nothing left out: rows begin with their filter. */
  public static byte[] blank(int width, int height, int depth, int colours, int bitsPerPixel) {
    long row = 1 + ((long) width * bitsPerPixel + 7) / 8;
    return file(header(width, height, depth, colours, 0), zeros(row * height), end());
  }
}
