package org.roombooking.application.inventory.city;

/** What the rows of a block come to over the nights of a stay, column by column. Used again. */
final class StayRows {

  private long[] sums = new long[0];
  private int[] priced = new int[0];
  private int[] least = new int[0];

  /** Reads the nights from one place to before another. */
  void read(CityBlock block, int from, int to) {
    int columns = block.columns();
    if (sums.length < columns) {
      sums = new long[columns];
      priced = new int[columns];
      least = new int[columns];
    }
    System.arraycopy(block.pricesOf(from), 0, priced, 0, columns);
    for (int column = 0; column < columns; column++) {
      sums[column] = priced[column];
    }
    block.freeOn(from).copy(least, columns);
    for (int night = from + 1; night < to; night++) {
      add(block.pricesOf(night), columns);
      block.freeOn(night).lessen(least, columns);
    }
  }

  // A night without a price is below nothing, and so leaves its sign.
  private void add(int[] prices, int columns) {
    for (int column = 0; column < columns; column++) {
      sums[column] += prices[column];
      priced[column] |= prices[column];
    }
  }

  /** Whether there are a room and a price on every night. */
  boolean isOpen(int column) {
    return priced[column] >= 0 && least[column] > 0;
  }

  /** What all nights cost together, before taxes and fees, at the least. */
  long sum(int column) {
    return sums[column];
  }
}
