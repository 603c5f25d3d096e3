package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.Optional;

/** The nights from a first to a last, both included; without one of them, without an end there. */
public record NightRange(Optional<LocalDate> first, Optional<LocalDate> last) {

  public NightRange {
    if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
      throw new IllegalArgumentException("No nights: " + first + " to " + last);
    }
  }

  public static NightRange all() {
    return new NightRange(Optional.empty(), Optional.empty());
  }

  public boolean includes(LocalDate night) {
    return first.filter(night::isBefore).isEmpty() && last.filter(night::isAfter).isEmpty();
  }
}
