package org.roombooking.domain.property;

import java.time.Duration;
import java.time.Instant;

/** How long a new booking keeps its rooms while it waits to be confirmed. */
public sealed interface HoldPolicy {

  /** From 1 minute to 30 days. */
  record Limited(Duration length) implements HoldPolicy {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    public Limited {
      if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("A hold lasts 1 minute to 30 days, not " + length);
      }
    }

    /** When a hold that starts now ends, exclusive. */
    public Instant endOfHoldFrom(Instant now) {
      return now.plus(length);
    }
  }

  /** Until somebody confirms or cancels. */
  record Unlimited() implements HoldPolicy {}

  /** Of a hotel that says nothing: see the decisions in the API contract. */
  static HoldPolicy standard() {
    return new Limited(Duration.ofMinutes(30));
  }
}
