package org.roombooking.application.property.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.roombooking.domain.property.image.ImageFormat;

/**
 * Draws what a test says: a file reads {@code jpeg 640 480}, or {@code png} and its size, or says
 * what is wrong with it.
 */
public final class PretendedRedrawing implements Redrawing {

  public static ImageBytes aFile(String says) {
    return ImageBytes.of(says.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Outcome redraw(ImageBytes sent) {
    var words = read(sent).strip().split(" ", -1);
    return switch (words[0]) {
      case "jpeg" -> drawn(ImageFormat.JPEG, words);
      case "png" -> drawn(ImageFormat.PNG, words);
      case "damaged" -> new Outcome.Damaged();
      case "demanding" -> new Outcome.TooDemanding();
      case "busy" -> new Outcome.Busy();
      default -> new Outcome.NotAnImage();
    };
  }

  private static Outcome drawn(ImageFormat format, String[] words) {
    int width = Integer.parseInt(words[1]);
    int height = Integer.parseInt(words[2]);
    var bytes = aFile("drawn %s %d %d".formatted(format, width, height));
    return new Outcome.Drawn(new Picture(format, width, height, bytes));
  }

  @Override
  public Optional<ImageBytes> shrink(ImageBytes stored, int width) {
    return Optional.of(aFile("%s shrunk to %d".formatted(read(stored), width)));
  }

  private static String read(ImageBytes bytes) {
    return new String(bytes.copy(0, bytes.size()), StandardCharsets.UTF_8);
  }
}
