package org.roombooking.storage.s3;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.roombooking.application.property.image.FilesUnavailable;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.application.property.image.ImageFile;
import org.roombooking.application.property.image.ImageFiles;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.storage.FileNames;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Files as objects of one bucket, called as they are in a directory, so that either can be copied
 * to the other. One request stores a file, and a store shows none before it has it whole.
 */
public final class S3ImageFiles implements ImageFiles, AutoCloseable {

  /** The most that the protocol gives in one answer. */
  private static final int PAGE = 1_000;

  private static final String CHECKS = "unfinished/";

  private final S3Client client;
  private final Objects objects;

  /** Asks nothing of the bucket yet. */
  public S3ImageFiles(Bucket bucket) {
    this(bucket, Patience.USUAL, PAGE);
  }

  S3ImageFiles(Bucket bucket, Patience patience, int page) {
    this.client = Clients.of(bucket, patience);
    this.objects = new Objects(client, bucket.name(), page);
  }

  /** Tries all that is needed, with a small file of its own. */
  public BucketState check() {
    var key = CHECKS + UUID.randomUUID() + ".txt";
    try {
      boolean stored = objects.put(key, "text/plain", key.getBytes(StandardCharsets.UTF_8));
      var found = objects.startingWith(key);
      if (stored && (found.size() != 1 || objects.get(key).isEmpty())) {
        return new BucketState.Strange("a file was stored and cannot be found");
      }
      objects.remove(key);
      return new BucketState.Usable();
    } catch (FilesUnavailable e) {
      return e.getCause() instanceof S3Exception refused
          ? Refusal.state(refused)
          : new BucketState.Unreachable(reason(e));
    }
  }

  // The innermost says most: a refused connection, a certificate.
  private static String reason(Throwable failure) {
    var cause = failure.getCause();
    if (cause instanceof UnknownHostException) {
      return "there is no host " + cause.getMessage();
    }
    return cause == null || cause.getMessage() == null
        ? String.valueOf(failure.getMessage())
        : reason(cause);
  }

  @Override
  public boolean store(ImageFile file, ImageBytes bytes) {
    return objects.put(key(file), file.format().mediaType(), bytes.copy(0, bytes.size()));
  }

  @Override
  public Optional<ImageBytes> find(ImageFile file) {
    return objects.get(key(file)).map(ImageBytes::of);
  }

  // Only what is there, as a bucket that keeps versions marks even what never was as removed.
  @Override
  public void remove(HotelId hotel, ImageId image) {
    objects.startingWith(folder(hotel) + image.value()).stream()
        .filter(object -> FileNames.image(object.name()).filter(image::equals).isPresent())
        .forEach(object -> objects.remove(object.key()));
  }

  @Override
  public Set<HotelId> hotels() {
    return objects.folders().stream()
        .flatMap(folder -> FileNames.hotel(folder).stream())
        .collect(toUnmodifiableSet());
  }

  @Override
  public Set<ImageId> storedBefore(HotelId hotel, Instant moment) {
    return objects.startingWith(folder(hotel)).stream()
        .filter(object -> object.stored().isBefore(moment))
        .flatMap(object -> FileNames.image(object.name()).stream())
        .collect(toUnmodifiableSet());
  }

  /** Removes what checks left behind that were cut short; files are never unfinished. */
  @Override
  public void removeUnfinished(Instant moment) {
    objects.startingWith(CHECKS).stream()
        .filter(object -> object.stored().isBefore(moment))
        .forEach(object -> objects.remove(object.key()));
  }

  private static String key(ImageFile file) {
    return folder(file.hotel()) + FileNames.file(file);
  }

  private static String folder(HotelId hotel) {
    return FileNames.folder(hotel) + "/";
  }

  @Override
  public void close() {
    client.close();
  }
}
