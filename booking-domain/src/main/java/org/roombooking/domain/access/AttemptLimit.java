package org.roombooking.domain.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a password may be tried under one name: {@value #MOST} times at once, and once more
 * each time that {@link #EACH} has passed. So a name is never locked for longer than that.
 */
public final class AttemptLimit {

  public static final int MOST = 10;

  /** How long each attempt counts. */
  public static final Duration EACH = Duration.ofSeconds(30);

  private AttemptLimit() {}

  /** A name whose attempts count until this instant or before may be tried once more. */
  public static Instant latestBurden(Instant now) {
    return now.plus(allButOne());
  }

  /** When a name whose attempts count so long may be tried again. */
  public static Instant again(Instant burdenedUntil) {
    return burdenedUntil.minus(allButOne());
  }

  private static Duration allButOne() {
    return EACH.multipliedBy(MOST - 1L);
  }
}
