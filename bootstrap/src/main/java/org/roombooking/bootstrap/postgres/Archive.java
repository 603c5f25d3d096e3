package org.roombooking.bootstrap.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.operator.Progress;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, packed, on the class path. */
record Archive(URL resource) {

  private static final int NAME_LENGTH = 16;

  static Archive forThisMachine() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var family = system.startsWith("mac") ? "darwin" : system;
    var processor = System.getProperty("os.arch").replace("amd64", "x86_64");
    var name = "postgres-%s-%s.txz".formatted(family, processor.replace("aarch64", "arm_64"));
    var resource = Archive.class.getClassLoader().getResource(name);
    if (resource == null) {
      throw new CannotStart(
          "There is no embedded PostgreSQL for %s on %s. Set DATABASE_URL to a PostgreSQL."
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    return new Archive(resource);
  }

  /**
   * The directory under {@code parent} with the programs; unpacks them if they are not there. Any
   * number of processes may do so at a time: a directory gets its name when it is complete.
   */
  Path unpackUnder(Path parent, Progress progress) throws IOException {
    var home = parent.resolve("postgresql-" + digest().substring(0, NAME_LENGTH));
    if (Files.isDirectory(home)) {
      return home;
    }
    progress.report("Unpacking PostgreSQL into " + home);
    Files.createDirectories(parent);
    var unfinished = Files.createTempDirectory(parent, ".unpacking-");
    try {
      Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
      unpackInto(unfinished);
      moveUnlessThere(unfinished, home);
    } finally {
      delete(unfinished);
    }
    return home;
  }

  private static void moveUnlessThere(Path unfinished, Path home) throws IOException {
    try {
      Files.move(unfinished, home, ATOMIC_MOVE);
    } catch (IOException e) {
      // Another process was faster; its directory holds the same.
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
  }

  private void unpackInto(Path directory) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new XZInputStream(new BufferedInputStream(resource.openStream())))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, directory);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path directory)
      throws IOException {
    var target = directory.resolve(entry.getName()).normalize();
    if (!target.startsWith(directory)) {
      throw new IOException("an entry of the archive points out of it: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolve("..").normalize());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions(entry)));
    }
  }

  private static String permissions(TarArchiveEntry entry) {
    return (entry.getMode() & 0b001_000_000) == 0 ? "rw-r--r--" : "rwxr-xr-x";
  }

  private String digest() throws IOException {
    try (var content =
        new DigestInputStream(resource.openStream(), MessageDigest.getInstance("SHA-256"))) {
      content.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(content.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
