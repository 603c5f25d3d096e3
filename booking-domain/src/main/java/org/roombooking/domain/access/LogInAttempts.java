package org.roombooking.domain.access;

import java.time.Instant;

/**
 * How often the password of each name was tried of late, whether or not anybody has the name.
 * Contract: {@code LogInAttemptsContract}.
 */
public interface LogInAttempts {

  /**
   * Notes an attempt unless there are too many, atomically: of many callers at one moment no more
   * are allowed than {@link AttemptLimit} has left.
   */
  Attempt begin(Username name, Instant now);

  /** Takes an attempt back that was no failure. */
  void takeBack(Username name);

  /**
   * Forgets names that bear nothing any more.
   *
   * @return how many, at most {@code limit}
   */
  int forgetOld(Instant now, int limit);

  /** Whether a password may be tried. */
  sealed interface Attempt {

    record Allowed() implements Attempt {}

    /** Not before this instant. Nothing was noted. */
    record TooMany(Instant again) implements Attempt {}
  }
}
