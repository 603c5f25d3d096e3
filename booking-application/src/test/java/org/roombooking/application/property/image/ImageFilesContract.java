package org.roombooking.application.property.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;

/** What every {@link ImageFiles} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface ImageFilesContract {

  HotelId HOTEL = new HotelId(new UUID(1, 1));
  ImageId IMAGE = new ImageId(new UUID(1, 2));
  ImageFile FULL = new ImageFile(HOTEL, IMAGE, ImageFormat.JPEG, Rendition.FULL);
  ImageFile SMALL = new ImageFile(HOTEL, IMAGE, ImageFormat.JPEG, Rendition.SMALL);

  /** A store in which nothing is. The same one throughout a test. */
  ImageFiles files();

  @Test
  default void a_file_is_found_as_it_was_stored() {
    var bytes = aFileOf(300_000, 1);

    assertThat(files().store(FULL, bytes)).isTrue();

    assertThat(files().find(FULL)).contains(bytes);
    assertThat(files().find(SMALL)).isEmpty();
  }

  @Test
  default void a_file_stored_again_is_the_later_one() {
    files().store(FULL, aFileOf(10, 1));

    assertThat(files().store(FULL, aFileOf(20, 2))).isTrue();

    assertThat(files().find(FULL)).contains(aFileOf(20, 2));
  }

  @Test
  default void one_format_is_not_found_as_the_other() {
    files().store(FULL, aFileOf(10, 1));

    assertThat(files().find(new ImageFile(HOTEL, IMAGE, ImageFormat.PNG, Rendition.FULL)))
        .isEmpty();
  }

  @Test
  default void all_renditions_of_an_image_are_removed_and_those_of_others_stay() {
    var other = new ImageFile(HOTEL, new ImageId(new UUID(1, 3)), ImageFormat.PNG, Rendition.FULL);
    files().store(FULL, aFileOf(10, 1));
    files().store(SMALL, aFileOf(5, 1));
    files().store(other, aFileOf(10, 3));

    files().remove(HOTEL, IMAGE);

    assertThat(files().find(FULL)).isEmpty();
    assertThat(files().find(SMALL)).isEmpty();
    assertThat(files().find(other)).contains(aFileOf(10, 3));
  }

  @Test
  default void to_remove_what_is_not_there_changes_nothing() {
    files().remove(HOTEL, IMAGE);

    assertThat(files().find(FULL)).isEmpty();
  }

  @Test
  default void the_files_of_a_hotel_are_told_by_their_age() {
    files().store(FULL, aFileOf(10, 1));
    files().store(SMALL, aFileOf(10, 1));

    assertThat(files().hotels()).containsExactly(HOTEL);
    assertThat(files().storedBefore(HOTEL, Instant.MAX)).isEqualTo(Set.of(IMAGE));
    assertThat(files().storedBefore(HOTEL, Instant.EPOCH)).isEmpty();
    assertThat(files().storedBefore(new HotelId(new UUID(9, 9)), Instant.MAX)).isEmpty();
  }

  @Test
  default void what_is_finished_is_not_removed_as_unfinished() {
    files().store(FULL, aFileOf(10, 1));

    files().removeUnfinished(Instant.MAX);

    assertThat(files().find(FULL)).contains(aFileOf(10, 1));
  }

  @Test
  default void whoever_reads_while_others_store_gets_a_whole_file() {
    files().store(FULL, aFileOf(100_000, 0));

    var read =
        Race.of(number -> {
          files().store(FULL, aFileOf(100_000, number));
          return files().find(FULL).orElseThrow();
        });

    assertThat(read)
        .allSatisfy(bytes -> assertThat(bytes).isEqualTo(aFileOf(100_000, bytes.at(0))));
  }

  private static ImageBytes aFileOf(int bytes, int each) {
    var array = new byte[bytes];
    Arrays.fill(array, (byte) each);
    return ImageBytes.of(array);
  }
}
