package org.roombooking.application.property.image;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.ImageId;

/**
 * The files of images. They take no part in transactions: a file is written before the image is
 * known and removed after it is forgotten, so what a crash leaves behind is a file too many, never
 * one too few. Contract: {@code ImageFilesContract}.
 *
 * <p>Every method throws {@link FilesUnavailable} when the store is away or refuses.
 */
public interface ImageFiles {

  /**
   * Stores a file, whole and for good when this returns, in place of one of the same name. Whoever
   * reads it meanwhile gets the one or the other.
   *
   * @return false if there is no room left; nothing is left behind then
   */
  boolean store(ImageFile file, ImageBytes bytes);

  Optional<ImageBytes> find(ImageFile file);

  /** Removes every rendition of an image; there need be none. */
  void remove(HotelId hotel, ImageId image);

  /** Removes the files of an image that is not known; if they are away, a sweep does it later. */
  default void removeNowOrLater(HotelId hotel, ImageId image) {
    try {
      remove(hotel, image);
    } catch (FilesUnavailable e) {
      // To those who ask, the image is gone already.
    }
  }

  /** The hotels that there may be files of. */
  Set<HotelId> hotels();

  /** The images that a hotel has had a file of since before this moment. */
  Set<ImageId> storedBefore(HotelId hotel, Instant moment);

  /** Removes what was begun to be stored before this moment and never finished. */
  void removeUnfinished(Instant moment);
}
