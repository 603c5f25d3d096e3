package org.roombooking.storage.file;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.application.property.image.ImageFile;
import org.roombooking.application.property.image.ImageFiles;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.storage.FileNames;

/**
 * Files below one directory, which several processes may share. A file is written under another
 * name, brought to the disk, then moved to its own name in one step.
 */
public final class DirectoryImageFiles implements ImageFiles {

  /** Left for others, such as a database on the same disk, which needs it more. */
  static final long RESERVE = 256L * 1024 * 1024;

  private final Path root;
  private final Path unfinished;
  private final Disk disk;

  /** Makes the directory if it is not there. */
  public DirectoryImageFiles(Path root) {
    this(root, new Disk());
  }

  DirectoryImageFiles(Path root, Disk disk) {
    this.root = root;
    this.unfinished = root.resolve("unfinished");
    this.disk = disk;
    attempt(() -> Files.createDirectories(unfinished));
  }

  @Override
  public boolean store(ImageFile file, ImageBytes bytes) {
    var begun = unfinished.resolve(UUID.randomUUID() + ".part");
    try {
      if (disk.usableBytes(root) - bytes.size() < RESERVE) {
        return false;
      }
      disk.write(begun, bytes.copy(0, bytes.size()));
      moveInto(folder(file.hotel()), begun, FileNames.file(file));
      return true;
    } catch (IOException e) {
      attempt(() -> Files.deleteIfExists(begun));
      if (disk.saysFull(e)) {
        return false;
      }
      throw new UncheckedIOException(e);
    }
  }

  private void moveInto(Path folder, Path begun, String name) throws IOException {
    if (Files.notExists(folder)) {
      Files.createDirectories(folder);
      disk.keepNames(root);
    }
    Files.move(begun, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    disk.keepNames(folder);
  }

  @Override
  public Optional<ImageBytes> find(ImageFile file) {
    return attempt(() -> {
      try {
        var path = folder(file.hotel()).resolve(FileNames.file(file));
        return Optional.of(ImageBytes.of(Files.readAllBytes(path)));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    });
  }

  @Override
  public void remove(HotelId hotel, ImageId image) {
    var folder = folder(hotel);
    boolean removed =
        FileNames.all(hotel, image).stream()
            .map(name -> attempt(() -> Files.deleteIfExists(folder.resolve(name))))
            .reduce(false, Boolean::logicalOr);
    if (removed) {
      attempt(() -> {
        disk.keepNames(folder);
        return folder;
      });
    }
  }

  @Override
  public Set<HotelId> hotels() {
    return entries(root).stream()
        .flatMap(folder -> FileNames.hotel(name(folder)).stream())
        .collect(toUnmodifiableSet());
  }

  @Override
  public Set<ImageId> storedBefore(HotelId hotel, Instant moment) {
    return entries(folder(hotel)).stream()
        .filter(file -> isOlder(file, moment))
        .flatMap(file -> FileNames.image(name(file)).stream())
        .collect(toUnmodifiableSet());
  }

  @Override
  public void removeUnfinished(Instant moment) {
    entries(unfinished).stream()
        .filter(file -> isOlder(file, moment))
        .forEach(file -> attempt(() -> Files.deleteIfExists(file)));
  }

  private Path folder(HotelId hotel) {
    return root.resolve(FileNames.folder(hotel));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static List<Path> entries(Path directory) {
    return attempt(() -> {
      try (var entries = Files.list(directory)) {
        return entries.toList();
      } catch (NoSuchFileException e) {
        return List.of();
      }
    });
  }

  // What somebody else has just removed is not older than anything.
  private static boolean isOlder(Path file, Instant moment) {
    return attempt(() -> {
      try {
        return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
      } catch (NoSuchFileException e) {
        return false;
      }
    });
  }

  /** Work with files; that it fails is a broken disk or wrong permissions. */
  private interface FileWork<T> {
    T run() throws IOException;
  }

  private static <T> T attempt(FileWork<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
