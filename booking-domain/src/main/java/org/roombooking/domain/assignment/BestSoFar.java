package org.roombooking.domain.assignment;

import java.util.Arrays;

/** The best plan that there has been while rooms exchange guests, to come back to it in the end. */
final class BestSoFar {

  private static final int NUMBERS_OF_ONE = 4;
  private static final int AT_FIRST = 256;

  private final Interchanges interchanges;

  /** The exchanges since, each as its rooms and days: there may be very many of them. */
  private int[] since = new int[NUMBERS_OF_ONE * AT_FIRST];

  private int length;

  /** The best so far is what there is now. */
  BestSoFar(Interchanges interchanges) {
    this.interchanges = interchanges;
  }

  /** Tells that an exchange has been carried out since. */
  void changed(Interchange exchange) {
    if (length == since.length) {
      since = Arrays.copyOf(since, 2 * length);
    }
    since[length++] = exchange.room();
    since[length++] = exchange.other();
    since[length++] = exchange.from();
    since[length++] = exchange.until();
  }

  /** What there is now is the best so far. */
  void keep() {
    length = 0;
  }

  /** Brings the best plan back: an exchange is taken back by the same once more. */
  void restore() {
    while (length > 0) {
      length -= NUMBERS_OF_ONE;
      interchanges.exchange(since[length], since[length + 1], since[length + 2], since[length + 3]);
    }
  }
}
