package org.roombooking.domain.pricing;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.roombooking.domain.money.Rounding;

/**
 * What it costs to cancel, the later the more or not, and not to come.
 *
 * @param steps the earliest first, each for a moment of its own, at most {@value #MAX_STEPS}
 * @param afterwards once all steps are over
 * @param noShow of guests who do not come
 */
public record CancellationTerms(List<Step> steps, Fee afterwards, Fee noShow) {

  public static final int MAX_STEPS = 20;

  /**
   * What it costs until a moment.
   *
   * @param hoursBefore how long before the first instant of the day of arrival, at the hotel; less
   *     than 0 for a moment after it
   */
  public record Step(int hoursBefore, Fee fee) {

    /** Until the end of the day of arrival. */
    public static final int LATEST = -24;

    /** Until a year before. */
    public static final int EARLIEST = 8_784;

    public Step {
      if (hoursBefore < LATEST || hoursBefore > EARLIEST) {
        throw new IllegalArgumentException("Not so many hours before arrival: " + hoursBefore);
      }
    }
  }

  public CancellationTerms {
    steps = steps.stream().sorted(Comparator.comparingInt(Step::hoursBefore).reversed()).toList();
    if (steps.size() > MAX_STEPS
        || steps.stream().map(Step::hoursBefore).distinct().count() != steps.size()) {
      throw new IllegalArgumentException("Not the steps of terms: " + steps);
    }
  }

  /** To cancel costs nothing, and neither does not to come. */
  public static CancellationTerms free() {
    return new CancellationTerms(List.of(), new Fee.None(), new Fee.None());
  }

  /**
   * The terms as they hold for one room, from now on whatever becomes of them (docs/rules.md:
   * Cancellation).
   */
  public FeeTimeline freeze(NightlyPrices room, ZoneId zone, Rounding rounding) {
    var dayOfArrival = room.stay().arrival().atStartOfDay(zone).toInstant();
    return new FeeTimeline(
        steps.stream()
            .map(step ->
                new FeeTimeline.Step(
                    dayOfArrival.minus(Duration.ofHours(step.hoursBefore())),
                    step.fee().of(room, rounding)))
            .toList(),
        afterwards.of(room, rounding),
        noShow.of(room, rounding));
  }
}
