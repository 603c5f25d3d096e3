package org.roombooking.bootstrap.settings;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A secret made by the service itself and kept in a file that only its user may read. */
public record SecretFile(Path path) {

  private static final int RANDOM_BYTES = 32;

  public boolean exists() {
    return Files.exists(path);
  }

  /** The secret of the file; makes the file first if there is none. */
  public Secret readOrCreate() {
    try {
      if (!exists()) {
        create();
      }
      return new Secret(Files.readString(path).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Renamed into place when complete, so that a crash never leaves half a secret under the name.
  private void create() throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    var unfinished = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var file = FileChannel.open(unfinished, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
      file.write(StandardCharsets.US_ASCII.encode(randomText() + "\n"));
      file.force(true);
    }
    Files.move(unfinished, path, ATOMIC_MOVE);
  }

  private static String randomText() {
    var bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
