package org.roombooking.domain.booking;

import java.time.Instant;
import org.roombooking.domain.property.HoldPolicy;

/** How long a pending booking keeps its rooms. */
public sealed interface Hold {

  /**
   * Until a moment.
   *
   * @param expiresAt exclusive: at this instant the hold is over
   */
  record Until(Instant expiresAt) implements Hold {}

  record WithoutEnd() implements Hold {}

  static Hold by(HoldPolicy policy, Instant now) {
    return switch (policy) {
      case HoldPolicy.Limited limited -> new Until(limited.endOfHoldFrom(now));
      case HoldPolicy.Unlimited() -> new WithoutEnd();
    };
  }

  default boolean hasRunOutAt(Instant now) {
    return switch (this) {
      case Until(Instant expiresAt) -> !now.isBefore(expiresAt);
      case WithoutEnd() -> false;
    };
  }
}
