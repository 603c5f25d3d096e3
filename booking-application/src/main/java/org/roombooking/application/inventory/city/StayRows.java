package org.roombooking.application.inventory.city;

import java.util.Arrays;
import java.util.BitSet;

/** What the rows of a block come to over the nights of a stay, column by column. Used again. */
final class StayRows {

  private long[] sums = new long[0];
  private final BitSet open = new BitSet();

  /** Reads all columns of the nights from one place to before another. */
  void read(CityBlock block, int from, int to) {
    read(block, from, to, 0, block.columns());
  }

  /** Reads the columns of one hotel alone. */
  void read(CityBlock block, int from, int to, int hotel) {
    read(block, from, to, block.firstColumn(hotel), block.firstColumn(hotel + 1));
  }

  private void read(CityBlock block, int from, int to, int firstColumn, int endColumn) {
    if (sums.length < block.columns()) {
      sums = new long[block.columns()];
    }
    open.clear();
    open.or(block.openOn(from));
    Arrays.fill(sums, firstColumn, endColumn, 0);
    block.pricesOf(from).addTo(sums, firstColumn, endColumn);
    for (int night = from + 1; night < to; night++) {
      open.and(block.openOn(night));
      block.pricesOf(night).addTo(sums, firstColumn, endColumn);
    }
  }

  /** Whether there are a room and a price on every night. */
  boolean isOpen(int column) {
    return open.get(column);
  }

  /** What all nights cost together, before taxes and fees, at the least, if it is open. */
  long sum(int column) {
    return sums[column];
  }
}
