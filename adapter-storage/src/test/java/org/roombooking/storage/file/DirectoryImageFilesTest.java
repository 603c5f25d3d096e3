package org.roombooking.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.application.property.image.ImageFile;
import org.roombooking.application.property.image.ImageFiles;
import org.roombooking.application.property.image.ImageFilesContract;
import org.roombooking.application.property.image.Rendition;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectoryImageFilesTest implements ImageFilesContract {

  private static final ImageBytes BYTES = ImageBytes.of(new byte[] {1, 2, 3});

  @TempDir private Path root;

  @Override
  public ImageFiles files() {
    return new DirectoryImageFiles(root);
  }

  private List<String> everything() throws IOException {
    try (var paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString())
          .toList();
    }
  }

  @Test
  void a_file_is_called_by_the_ids_and_nothing_else() throws IOException {
    files().store(FULL, BYTES);
    files().store(SMALL, BYTES);

    assertThat(everything())
        .containsExactlyInAnyOrder(
            "00000000-0000-0001-0000-000000000001/00000000-0000-0001-0000-000000000002.jpg",
            "00000000-0000-0001-0000-000000000001/00000000-0000-0001-0000-000000000002-320.jpg");
  }

  @Test
  void bytes_are_on_the_disk_before_their_name_is_and_the_name_before_it_is_acknowledged()
      throws IOException {
    var steps = new ArrayList<String>();
    var disk =
        new Disk() {
          @Override
          void write(Path file, byte[] bytes) throws IOException {
            super.write(file, bytes);
            steps.add("wrote and synced " + everything().size());
          }

          @Override
          void keepNames(Path directory) throws IOException {
            super.keepNames(directory);
            steps.add("synced names of " + (directory.equals(root) ? "root" : "folder"));
          }
        };

    assertThat(new DirectoryImageFiles(root, disk).store(FULL, BYTES)).isTrue();

    assertThat(steps)
        .containsExactly("wrote and synced 1", "synced names of root", "synced names of folder");
  }

  @Test
  void a_full_disk_is_told_and_nothing_is_left_behind() throws IOException {
    var full =
        new Disk() {
          @Override
          void write(Path file, byte[] bytes) throws IOException {
            Files.write(file, new byte[] {1});
            throw new IOException("No space left on device");
          }
        };

    assertThat(new DirectoryImageFiles(root, full).store(FULL, BYTES)).isFalse();

    assertThat(everything()).isEmpty();
  }

  @Test
  void the_last_of_a_disk_is_left_to_others() throws IOException {
    var nearlyFull =
        new Disk() {
          @Override
          long usableBytes(Path directory) {
            return DirectoryImageFiles.RESERVE + BYTES.size() - 1;
          }
        };
    var justFree =
        new Disk() {
          @Override
          long usableBytes(Path directory) {
            return DirectoryImageFiles.RESERVE + BYTES.size();
          }
        };

    assertThat(new DirectoryImageFiles(root, nearlyFull).store(FULL, BYTES)).isFalse();
    assertThat(everything()).isEmpty();
    assertThat(new DirectoryImageFiles(root, justFree).store(FULL, BYTES)).isTrue();
  }

  @Test
  void a_broken_disk_is_no_refusal_and_leaves_nothing_behind_either() throws IOException {
    var broken =
        new Disk() {
          @Override
          void write(Path file, byte[] bytes) throws IOException {
            Files.write(file, new byte[] {1});
            throw new IOException("Input/output error");
          }
        };

    assertThatThrownBy(() -> new DirectoryImageFiles(root, broken).store(FULL, BYTES))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(everything()).isEmpty();
  }

  @Test
  void what_a_crash_left_unfinished_is_removed_when_it_is_old() throws IOException {
    var files = files();
    var old = Files.write(root.resolve("unfinished/old.part"), new byte[] {1});
    var young = Files.write(root.resolve("unfinished/young.part"), new byte[] {1});
    var moment = Instant.parse("2030-06-01T05:00:00Z");
    Files.setLastModifiedTime(old, FileTime.from(moment.minusSeconds(1)));
    Files.setLastModifiedTime(young, FileTime.from(moment));

    files.removeUnfinished(moment);

    assertThat(everything()).containsExactly("unfinished/young.part");
  }

  @Test
  void what_others_put_there_is_none_of_ours() throws IOException {
    Files.createDirectories(root.resolve("lost+found"));
    Files.createDirectories(root.resolve(HOTEL.value().toString()));
    Files.write(root.resolve(HOTEL.value() + "/README.txt"), new byte[] {1});

    assertThat(files().hotels()).containsExactly(HOTEL);
    assertThat(files().storedBefore(HOTEL, Instant.MAX)).isEmpty();
  }

  @Test
  void files_outlive_the_process() {
    files().store(FULL, BYTES);

    assertThat(new DirectoryImageFiles(root).find(FULL)).contains(BYTES);
  }

  @Test
  void each_hotel_has_a_folder_of_its_own() {
    var other = new HotelId(new UUID(7, 7));
    files().store(FULL, BYTES);
    files()
        .store(
            new ImageFile(other, new ImageId(new UUID(7, 8)), ImageFormat.PNG, Rendition.MEDIUM),
            BYTES);

    assertThat(files().hotels()).containsExactlyInAnyOrder(HOTEL, other);
  }
}
