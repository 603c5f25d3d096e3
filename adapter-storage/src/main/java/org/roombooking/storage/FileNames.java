package org.roombooking.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.roombooking.application.property.image.ImageFile;
import org.roombooking.application.property.image.Rendition;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;

/**
 * What files are called: {@code <image>.jpg} and {@code <image>-320.jpg}, below {@code <hotel>}.
 */
public final class FileNames {

  private static final Pattern FILE =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:-[0-9]+)?\\.(?:jpg|png)");

  private FileNames() {}

  public static String folder(HotelId hotel) {
    return hotel.value().toString();
  }

  public static String file(ImageFile file) {
    var width = file.rendition() == Rendition.FULL ? "" : "-%s".formatted(file.rendition().width());
    return "%s%s.%s"
        .formatted(file.image().value(), width, file.format().extension())
        .toLowerCase(Locale.ROOT);
  }

  /** What an image may have files under. */
  public static List<String> all(HotelId hotel, ImageId image) {
    return Arrays.stream(ImageFormat.values())
        .flatMap(format -> renditions(hotel, image, format))
        .map(FileNames::file)
        .toList();
  }

  private static Stream<ImageFile> renditions(HotelId hotel, ImageId image, ImageFormat format) {
    return Arrays.stream(Rendition.values())
        .map(rendition -> new ImageFile(hotel, image, format, rendition));
  }

  /** The image a file is of; nothing for files that are not ours. */
  public static Optional<ImageId> image(String file) {
    var name = FILE.matcher(file);
    return name.matches()
        ? Optional.of(new ImageId(UUID.fromString(name.group(1))))
        : Optional.empty();
  }

  /** The hotel a folder is of; nothing for folders that are not ours. */
  public static Optional<HotelId> hotel(String folder) {
    return image(folder + ".jpg")
        .map(ImageId::value)
        .filter(id -> id.toString().equals(folder))
        .map(HotelId::new);
  }
}
