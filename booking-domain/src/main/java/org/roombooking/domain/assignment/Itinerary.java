package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.List;

/**
 * The most that one room can earn with some of the stays it could have, each of which pays a price:
 * the best of all ways to let them follow each other, around the nights that are taken for good.
 */
final class Itinerary {

  /**
   * A stay that the room could have, or nights that are {@link #TAKEN} for good.
   *
   * @param cost what the stay costs in this room
   */
  record Item(int from, int until, int stay, long cost) {

    static final int TAKEN = -1;
  }

  private static final int NOTHING = -1;

  /** Less than any room ever earns. */
  private static final long IMPOSSIBLE = Long.MIN_VALUE / 2;

  // Every round goes through all of this, so it is laid out as numbers.
  private final int[] from;
  private final int[] until;
  private final int[] stay;
  private final long[] cost;
  private final int shortestSale;
  private final long costOfGap;
  private final long[] earned;
  private final int[] previous;
  private final int[] bestUntil;
  private long earnedLongAgo;
  private int longAgo;
  private int day;

  /**
   * A room.
   *
   * @param items in the order in which they begin
   * @param lastDay no item ends later
   * @param costOfGap what a gap costs that is too short to sell
   */
  Itinerary(List<Item> items, int lastDay, int shortestSale, long costOfGap) {
    from = items.stream().mapToInt(Item::from).toArray();
    until = items.stream().mapToInt(Item::until).toArray();
    stay = items.stream().mapToInt(Item::stay).toArray();
    cost = items.stream().mapToLong(Item::cost).toArray();
    this.shortestSale = shortestSale;
    this.costOfGap = costOfGap;
    earned = new long[items.size()];
    previous = new int[items.size()];
    bestUntil = new int[lastDay + 1];
  }

  /**
   * Finds the best way.
   *
   * @param prices what each stay pays
   * @param visits gets one more for each stay that has a part in it
   * @return the prices, less what the stays and the gaps cost
   */
  long earn(long[] prices, int[] visits) {
    Arrays.fill(bestUntil, NOTHING);
    forget(0, NOTHING);
    day = 0;
    for (int item = 0; item < stay.length; item++) {
      passUntil(from[item] - shortestSale);
      earned[item] = earnedBefore(item);
      if (stay[item] == Item.TAKEN) {
        // Whatever comes later comes after this.
        Arrays.fill(bestUntil, day, from[item] + 1, NOTHING);
        forget(IMPOSSIBLE, NOTHING);
      } else {
        earned[item] += prices[stay[item]] - cost[item];
      }
      int other = bestUntil[until[item]];
      if (other == NOTHING || earned[item] > earned[other]) {
        bestUntil[until[item]] = item;
      }
    }
    passUntil(bestUntil.length - 1);
    visit(visits);
    return earnedLongAgo;
  }

  private void forget(long earnedNow, int item) {
    earnedLongAgo = earnedNow;
    longAgo = item;
  }

  /** From now on what ended by some day ended so long ago that it leaves no gap. */
  private void passUntil(int last) {
    for (; day <= last; day++) {
      int item = bestUntil[day];
      if (item != NOTHING && earned[item] > earnedLongAgo) {
        forget(earned[item], item);
      }
    }
  }

  private long earnedBefore(int item) {
    long most = earnedLongAgo;
    int best = longAgo;
    for (int gap = 0; gap < shortestSale && gap <= from[item]; gap++) {
      int other = bestUntil[from[item] - gap];
      if (other != NOTHING) {
        long earnedThen = earned[other] - (gap == 0 ? 0 : costOfGap);
        if (earnedThen > most) {
          most = earnedThen;
          best = other;
        }
      }
    }
    previous[item] = best;
    return most;
  }

  private void visit(int[] visits) {
    for (int item = longAgo; item != NOTHING; item = previous[item]) {
      if (stay[item] != Item.TAKEN) {
        visits[stay[item]]++;
      }
    }
  }

  /** The stays that have a part in the best way that was found last. */
  int[] stays() {
    var stays = new int[stay.length];
    int length = 0;
    for (int item = longAgo; item != NOTHING; item = previous[item]) {
      if (stay[item] != Item.TAKEN) {
        stays[length++] = stay[item];
      }
    }
    return Arrays.copyOf(stays, length);
  }
}
