package org.roombooking.domain.assignment;

import java.util.Arrays;
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

  /** When nothing is gained for a part of all rounds, prices change by a third less. */
  private static final int PARTS = 40;

  private static final int LEAST_PATIENCE = 10;

  private final long[] prices;
  private final long[] direction;
  private final long highestPrice;
  private final long greatestChange;
  private final int memory;
  private final int patience;
  private long highest;
  private long pace = 1L << (2 * HALF_PACE_BITS);
  private int withoutGain;

  /**
   * Nothing is paid at first.
   *
   * @param stays how many there are
   * @param rooms how many, each of which could take all stays
   * @param rounds about as many there will be
   */
  StayPrices(int stays, int rooms, int rounds) {
    memory = Math.clamp(rounds / ROUNDS_FOR_ONE_MORE, LEAST_MEMORY, MOST_MEMORY);
    patience = Math.max(LEAST_PATIENCE, rounds / PARTS);
    prices = new long[stays];
    direction = new long[stays];
    // Whatever the prices the bound is right, as long as no sum is too large for a number.
    highestPrice = Long.MAX_VALUE / 4 / ((stays + 1L) * (rooms + 1L));
    greatestChange = Long.MAX_VALUE / ((memory * (rooms + 1L)) << DIRECTION_BITS);
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
    var visits = new int[prices.length];
    long bound = Arrays.stream(prices).sum();
    for (var room : rooms) {
      bound -= room.earn(prices, visits);
    }
    if (bound > highest) {
      highest = bound;
      withoutGain = 0;
    } else if (++withoutGain == patience) {
      withoutGain = 0;
      pace = pace * 2 / 3;
    }
    long missing = (best * UNIT - bound) >> HALF_PACE_BITS;
    change(visits, Math.min((missing * pace) >> HALF_PACE_BITS, greatestChange));
  }

  private void change(int[] visits, long much) {
    long length = 0;
    for (int stay = 0; stay < prices.length; stay++) {
      direction[stay] =
          ((1L - visits[stay]) << DIRECTION_BITS) + direction[stay] * (memory - 1) / memory;
      length += (direction[stay] * direction[stay]) >> DIRECTION_BITS;
    }
    for (int stay = 0; stay < prices.length && length > 0; stay++) {
      long price = prices[stay] + much * direction[stay] / length;
      prices[stay] = Math.clamp(price, -highestPrice, highestPrice);
    }
  }
}
