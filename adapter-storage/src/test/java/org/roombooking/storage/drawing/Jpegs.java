package org.roombooking.storage.drawing;

import java.awt.image.BandedSampleModel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files as a test wants them. */
public final class Jpegs {

  private Jpegs() {}

  public static byte[] of(BufferedImage image) {
    return write(new IIOImage(image, null, null), false);
  }

  public static byte[] progressive(BufferedImage image) {
    return write(new IIOImage(image, null, null), true);
  }

  /** With four inks, or what YCCK makes of them; the writer leaves samples as they are. */
  public static byte[] inks(int width, int height, int adobeTransform) {
    var samples = new BandedSampleModel(DataBuffer.TYPE_BYTE, width, height, 4);
    var data = new DataBufferByte(width * height, 4);
    for (int band = 0; band < 4; band++) {
      Arrays.fill(data.getData(band), (byte) (40 * (band + 1)));
    }
    var raster = Raster.createWritableRaster(samples, data, null);
    var plain = write(new IIOImage(raster, null, null), false);
    return withSegment(plain, 0xee, concat(ascii("Adobe"), 0, 100, 0, 0, 0, 0, adobeTransform));
  }

  private static byte[] write(IIOImage image, boolean progressive) {
    var writer = plainWriter();
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      var parameters = writer.getDefaultWriteParam();
      parameters.setProgressiveMode(
          progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      writer.write(null, image, parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  // Java's own, which writes four bands as they are.
  private static ImageWriter plainWriter() {
    var writers = ImageIO.getImageWritersByFormatName("jpeg");
    while (writers.hasNext()) {
      var writer = writers.next();
      if (writer.getClass().getName().startsWith("com.sun.")) {
        return writer;
      }
    }
    throw new AssertionError("Java writes no JPEG");
  }

  /** With another segment right after the start. */
  public static byte[] withSegment(byte[] jpeg, int marker, byte[] payload) {
    return concat(
        concat(Arrays.copyOf(jpeg, 2), 0xff, marker, (payload.length + 2) >> 8, payload.length + 2),
        payload,
        Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  public static byte[] withExif(byte[] jpeg, int orientation, byte[] more) {
    return withSegment(
        jpeg,
        0xe1,
        concat(
            concat(ascii("Exif\0\0MM\0*\0\0\0\10"), 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0),
            new byte[] {(byte) orientation, 0, 0, 0, 0, 0, 0},
            more));
  }

  /** Whose frame says that it has another size. */
  public static byte[] saying(byte[] jpeg, int width, int height) {
    var lying = jpeg.clone();
    int frame = frame(jpeg);
    lying[frame + 5] = (byte) (height >> 8);
    lying[frame + 6] = (byte) height;
    lying[frame + 7] = (byte) (width >> 8);
    lying[frame + 8] = (byte) width;
    return lying;
  }

  private static int frame(byte[] jpeg) {
    int at = 2;
    while ((jpeg[at + 1] & 0xff) < 0xc0 || (jpeg[at + 1] & 0xff) > 0xc2) {
      at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
    }
    return at;
  }

  /** With its last scan given many times over. */
  public static byte[] withScans(byte[] jpeg, int times) {
    int last =
        IntStream.range(0, jpeg.length - 1)
            .filter(i -> (jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xda)
            .max()
            .orElseThrow();
    var scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
    var many = new ByteArrayOutputStream();
    many.writeBytes(Arrays.copyOf(jpeg, last));
    IntStream.range(0, times).forEach(i -> many.writeBytes(scan));
    many.writeBytes(concat(new byte[0], 0xff, 0xd9));
    return many.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] concat(byte[] first, int... more) {
    var all = Arrays.copyOf(first, first.length + more.length);
    for (int i = 0; i < more.length; i++) {
      all[first.length + i] = (byte) more[i];
    }
    return all;
  }

  static byte[] concat(byte[] first, byte[]... more) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(first);
    Arrays.stream(more).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
