package org.roombooking.application.inventory.city;

import java.util.Arrays;

/**
 * What each column of a block costs for one night, in the smallest unit of the currency, in as
 * little room as that needs. Never changes.
 */
final class NightPrices {

  // Most prices are whole amounts of a currency that has hundredths.
  private static final int HUNDREDTHS = 100;
  private static final char NO_PRICE = Character.MAX_VALUE;

  private final int unit;
  // One of them is empty.
  private final char[] units;
  private final int[] amounts;

  private NightPrices(int unit, char[] units, int[] amounts) {
    this.unit = unit;
    this.units = units;
    this.amounts = amounts;
  }

  /**
   * Of amounts.
   *
   * @param amounts 0 or more, or {@link PriceTrack#NONE}
   */
  static NightPrices of(int[] amounts) {
    if (isMadeOf(HUNDREDTHS, amounts)) {
      return new NightPrices(HUNDREDTHS, inUnits(HUNDREDTHS, amounts), new int[0]);
    }
    return isMadeOf(1, amounts)
        ? new NightPrices(1, inUnits(1, amounts), new int[0])
        : new NightPrices(1, new char[0], amounts.clone());
  }

  private static boolean isMadeOf(int unit, int[] amounts) {
    for (int amount : amounts) {
      if (amount != PriceTrack.NONE && (amount % unit != 0 || amount / unit >= NO_PRICE)) {
        return false;
      }
    }
    return true;
  }

  private static char[] inUnits(int unit, int[] amounts) {
    var units = new char[amounts.length];
    for (int column = 0; column < amounts.length; column++) {
      units[column] =
          amounts[column] == PriceTrack.NONE ? NO_PRICE : (char) (amounts[column] / unit);
    }
    return units;
  }

  /** What it costs in a column, or {@link PriceTrack#NONE}. */
  int at(int column) {
    if (amounts.length > 0) {
      return amounts[column];
    }
    return units[column] == NO_PRICE ? Math.toIntExact(PriceTrack.NONE) : units[column] * unit;
  }

  void copy(int from, int[] to, int at, int columns) {
    for (int i = 0; i < columns; i++) {
      to[at + i] = at(from + i);
    }
  }

  /** Adds to a sum for each column, but to those without a price whatever it may be. */
  void addTo(long[] sums, int firstColumn, int endColumn) {
    if (amounts.length > 0) {
      for (int column = firstColumn; column < endColumn; column++) {
        sums[column] += amounts[column];
      }
    } else {
      for (int column = firstColumn; column < endColumn; column++) {
        sums[column] += units[column] * unit;
      }
    }
  }

  /** How many bytes the amounts take. */
  long bytes() {
    return (long) units.length * Character.BYTES + (long) amounts.length * Integer.BYTES;
  }

  boolean isLike(NightPrices other) {
    return unit == other.unit
        && Arrays.equals(units, other.units)
        && Arrays.equals(amounts, other.amounts);
  }
}
