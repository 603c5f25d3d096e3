package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What stays pay for a room, while prices are looked for at which rooms, each for itself, take
 * every stay just once. At any prices, what all stays pay less what all rooms earn is no more than
 * the cheapest plan costs (Held and Karp 1971).
 */
final class StayPrices {

  /** A cost of one, in the small coin in which prices are told. */
  static final long UNIT = 1L << 20;

  /** The more rounds there are, the more of them have a say in where prices go. */
  private static final int LEAST_MEMORY = 10;

  private static final int MOST_MEMORY = 50;
  private static final int ROUNDS_FOR_ONE_MORE = 60;

  /** How finely it is told in which direction prices change. */
  private static final int DIRECTION_BITS = 10;

  private static final int HALF_PACE_BITS = 10;
  private static final long PACE = 1L << (2 * HALF_PACE_BITS);

  /** Prices go on changing where the rest seems to cost more than is known of a plan. */
  private static final long LEAST_MISSING = UNIT / 2;

  /** When nothing is gained for a part of all rounds, prices change by a third less. */
  private static final int PARTS = 40;

  private static final int LEAST_PATIENCE = 10;

  private static final int NOBODY = -1;

  private final long[] prices;
  private final long[] direction;
  private final long highestPrice;
  private final long greatestChange;
  private final int leftOut;
  private final int memory;
  private final int patience;
  private long highest;
  private long pace = PACE;
  private int withoutGain;
  private final int[] visits;
  private final BitSet settled = new BitSet();

  /**
   * Nothing is paid at first.
   *
   * @param stays how many there are
   * @param rooms how many, each of which could take all stays
   * @param leftOut as many stays need not be taken by any
   * @param rounds about as many there will be
   */
  StayPrices(int stays, int rooms, int leftOut, int rounds) {
    this.leftOut = leftOut;
    memory = Math.clamp(rounds / ROUNDS_FOR_ONE_MORE, LEAST_MEMORY, MOST_MEMORY);
    patience = Math.max(LEAST_PATIENCE, rounds / PARTS);
    prices = new long[stays];
    direction = new long[stays];
    visits = new int[stays];
    // Whatever the prices the bound is right, as long as no sum is too large for a number.
    highestPrice = Long.MAX_VALUE / 4 / ((stays + 1L) * (rooms + 2L));
    greatestChange = Long.MAX_VALUE / ((memory * (rooms + 2L)) << DIRECTION_BITS);
  }

  /** The highest bound so far; 0 at first, as nothing costs less than nothing. */
  int highest() {
    return Math.toIntExact(Math.ceilDiv(highest, UNIT));
  }

  /**
   * Finds the bound at these prices, then changes them: stays that several rooms take pay less from
   * now on, those that none takes pay more.
   *
   * @param best what a plan costs that is known
   */
  void nextRound(List<Itinerary> rooms, int best) {
    Arrays.fill(visits, 0);
    long bound = sum();
    for (var room : rooms) {
      bound -= room.earn(prices, visits);
    }
    bound -= savedByWhoIsLeftOut();
    if (bound > highest) {
      highest = bound;
      withoutGain = 0;
    } else if (++withoutGain == patience) {
      withoutGain = 0;
      pace = pace * 2 / 3;
    }
    long missing = Math.max(best * UNIT - bound, LEAST_MISSING) >> HALF_PACE_BITS;
    change(Math.min((missing * pace) >> HALF_PACE_BITS, greatestChange));
  }

  private long sum() {
    long sum = 0;
    for (int stay = settled.nextClearBit(0); stay < prices.length; ) {
      sum += prices[stay];
      stay = settled.nextClearBit(stay + 1);
    }
    return sum;
  }

  /** As if one more room took, without their coming, those for whom the others want most. */
  private long savedByWhoIsLeftOut() {
    long saved = 0;
    var out = new BitSet();
    for (int i = 0; i < leftOut; i++) {
      int dearest = dearest(out);
      if (dearest != NOBODY) {
        out.set(dearest);
        visits[dearest]++;
        saved += prices[dearest];
      }
    }
    return saved;
  }

  /** Who pays most of all but some; nobody if the others pay nothing. */
  private int dearest(BitSet others) {
    int dearest = NOBODY;
    long most = 0;
    for (int stay = 0; stay < prices.length; stay++) {
      if (prices[stay] > most && !others.get(stay)) {
        most = prices[stay];
        dearest = stay;
      }
    }
    return dearest;
  }

  private void change(long much) {
    long length = 0;
    for (int stay = 0; stay < prices.length; stay++) {
      direction[stay] =
          settled.get(stay)
              ? 0
              : ((1L - visits[stay]) << DIRECTION_BITS) + direction[stay] * (memory - 1) / memory;
      length += (direction[stay] * direction[stay]) >> DIRECTION_BITS;
    }
    for (int stay = 0; stay < prices.length && length > 0; stay++) {
      long price = prices[stay] + much * direction[stay] / length;
      prices[stay] = Math.clamp(price, -highestPrice, highestPrice);
    }
  }

  /** How many rooms took a stay in the last round, or left it out. */
  int visits(int stay) {
    return visits[stay];
  }

  /** A stay has got its room: from now on none takes it any more. */
  void settle(int stay) {
    settled.set(stay);
    prices[stay] = -highestPrice;
    direction[stay] = 0;
  }

  /** Begins anew for those that are left, at the prices there are, which change less by now. */
  void goOn() {
    highest = 0;
    withoutGain = 0;
    pace = PACE / 4;
  }
}
