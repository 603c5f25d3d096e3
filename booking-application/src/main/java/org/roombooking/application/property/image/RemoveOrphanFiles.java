package org.roombooking.application.property.image;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.domain.property.image.Images;

/** Removes the files of images that are not, or no longer, known: what a crash left behind. */
public final class RemoveOrphanFiles {

  /** An upload may still be about to make a younger file's image known. */
  public static final Duration LEFT_ALONE = Duration.ofHours(1);

  private final Images images;
  private final ImageFiles files;
  private final Clock clock;

  public RemoveOrphanFiles(Images images, ImageFiles files, Clock clock) {
    this.images = images;
    this.files = files;
    this.clock = clock;
  }

  /**
   * Sweeps once.
   *
   * @return of how many images files were removed
   */
  public int handle() {
    var moment = clock.instant().minus(LEFT_ALONE);
    files.removeUnfinished(moment);
    return files.hotels().stream().mapToInt(hotel -> sweep(hotel, moment)).sum();
  }

  private int sweep(HotelId hotel, Instant moment) {
    var stored = files.storedBefore(hotel, moment);
    var orphans = orphans(hotel, stored);
    orphans.forEach(image -> files.remove(hotel, image));
    return orphans.size();
  }

  private Set<ImageId> orphans(HotelId hotel, Set<ImageId> stored) {
    var orphans = new HashSet<>(stored);
    orphans.removeAll(images.existing(hotel, stored));
    return orphans;
  }
}
