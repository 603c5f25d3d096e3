package org.roombooking.domain.property.image;

import java.util.Optional;
import java.util.Set;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;

/**
 * What is known of all images; whatever is not here is no image, even if there is a file of it.
 * Contract: {@code ImagesContract}.
 */
public interface Images {

  /**
   * Adds an image unless its album is full, however many are added at the same moment.
   *
   * @return false if the album has {@link Album#MOST_IMAGES}; nothing is written then
   */
  boolean add(Image image);

  Optional<Image> find(HotelId hotel, ImageId image);

  /** Ordered by id, the oldest first. */
  Page<Image> list(Album album, PageRequest page);

  /**
   * Removes an image from its album.
   *
   * @return what was removed; empty if it is not in there
   */
  Optional<Image> remove(Album album, ImageId image);

  /** Those of a hotel's images that are there. */
  Set<ImageId> existing(HotelId hotel, Set<ImageId> images);
}
