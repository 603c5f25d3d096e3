package org.roombooking.storage.s3;

import java.time.Duration;

/**
 * How long a store is waited for. Somebody waits for each call, and an upload may hold a database
 * connection meanwhile.
 *
 * @param silence between two bytes
 * @param attempt for one request and its whole answer
 * @param call for all attempts and the pauses between them
 */
record Patience(
    Duration connecting, Duration silence, Duration attempt, Duration call, int attempts) {

  /** Four megabytes in an attempt, and what most stores need to recover between attempts. */
  static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          Duration.ofSeconds(6),
          Duration.ofSeconds(12),
          3);
}
