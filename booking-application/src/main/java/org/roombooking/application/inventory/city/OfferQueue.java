package org.roombooking.application.inventory.city;

import java.util.Arrays;

/**
 * The cheapest hotels of one currency by what they cost: a heap. Of those that cost the same one
 * whose price is not known yet comes first, then by name, then the oldest. All that are found are
 * counted; those that are surely dearer than as many as are asked for are not kept.
 */
final class OfferQueue {

  private static final int FIRST_SIZE = 64;

  /** Tells hotels apart that cost the same. */
  interface Tie {
    boolean isBefore(int hotel, int other);
  }

  private final CheapestTotals cheapest;
  private final Tie tie;
  private long[] totals = new long[FIRST_SIZE];
  private int[] hotels = new int[FIRST_SIZE];
  private boolean[] exact = new boolean[FIRST_SIZE];
  private int size;
  private int found;
  private boolean isHeap;

  /**
   * An empty queue.
   *
   * @param asked how many will be taken from it at the most
   */
  OfferQueue(long asked, Tie tie) {
    this.cheapest = new CheapestTotals(asked);
    this.tie = tie;
  }

  /** How many hotels were added. */
  int found() {
    return found;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Adds a hotel that costs so much, or at least so much, before any is taken. */
  void add(int hotel, long total, boolean isExact) {
    found++;
    if (total > cheapest.bound()) {
      return;
    }
    if (isExact) {
      cheapest.add(total);
    }
    if (size == totals.length) {
      totals = Arrays.copyOf(totals, 2 * size);
      hotels = Arrays.copyOf(hotels, 2 * size);
      exact = Arrays.copyOf(exact, 2 * size);
    }
    totals[size] = total;
    hotels[size] = hotel;
    exact[size] = isExact;
    size++;
  }

  int first() {
    order();
    return hotels[0];
  }

  boolean isFirstExact() {
    order();
    return exact[0];
  }

  /** What the first one costs has been found out: so much, and no less than was thought. */
  void settleFirst(long total) {
    order();
    totals[0] = total;
    exact[0] = true;
    sink(0);
  }

  int removeFirst() {
    order();
    int first = hotels[0];
    size--;
    swap(0, size);
    sink(0);
    return first;
  }

  private void order() {
    if (!isHeap) {
      isHeap = true;
      for (int at = size / 2; at >= 0; at--) {
        sink(at);
      }
    }
  }

  private void sink(int from) {
    int at = from;
    while (2 * at + 1 < size) {
      int next = 2 * at + 1;
      if (next + 1 < size && isBefore(next + 1, next)) {
        next++;
      }
      if (!isBefore(next, at)) {
        return;
      }
      swap(at, next);
      at = next;
    }
  }

  private boolean isBefore(int one, int other) {
    if (totals[one] != totals[other]) {
      return totals[one] < totals[other];
    }
    if (exact[one] != exact[other]) {
      return !exact[one];
    }
    return exact[one] && tie.isBefore(hotels[one], hotels[other]);
  }

  private void swap(int one, int other) {
    long total = totals[one];
    totals[one] = totals[other];
    totals[other] = total;
    int hotel = hotels[one];
    hotels[one] = hotels[other];
    hotels[other] = hotel;
    boolean isExact = exact[one];
    exact[one] = exact[other];
    exact[other] = isExact;
  }
}
