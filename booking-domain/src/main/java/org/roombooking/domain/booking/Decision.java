package org.roombooking.domain.booking;

import java.util.List;

/** Whether a step may be taken, and if so, where it leads. */
public sealed interface Decision<T extends Booking> {

  record Allowed<T extends Booking>(T next) implements Decision<T> {}

  /**
   * The step may not be taken.
   *
   * @param reasons all that stand against it, at least one
   */
  record Refused<T extends Booking>(List<Reason> reasons) implements Decision<T> {

    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("Refused for no reason");
      }
    }
  }
}
