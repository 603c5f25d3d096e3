package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.List;

/**
 * What stays pay for a room, while prices are looked for at which rooms, each for itself, take
 * every stay just once. At any prices, what all stays pay less what all rooms earn is no more than
 * the cheapest plan costs (Held and Karp 1971).
 */
final class StayPrices {

  /** So much of the last change is done again. */
  private static final double MOMENTUM = 0.9;

  private static final double FIRST_PACE = 1;
  private static final double SLOWER = 0.8;
  private static final int ROUNDS_WITHOUT_GAIN = 20;

  private final double[] prices;
  private final double[] change;
  private double highest;
  private double pace = FIRST_PACE;
  private int withoutGain;

  StayPrices(int stays) {
    prices = new double[stays];
    change = new double[stays];
  }

  /** The highest bound so far; 0 at first, as nothing costs less than nothing. */
  double highest() {
    return highest;
  }

  /**
   * Finds the bound at these prices, then changes them: stays that several rooms take pay less from
   * now on, those that none takes pay more.
   *
   * @param best what a plan costs that is known
   */
  void nextRound(List<Itinerary> rooms, int best) {
    var visits = new int[prices.length];
    double bound = Arrays.stream(prices).sum();
    for (var room : rooms) {
      bound -= room.earn(prices, visits);
    }
    if (bound > highest) {
      highest = bound;
      withoutGain = 0;
    } else if (++withoutGain == ROUNDS_WITHOUT_GAIN) {
      withoutGain = 0;
      pace *= SLOWER;
    }
    changeBy(pace * (best - bound), visits);
  }

  private void changeBy(double much, int[] visits) {
    double length = 0;
    for (int stay = 0; stay < prices.length; stay++) {
      change[stay] = 1 - visits[stay] + MOMENTUM * change[stay];
      length += change[stay] * change[stay];
    }
    for (int stay = 0; stay < prices.length && length > 0; stay++) {
      prices[stay] += much * change[stay] / length;
    }
  }
}
