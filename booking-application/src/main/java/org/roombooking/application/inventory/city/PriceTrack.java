package org.roombooking.application.inventory.city;

import java.util.Arrays;
import java.util.OptionalInt;
import org.roombooking.domain.pricing.PriceStandard;

/** What a room type costs by one standard, for so many guests, on each night of a horizon. */
public final class PriceTrack {

  /** In the place of a night that has no price. */
  public static final long NONE = -1;

  private final PriceStandard standard;
  private final OptionalInt guests;
  // Half as large wherever no night costs more than there is room for.
  private final int[] amounts;
  private final long[] largeAmounts;

  /**
   * Prices that can be sold.
   *
   * @param guests how many each serves at the most; as many as a room takes if it is empty
   * @param amounts of each night in the smallest unit of the currency, or {@link #NONE}
   */
  public PriceTrack(PriceStandard standard, OptionalInt guests, long[] amounts) {
    this.standard = standard;
    this.guests = guests;
    boolean fit = Arrays.stream(amounts).allMatch(amount -> amount <= Integer.MAX_VALUE);
    this.amounts = fit ? Arrays.stream(amounts).mapToInt(Math::toIntExact).toArray() : new int[0];
    this.largeAmounts = fit ? new long[0] : amounts.clone();
  }

  PriceStandard standard() {
    return standard;
  }

  OptionalInt guests() {
    return guests;
  }

  /** What the night at a place costs, or {@link #NONE}. */
  long at(int night) {
    return largeAmounts.length > 0 ? largeAmounts[night] : amounts[night];
  }

  boolean isBaseForAnyNumber() {
    return guests.isEmpty() && standard.equals(PriceStandard.BASE);
  }

  /** Whether every amount is one of those that a column has room for. */
  boolean fitsColumn() {
    return largeAmounts.length == 0;
  }

  boolean pricesAll(int from, int to) {
    for (int night = from; night < to; night++) {
      if (at(night) == NONE) {
        return false;
      }
    }
    return true;
  }
}
