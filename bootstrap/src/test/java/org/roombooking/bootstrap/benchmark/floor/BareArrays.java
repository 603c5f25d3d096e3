package org.roombooking.bootstrap.benchmark.floor;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.roombooking.bootstrap.benchmark.load.Caller;
import org.roombooking.bootstrap.benchmark.load.Work;

/**
 * The 20 cheapest hotels of a city for three nights out of nothing but arrays, those of one night
 * beside each other: the least that a search in memory has to look at.
 */
public final class BareArrays implements Work {

  private static final int NIGHTS = 365;
  private static final int NIGHTS_OF_STAY = 3;
  private static final int PAGE = 20;

  private final int types;
  private final int hotels;
  private final short[][] free;
  private final int[][] price;

  /** All cells are filled by one rule, about one in seven with no room left. */
  public BareArrays(int hotels, int types) {
    this.hotels = hotels;
    this.types = types;
    this.free = new short[NIGHTS][hotels * types];
    this.price = new int[NIGHTS][hotels * types];
    var chance = new SplittableRandom(42);
    for (int night = 0; night < NIGHTS; night++) {
      for (int cell = 0; cell < hotels * types; cell++) {
        free[night][cell] = (short) Math.max(0, chance.nextInt(21) - 3);
        price[night][cell] = 8_000 + chance.nextInt(9_000);
      }
    }
  }

  @Override
  public Caller open(int number) {
    var chance = new SplittableRandom(System.nanoTime() + number);
    return () -> cheapest(chance.nextInt(NIGHTS - NIGHTS_OF_STAY + 1)).length > 0;
  }

  /** The cheapest first: the price above, the number of the hotel in the lower half. */
  long[] cheapest(int arrival) {
    var best = new long[Math.min(PAGE, hotels)];
    Arrays.fill(best, Long.MAX_VALUE);
    for (int hotel = 0; hotel < hotels; hotel++) {
      long found = (long) cheapestType(arrival, hotel) << 32 | hotel;
      if (found < best[best.length - 1]) {
        insert(best, found);
      }
    }
    return best;
  }

  private int cheapestType(int arrival, int hotel) {
    int least = Integer.MAX_VALUE;
    for (int cell = hotel * types; cell < (hotel + 1) * types; cell++) {
      int total = 0;
      boolean open = true;
      for (int night = arrival; night < arrival + NIGHTS_OF_STAY; night++) {
        open &= free[night][cell] > 0;
        total += price[night][cell];
      }
      if (open && total < least) {
        least = total;
      }
    }
    return least;
  }

  private static void insert(long[] best, long found) {
    int place = best.length - 1;
    while (place > 0 && best[place - 1] > found) {
      best[place] = best[place - 1];
      place--;
    }
    best[place] = found;
  }
}
