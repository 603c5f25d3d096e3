package org.roombooking.bootstrap.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;

/**
 * Held by the one living process that runs the embedded database of a directory. The operating
 * system lets go of it when that process ends in any way at all.
 */
final class DirectoryLock implements AutoCloseable {

  private final DataDirectory directory;
  private final FileChannel channel;

  private DirectoryLock(DataDirectory directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /** The lock, or nothing if another holder is alive. */
  static Optional<DirectoryLock> acquire(DataDirectory directory) {
    // Asked before the file is opened: closing any channel to it would free this process's own
    // lock.
    if (holder(directory).equals(thisProcess())) {
      return Optional.empty();
    }
    try {
      var channel = FileChannel.open(directory.lock(), CREATE, WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return Optional.empty();
      }
      // Removed first: the file of a killed holder may belong to another user.
      Files.deleteIfExists(directory.holder());
      Files.writeString(directory.holder(), thisProcess());
      return Optional.of(new DirectoryLock(directory, channel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who holds or last held the lock, for a message. */
  static String holder(DataDirectory directory) {
    try {
      return Files.exists(directory.holder()) ? Files.readString(directory.holder()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The start time too: in a container the next life of the service often has the same pid.
  private static String thisProcess() {
    var process = ProcessHandle.current();
    var since = process.info().startInstant().map(Instant::toString).orElse("an unknown time");
    return "process %s, running since %s".formatted(process.pid(), since);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(directory.holder());
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
