package org.roombooking.application.inventory.city;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.Derivation;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.StayDiscounts;

/**
 * The least that a night of a room type can cost before taxes and fees, by whatever standard, for
 * however many guests and nights. It only says which hotels need not be priced: what a stay costs
 * is told by the rulebook alone.
 */
final class PriceFloor {

  private static final long UNKNOWN = Long.MAX_VALUE;

  private final Rulebook rulebook;
  private final List<PriceTrack> tracks;
  private final Set<PriceStandard> standards = new LinkedHashSet<>();
  private final Map<PriceStandard, Long> found = new HashMap<>();

  private PriceFloor(Rulebook rulebook, List<PriceTrack> tracks) {
    this.rulebook = rulebook;
    this.tracks = tracks;
    tracks.forEach(track -> standards.add(track.standard()));
    standards.addAll(rulebook.standards().byStandard().keySet());
  }

  /** Whether the only price is the base one, for whoever stays however long. */
  static boolean isPlain(Rulebook rulebook, List<PriceTrack> tracks) {
    return rulebook.standards().byStandard().isEmpty()
        && (tracks.isEmpty()
            || (tracks.size() == 1
                && tracks.getFirst().isBaseForAnyNumber()
                && tracks.getFirst().fitsColumn()));
  }

  /** The least for each night, or {@link PriceTrack#NONE} where there is no price at all. */
  static int[] of(Rulebook rulebook, List<PriceTrack> tracks, int nights) {
    var floor = new PriceFloor(rulebook, tracks);
    var least = new int[nights];
    for (int night = 0; night < nights; night++) {
      long amount =
          isPlain(rulebook, tracks) ? floor.calendar(PriceStandard.BASE, night) : floor.on(night);
      least[night] =
          Math.toIntExact(
              amount == UNKNOWN ? PriceTrack.NONE : Math.min(amount, Integer.MAX_VALUE));
    }
    return least;
  }

  private long on(int night) {
    found.clear();
    return standards.stream().mapToLong(standard -> sold(standard, night)).min().orElse(UNKNOWN);
  }

  private long sold(PriceStandard standard, int night) {
    long price = price(standard, night);
    int off =
        rulebook
            .standards()
            .find(standard)
            .map(StandardRules::discounts)
            .map(PriceFloor::most)
            .orElse(0);
    return price == UNKNOWN || off == 0
        ? price
        : rounded(
            Math.floorDiv(price * (Percentage.WHOLE - off), Percentage.WHOLE),
            rulebook.rules().rounding());
  }

  private static int most(StayDiscounts discounts) {
    return discounts.steps().stream().mapToInt(step -> step.off().hundredths()).max().orElse(0);
  }

  private long price(PriceStandard standard, int night) {
    @Nullable Long before = found.get(standard);
    if (before != null) {
      return before;
    }
    long derived =
        rulebook
            .standards()
            .find(standard)
            .flatMap(StandardRules::derivation)
            .map(derivation -> derived(derivation, price(derivation.from(), night)))
            .orElse(UNKNOWN);
    long least =
        Math.min(Math.min(calendar(standard, night), calendar(PriceStandard.BASE, night)), derived);
    found.put(standard, least);
    return least;
  }

  private long derived(Derivation derivation, long other) {
    if (other == UNKNOWN) {
      return UNKNOWN;
    }
    long share =
        Math.floorDiv(
            other * (Percentage.WHOLE + derivation.share().hundredths()), Percentage.WHOLE);
    long atLeast = derivation.floor().map(Money::minorUnits).orElse(0L);
    long atMost = derivation.ceiling().map(Money::minorUnits).orElse(UNKNOWN);
    long held = Math.min(Math.max(share + derivation.amount().minorUnits(), atLeast), atMost);
    return rounded(held, derivation.rounding().orElse(rulebook.rules().rounding()));
  }

  /** What is left at the least of an amount that is rounded. */
  static long rounded(long amount, Rounding rounding) {
    return Math.max(0, amount - (rounding.step() - 1));
  }

  private long calendar(PriceStandard standard, int night) {
    long least = UNKNOWN;
    for (var track : tracks) {
      long amount = track.at(night);
      if (amount != PriceTrack.NONE && track.standard().equals(standard)) {
        least = Math.min(least, amount);
      }
    }
    return least;
  }
}
