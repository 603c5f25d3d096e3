package org.roombooking.http.property.image;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.roombooking.application.property.image.ImageFile;
import org.roombooking.application.property.image.Rendition;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;

/** Where an image is shown: a path made of the ids, whole, because their first parts are times. */
final class ImagePath {

  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern HOTEL = Pattern.compile(ID);
  private static final Pattern FILE = Pattern.compile("(" + ID + ")\\.(jpg|png)");

  private ImagePath() {}

  static String of(Image image) {
    return "/pms-images/%s/%s.%s"
        .formatted(image.album().hotel().value(), image.id().value(), image.format().extension());
  }

  /** The file that two segments of a path name; nothing if they are not written as here. */
  static Optional<ImageFile> read(String hotel, String file, Rendition rendition) {
    var name = FILE.matcher(file);
    return HOTEL.matcher(hotel).matches() && name.matches()
        ? Optional.of(
            new ImageFile(
                new HotelId(UUID.fromString(hotel)),
                new ImageId(UUID.fromString(name.group(1))),
                name.group(2).equals("jpg") ? ImageFormat.JPEG : ImageFormat.PNG,
                rendition))
        : Optional.empty();
  }
}
