package org.roombooking.domain.pricing;

import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;

/** What a guest owes for a room that they do not take. Never more than the room was to cost. */
public sealed interface Fee {

  record None() implements Fee {}

  /**
   * The first nights of the stay.
   *
   * @param count at least 1
   */
  record Nights(int count) implements Fee {

    public Nights {
      if (count < 1) {
        throw new IllegalArgumentException("A fee of no nights: " + count);
      }
    }
  }

  /**
   * A share of what the room was to cost.
   *
   * @param share more than nothing, not more than all
   */
  record OfTotal(Percentage share) implements Fee {

    private static final int ALL = 10_000;

    public OfTotal {
      if (share.hundredths() < 1 || share.hundredths() > ALL) {
        throw new IllegalArgumentException("Not a share of a total: " + share);
      }
    }
  }

  /**
   * The same for every room.
   *
   * @param amount more than nothing
   */
  record Flat(Money amount) implements Fee {

    public Flat {
      if (amount.minorUnits() < 1) {
        throw new IllegalArgumentException("A fee of nothing: " + amount);
      }
    }
  }

  /** What it comes to for one room. */
  default Money of(NightlyPrices room, Rounding rounding) {
    var total = room.total();
    return switch (this) {
      case None() -> Money.zero(total.currency());
      case Nights(int count) -> firstNights(room, count);
      case OfTotal(Percentage share) -> atMost(total, rounding.share(share, total));
      case Flat(Money amount) -> atMost(total, amount);
    };
  }

  private static Money firstNights(NightlyPrices room, int count) {
    return room.byNight().stream()
        .limit(count)
        .map(NightPrice::total)
        .reduce(Money::plus)
        .orElseThrow();
  }

  private static Money atMost(Money most, Money amount) {
    return amount.compareTo(most) > 0 ? most : amount;
  }
}
