package org.roombooking.application.inventory.city;

import java.util.Arrays;

/** The least of many totals, as many as are asked for, and so what others need not exceed. */
final class CheapestTotals {

  // To keep more in order would cost more than it saves.
  private static final int MOST_KEPT = 256;

  private final long[] totals;
  private int size;

  CheapestTotals(long asked) {
    this.totals = new long[asked <= MOST_KEPT ? Math.toIntExact(asked) : 0];
  }

  /** The greatest total that can still be one of the least. */
  long bound() {
    return size == 0 || size < totals.length ? Long.MAX_VALUE : totals[size - 1];
  }

  void add(long total) {
    if (totals.length == 0 || total >= bound()) {
      return;
    }
    int found = Arrays.binarySearch(totals, 0, size, total);
    int at = found < 0 ? -found - 1 : found;
    size = Math.min(size + 1, totals.length);
    System.arraycopy(totals, at, totals, at + 1, size - at - 1);
    totals[at] = total;
  }
}
