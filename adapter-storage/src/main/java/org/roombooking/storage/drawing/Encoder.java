package org.roombooking.storage.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.application.property.image.Picture;
import org.roombooking.domain.property.image.ImageFormat;

/** Writes pixels, and nothing but pixels. */
final class Encoder {

  // Hardly to be told from the original, at a quarter of the size of the best.
  private static final float JPEG_QUALITY = 0.85f;

  /** What anybody has to fetch to see an image; of noise a PNG would be larger. */
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private Encoder() {}

  /** The picture, made smaller for as long as its file is too large. */
  static Picture encode(BufferedImage image, ImageFormat format) {
    var bytes = write(image, format);
    return bytes.size() <= MOST_BYTES
        ? new Picture(format, image.getWidth(), image.getHeight(), bytes)
        : encode(Canvas.scaled(image, 2, 3), format);
  }

  private static ImageBytes write(BufferedImage image, ImageFormat format) {
    var writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), parameters(writer, format));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return ImageBytes.of(bytes.toByteArray());
  }

  private static ImageWriteParam parameters(ImageWriter writer, ImageFormat format) {
    var parameters = writer.getDefaultWriteParam();
    if (format == ImageFormat.JPEG) {
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(JPEG_QUALITY);
    }
    return parameters;
  }
}
