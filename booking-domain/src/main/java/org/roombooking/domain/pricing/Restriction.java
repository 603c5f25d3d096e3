package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/**
 * A rule that keeps stays from being sold, on each of some dates.
 *
 * @param number of nights or of days ahead, up to {@value #MAX_NUMBER}; for those kinds that take
 *     one
 */
public record Restriction(
    RestrictionScope scope, RestrictionKind kind, OptionalInt number, DateRange dates) {

  public static final int MAX_NUMBER = 9_999;

  public Restriction {
    if (kind.takesNumber() != number.isPresent()) {
      throw new IllegalArgumentException(kind + " with the number " + number);
    }
    if (number.isPresent()
        && (number.getAsInt() < kind.leastNumber() || number.getAsInt() > MAX_NUMBER)) {
      throw new IllegalArgumentException(kind + " of " + number.getAsInt());
    }
  }

  /** Whether it keeps a stay from being sold that is booked today, as far as its scope reaches. */
  public boolean forbids(Stay stay, LocalDate today) {
    return kind.bearsOn(stay, dates) && kind.forbids(stay, today, number);
  }

  Restriction on(DateRange other) {
    return new Restriction(scope, kind, number, other);
  }
}
