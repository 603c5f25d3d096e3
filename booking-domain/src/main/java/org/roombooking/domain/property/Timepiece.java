package org.roombooking.domain.property;

import java.time.Duration;
import java.time.Instant;

/** How a hotel tells the time. It is settled when the hotel is opened. */
public sealed interface Timepiece {

  /** What time it is in the hotel at an instant of the world. */
  Instant at(Instant common);

  /** By the clock that everybody has. */
  record Common() implements Timepiece {

    @Override
    public Instant at(Instant common) {
      return common;
    }
  }

  /**
   * By a clock of its own, to try out what will be: it is set forward, and runs on from there.
   *
   * @param ahead of everybody else's, never behind
   */
  record Sandbox(Duration ahead) implements Timepiece {

    /** How far it can be set forward at a time. */
    public static final Duration LONGEST_STEP = Duration.ofDays(366);

    public Sandbox {
      if (ahead.isNegative()) {
        throw new IllegalArgumentException("A clock behind everybody else's: " + ahead);
      }
    }

    /** With the common time, until it is set. */
    public static Sandbox unset() {
      return new Sandbox(Duration.ZERO);
    }

    @Override
    public Instant at(Instant common) {
      return common.plus(ahead);
    }

    /** The same clock, further ahead. */
    public Sandbox forward(Duration step) {
      return new Sandbox(ahead.plus(step));
    }
  }
}
