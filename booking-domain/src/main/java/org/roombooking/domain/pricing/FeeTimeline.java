package org.roombooking.domain.pricing;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import org.roombooking.domain.money.Money;

/**
 * What it costs to cancel a booking, from moment to moment, as it was settled when it was made.
 *
 * @param steps the earliest first
 * @param afterwards once all steps are over
 * @param noShow of guests who do not come
 */
public record FeeTimeline(List<Step> steps, Money afterwards, Money noShow) {

  /**
   * What it costs before a moment and after the step before.
   *
   * @param until exclusive
   */
  public record Step(Instant until, Money fee) {}

  public FeeTimeline {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (!steps.get(i - 1).until().isBefore(steps.get(i).until())) {
        throw new IllegalArgumentException("Not in order: " + steps);
      }
    }
  }

  public static FeeTimeline free(Currency currency) {
    return new FeeTimeline(List.of(), Money.zero(currency), Money.zero(currency));
  }

  /** What it costs to cancel at a moment: the one function for a preview and for the charge. */
  public Money feeAt(Instant now) {
    return steps.stream()
        .filter(step -> now.isBefore(step.until()))
        .findFirst()
        .map(Step::fee)
        .orElse(afterwards);
  }

  /** Both together, as for two rooms of one booking. */
  public FeeTimeline plus(FeeTimeline other) {
    var moments = new TreeSet<Instant>();
    steps.forEach(step -> moments.add(step.until()));
    other.steps.forEach(step -> moments.add(step.until()));
    var sums =
        moments.stream()
            .map(until -> new Step(until, feeBefore(until).plus(other.feeBefore(until))))
            .toList();
    return new FeeTimeline(sums, afterwards.plus(other.afterwards), noShow.plus(other.noShow));
  }

  private Money feeBefore(Instant moment) {
    return steps.stream()
        .filter(step -> !moment.isAfter(step.until()))
        .findFirst()
        .map(Step::fee)
        .orElse(afterwards);
  }
}
