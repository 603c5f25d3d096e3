package org.roombooking.domain.pricing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.stay.Stay;

/**
 * What is taken off every night of long stays.
 *
 * @param steps the fewest nights first, each from a number of its own, at most {@value #MAX_STEPS}
 */
public record StayDiscounts(List<Step> steps) {

  public static final int MAX_STEPS = 20;

  /**
   * What is taken off stays of so many nights or more.
   *
   * @param fromNights at least {@value #FEWEST}
   * @param off more than nothing, not more than all
   */
  public record Step(int fromNights, Percentage off) {

    /** Stays of one night are not long. */
    public static final int FEWEST = 2;

    private static final int ALL = 10_000;

    public Step {
      if (fromNights < FEWEST || off.hundredths() < 1 || off.hundredths() > ALL) {
        throw new IllegalArgumentException("No discount: " + off + " from " + fromNights);
      }
    }
  }

  public StayDiscounts {
    steps = steps.stream().sorted(Comparator.comparingInt(Step::fromNights)).toList();
    if (steps.size() > MAX_STEPS
        || steps.stream().mapToInt(Step::fromNights).distinct().count() != steps.size()) {
      throw new IllegalArgumentException("Not the steps of discounts: " + steps);
    }
  }

  public static StayDiscounts none() {
    return new StayDiscounts(List.of());
  }

  /** What is taken off each night of a stay, by the step with the most nights that it reaches. */
  Optional<Percentage> of(Stay stay) {
    return steps.stream()
        .filter(step -> stay.length() >= step.fromNights())
        .reduce((fewer, more) -> more)
        .map(Step::off);
  }
}
