package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/**
 * A kind of rule that keeps stays from being sold. Those with a number count the nights of the
 * stay, or how many days ahead of the arrival it is booked.
 */
public enum RestrictionKind {
  MIN_STAY_ARRIVAL(Bearing.ARRIVAL, Bound.LEAST, Measure.LENGTH),
  MAX_STAY_ARRIVAL(Bearing.ARRIVAL, Bound.MOST, Measure.LENGTH),
  MIN_STAY_THROUGH(Bearing.NIGHTS, Bound.LEAST, Measure.LENGTH),
  MAX_STAY_THROUGH(Bearing.NIGHTS, Bound.MOST, Measure.LENGTH),
  CLOSED_TO_ARRIVAL(Bearing.ARRIVAL, Bound.NEVER, Measure.LENGTH),
  CLOSED_TO_DEPARTURE(Bearing.DEPARTURE, Bound.NEVER, Measure.LENGTH),
  STOP_SELL(Bearing.NIGHTS, Bound.NEVER, Measure.LENGTH),
  MIN_ADVANCE(Bearing.ARRIVAL, Bound.LEAST, Measure.ADVANCE),
  MAX_ADVANCE(Bearing.ARRIVAL, Bound.MOST, Measure.ADVANCE);

  private enum Bearing {
    ARRIVAL,
    DEPARTURE,
    NIGHTS
  }

  private enum Bound {
    LEAST,
    MOST,
    NEVER
  }

  private enum Measure {
    LENGTH,
    ADVANCE
  }

  private final Bearing bearing;
  private final Bound bound;
  private final Measure measure;

  RestrictionKind(Bearing bearing, Bound bound, Measure measure) {
    this.bearing = bearing;
    this.bound = bound;
    this.measure = measure;
  }

  public boolean takesNumber() {
    return bound != Bound.NEVER;
  }

  /** Whether it matters on what day a stay is booked. */
  public boolean dependsOnToday() {
    return measure == Measure.ADVANCE;
  }

  /** The least number that means something: every stay has a night, and can begin today. */
  public int leastNumber() {
    return measure == Measure.LENGTH ? 1 : 0;
  }

  /** The dates of a stay on which such a restriction would bear on it. */
  List<LocalDate> datesOf(Stay stay) {
    return switch (bearing) {
      case ARRIVAL -> List.of(stay.arrival());
      case DEPARTURE -> List.of(stay.departure());
      case NIGHTS -> stay.nights();
    };
  }

  /**
   * Whether such a restriction bears on a stay from some dates: whether one of its dates is there.
   */
  boolean bearsOn(Stay stay, DateRange dates) {
    return switch (bearing) {
      case ARRIVAL -> dates.includes(stay.arrival());
      case DEPARTURE -> dates.includes(stay.departure());
      case NIGHTS ->
          dates.first().isBefore(stay.departure()) && !dates.last().isBefore(stay.arrival());
    };
  }

  /** The one of two numbers that leaves fewer stays. */
  int stricter(int one, int other) {
    return bound == Bound.LEAST ? Math.max(one, other) : Math.min(one, other);
  }

  /** Whether a stay that is booked today, and that this bears on, cannot be sold. */
  boolean forbids(Stay stay, LocalDate today, OptionalInt number) {
    long measured =
        switch (measure) {
          case LENGTH -> stay.length();
          case ADVANCE -> ChronoUnit.DAYS.between(today, stay.arrival());
        };
    return switch (bound) {
      case LEAST -> measured < number.orElseThrow();
      case MOST -> measured > number.orElseThrow();
      case NEVER -> true;
    };
  }
}
