package org.roombooking.http.property;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.http.json.Given;

/** How long holds last as clients write it: a number of minutes, or null for no end. */
final class HoldMinutes {

  private HoldMinutes() {}

  /** Empty if the request does not say. */
  static Optional<HoldPolicy> policy(Given<Integer> minutes) {
    return minutes.orIfNull(
        new HoldPolicy.Unlimited(), number -> new HoldPolicy.Limited(Duration.ofMinutes(number)));
  }

  static @Nullable Long of(HoldPolicy policy) {
    return switch (policy) {
      case HoldPolicy.Limited(Duration length) -> length.toMinutes();
      case HoldPolicy.Unlimited() -> null;
    };
  }
}
