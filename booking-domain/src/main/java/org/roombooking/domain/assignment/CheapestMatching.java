package org.roombooking.domain.assignment;

import java.util.Arrays;

/**
 * Gives each of some rows a column of its own so that the sum of what they cost there is the least
 * there is (the assignment problem: Kuhn 1955, by shortest paths as Edmonds and Karp 1972 have it;
 * docs/room-assignment.md). As many steps as the number of rows to the third power.
 */
final class CheapestMatching {

  /** What no row is to cost: it is taken only where there is no other way. */
  static final long IMPOSSIBLE = Long.MAX_VALUE / 1024;

  private static final int NONE = -1;
  private static final long FAR = Long.MAX_VALUE / 2;

  private final long[][] cost;
  private final int size;
  private final long[] ofRow;
  private final long[] ofColumn;
  private final int[] rowOf;

  // Of the row that is being given a column: how far each column is, and by way of which other.
  private final long[] distance;
  private final int[] before;
  private final boolean[] isReached;

  private CheapestMatching(long[][] cost) {
    this.cost = cost;
    size = cost.length;
    ofRow = new long[size];
    ofColumn = new long[size];
    rowOf = new int[size];
    Arrays.fill(rowOf, NONE);
    distance = new long[size];
    before = new int[size];
    isReached = new boolean[size];
  }

  /**
   * Finds the cheapest way.
   *
   * @param cost for each row what it costs in each column, at most {@link #IMPOSSIBLE}; as many
   *     columns as rows, a hundred at most
   * @return for each row its column
   */
  static int[] of(long[][] cost) {
    var matching = new CheapestMatching(cost);
    for (int row = 0; row < matching.size; row++) {
      matching.add(row);
    }
    return matching.columns();
  }

  /** Gives one more row a column; those before it make way where that is cheaper. */
  private void add(int row) {
    Arrays.fill(distance, FAR);
    Arrays.fill(isReached, false);
    int column = NONE;
    int from = row;
    do {
      look(from, column);
      column = nearest();
      lower(row, distance[column]);
      isReached[column] = true;
      from = rowOf[column];
    } while (from != NONE);
    makeWay(row, column);
  }

  private void look(int from, int by) {
    for (int column = 0; column < size; column++) {
      long there = cost[from][column] - ofRow[from] - ofColumn[column];
      if (!isReached[column] && there < distance[column]) {
        distance[column] = there;
        before[column] = by;
      }
    }
  }

  private int nearest() {
    int nearest = NONE;
    for (int column = 0; column < size; column++) {
      if (!isReached[column] && (nearest == NONE || distance[column] < distance[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  // So much less there is to pay for whoever comes from here: nothing is ever below nothing.
  private void lower(int row, long much) {
    ofRow[row] += much;
    for (int column = 0; column < size; column++) {
      if (!isReached[column]) {
        distance[column] -= much;
      } else {
        ofRow[rowOf[column]] += much;
        ofColumn[column] -= much;
      }
    }
  }

  private void makeWay(int row, int last) {
    int column = last;
    while (before[column] != NONE) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
    rowOf[column] = row;
  }

  private int[] columns() {
    var columns = new int[size];
    for (int column = 0; column < size; column++) {
      columns[rowOf[column]] = column;
    }
    return columns;
  }
}
