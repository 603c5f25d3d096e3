package org.roombooking.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.application.property.image.ImageFile;
import org.roombooking.application.property.image.ImageFiles;
import org.roombooking.application.property.image.ImageFilesContract;
import org.roombooking.application.property.image.Rendition;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class S3ImageFilesTest implements ImageFilesContract {

  private static final ImageBytes BYTES = ImageBytes.of(new byte[] {1, 2, 3});
  private static final int PAGE = 2;

  @RegisterExtension static final S3Server SERVER = new S3Server();

  private final Bucket bucket = SERVER.newBucket();
  private final S3ImageFiles files = new S3ImageFiles(bucket, Patience.USUAL, PAGE);
  private final Objects objects =
      new Objects(Clients.of(bucket, Patience.USUAL), bucket.name(), PAGE);

  @AfterEach
  void stop() {
    files.close();
  }

  @Override
  public ImageFiles files() {
    return files;
  }

  private static ImageFile image(long hotel, long image) {
    return new ImageFile(
        new HotelId(new UUID(1, hotel)),
        new ImageId(new UUID(1, image)),
        ImageFormat.PNG,
        Rendition.FULL);
  }

  @Test
  void a_file_is_called_as_it_is_in_a_directory() {
    files.store(FULL, BYTES);
    files.store(SMALL, BYTES);

    assertThat(objects.startingWith(""))
        .extracting(StoredObject::key)
        .containsExactlyInAnyOrder(
            "00000000-0000-0001-0000-000000000001/00000000-0000-0001-0000-000000000002.jpg",
            "00000000-0000-0001-0000-000000000001/00000000-0000-0001-0000-000000000002-320.jpg");
  }

  @Test
  void a_list_of_many_pages_is_read_to_its_end() {
    var images = new HashSet<ImageId>();
    var hotels = new HashSet<HotelId>();
    IntStream.range(0, 2 * PAGE + 1)
        .forEach(number -> {
          files.store(image(1, number), BYTES);
          files.store(image(number, 7), BYTES);
          images.add(image(1, number).image());
          hotels.add(image(number, 7).hotel());
        });
    images.add(image(1, 7).image());

    assertThat(files.storedBefore(HOTEL, Instant.MAX)).isEqualTo(images);
    assertThat(files.hotels()).isEqualTo(hotels);
  }

  @Test
  void what_others_put_there_is_none_of_ours_and_stays() {
    var strange = FULL.hotel().value() + "/" + FULL.image().value() + ".jpg.bak";
    objects.put(strange, "text/plain", new byte[] {1});
    objects.put("readme.txt", "text/plain", new byte[] {1});

    files.remove(HOTEL, IMAGE);

    assertThat(files.storedBefore(HOTEL, Instant.MAX)).isEmpty();
    assertThat(objects.startingWith(""))
        .extracting(StoredObject::key)
        .containsExactlyInAnyOrder(strange, "readme.txt");
  }

  @Test
  void a_bucket_that_can_be_used_is_as_it_was_after_the_check() {
    assertThat(files.check()).isEqualTo(new BucketState.Usable());

    assertThat(objects.startingWith("")).isEmpty();
  }

  @Test
  void what_a_check_left_behind_is_removed_when_it_is_old() {
    objects.put("unfinished/left.txt", "text/plain", new byte[] {1});

    files.removeUnfinished(Instant.EPOCH);
    assertThat(objects.startingWith("")).hasSize(1);

    files.removeUnfinished(Instant.MAX);
    assertThat(objects.startingWith("")).isEmpty();
  }

  @Test
  void a_check_tells_of_a_missing_bucket_and_of_wrong_keys() {
    var missing = SERVER.bucket("no-such-bucket", S3Server.KEYS);
    var unknown = SERVER.bucket(bucket.name(), new Bucket.Keys("nobody", "front-desk"));
    var wrong = SERVER.bucket(bucket.name(), new Bucket.Keys("desk", "wrong"));

    assertThat(check(missing)).isEqualTo(new BucketState.Missing());
    assertThat(check(unknown)).isEqualTo(new BucketState.WrongKeys());
    assertThat(check(wrong)).isEqualTo(new BucketState.WrongKeys());
  }

  private static BucketState check(Bucket bucket) {
    try (var files = new S3ImageFiles(bucket)) {
      return files.check();
    }
  }
}
