package org.roombooking.domain.property;

import java.time.Duration;
import java.time.Instant;

/**
 * How long after it was taken a step in a booking's life can be undone.
 *
 * @param length from none, so that nothing can be undone, to 7 days
 */
public record UndoWindow(Duration length) {

  private static final Duration LONGEST = Duration.ofDays(7);

  public UndoWindow {
    if (length.isNegative() || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("A step can be undone for 0 to 7 days, not " + length);
    }
  }

  /** Of a hotel that says nothing: a day. */
  public static UndoWindow standard() {
    return new UndoWindow(Duration.ofDays(1));
  }

  /** Whether a step can still be undone. At the very end of the window it is too late. */
  public boolean isOpen(Instant taken, Instant now) {
    return now.isBefore(taken.plus(length));
  }
}
