package org.roombooking.application.inventory.city;

import java.util.Arrays;

/** A number of rooms for each column of a block, in as little room as they need. Never changes. */
final class CountRow {

  // One of them is empty.
  private final byte[] small;
  private final short[] large;

  private CountRow(byte[] small, short[] large) {
    this.small = small;
    this.large = large;
  }

  static CountRow of(short[] counts) {
    var small = new byte[counts.length];
    for (int column = 0; column < counts.length; column++) {
      small[column] = (byte) counts[column];
      if (small[column] != counts[column]) {
        return new CountRow(new byte[0], counts.clone());
      }
    }
    return new CountRow(small, new short[0]);
  }

  short at(int column) {
    return large.length > 0 ? large[column] : small[column];
  }

  /** The same with another number in a column. */
  CountRow with(int column, short count) {
    if (large.length == 0 && count == (byte) count) {
      var next = small.clone();
      next[column] = (byte) count;
      return new CountRow(next, large);
    }
    var next = new short[Math.max(small.length, large.length)];
    copy(0, next, 0, next.length);
    next[column] = count;
    return of(next);
  }

  void copy(int from, short[] to, int at, int columns) {
    for (int i = 0; i < columns; i++) {
      to[at + i] = at(from + i);
    }
  }

  boolean isLike(CountRow other) {
    return Arrays.equals(small, other.small) && Arrays.equals(large, other.large);
  }
}
