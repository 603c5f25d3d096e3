package org.roombooking.bootstrap.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory that is removed with all that is in it. */
record ScratchDirectory(Path path) implements AutoCloseable {

  static final String PREFIX = "room-booking-scratch-";

  static ScratchDirectory create() throws IOException {
    return new ScratchDirectory(Files.createTempDirectory(PREFIX));
  }

  @Override
  public void close() throws IOException {
    try (var all = Files.walk(path)) {
      // What is in a directory goes before it.
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
