package org.roombooking.storage.drawing;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.domain.property.image.ImageFormat;

/** Turns what was looked through into pixels, of large images into fewer than they have. */
final class Decoder {

  private Decoder() {}

  /**
   * Decodes.
   *
   * @throws DamagedImage if the data are not what the header promises
   */
  static BufferedImage decode(ImageSource source) throws DamagedImage {
    var reader = reader(source.format());
    try (var stream = new ByteArrayImageInputStream(array(source.bytes()))) {
      reader.setInput(stream, true, false);
      return read(reader, source);
    } catch (IOException
        | RuntimeException e) { // Readers throw either for data that make no sense.
      throw new DamagedImage(e);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] array(ImageBytes bytes) {
    return bytes.copy(0, bytes.size());
  }

  // The names of the formats are those of the readers; the first one is that of the plug-in, if
  // there is one.
  private static ImageReader reader(ImageFormat format) {
    return ImageIO.getImageReadersByFormatName(format.name()).next();
  }

  private static BufferedImage read(ImageReader reader, ImageSource source) throws IOException {
    var parameters = reader.getDefaultReadParam();
    int stride = PixelLimits.stride(source);
    parameters.setSourceSubsampling(stride, stride, 0, 0);
    // A warning is how a reader says that data were missing or wrong and made up for; of inks it
    // only says that nobody knows which.
    var doubtful = new AtomicBoolean();
    reader.addIIOReadWarningListener((from, warning) -> doubtful.set(true));
    var image = reader.read(0, parameters);
    if (doubtful.get() && !source.inks()) {
      throw new IOException("The reader had to guess");
    }
    return image;
  }
}
