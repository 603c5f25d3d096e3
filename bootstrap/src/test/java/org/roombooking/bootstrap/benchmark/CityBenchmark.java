package org.roombooking.bootstrap.benchmark;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.city.CityCopy;
import org.roombooking.application.inventory.city.FollowCities;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.stay.Stay;

/**
 * How long it takes to find the cheapest 20 of 10,000 hotels of five room types for three nights in
 * the copy in memory; the floor looks through bare arrays. A program of its own: it takes a city as
 * large as there is room for.
 */
final class CityBenchmark {

  private static final int HOTELS = 10_000;
  private static final int WARM_UP = 2_000;
  private static final int SEARCHES = 2_000;
  private static final int STAY = 3;
  private static final int PAGE = 20;
  private static final long MICROSECOND = 1_000;

  private CityBenchmark() {}

  public static void main(String[] args) {
    var clock = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    long before = usedBytes();
    var copy = new CityCopy();
    var city = new MadeUpCity(HOTELS);
    var follow =
        new FollowCities(
            city, copy, new HotelClock(clock), FollowCities.NIGHTS, FollowCities.MOST_BYTES);
    long start = System.nanoTime();
    while (!(follow.round() instanceof FollowCities.Outcome.Fresh)) {
      if (copy.hotels() == HOTELS) {
        System.out.println("All hotels are there");
      }
    }
    System.out.printf(
        "%d hotels, %d MB on the heap (reckoned at most %d MB), filled in %d s%n",
        copy.hotels(),
        (usedBytes() - before) >> 20,
        copy.bytes() >> 20,
        Duration.ofNanos(System.nanoTime() - start).toSeconds());
    var table = new TextTable("10,000 hotels x 5 types", "p50 µs", "p99 µs");
    var arrays = new BareArrays(HOTELS, FollowCities.NIGHTS);
    measure(table, "bare arrays", night -> arrays.cheapest(night, STAY, PAGE));
    measure(
        table,
        "copy, with what it costs and restrictions",
        night -> {
          var query = query(today.plusDays(night));
          return copy.search(query, clock.instant()).orElseThrow().total();
        });
    System.out.println(table.text());
  }

  private static SearchCity.Query query(LocalDate arrival) {
    return new SearchCity.Query(
        MadeUpCity.NAME,
        Optional.empty(),
        Stay.of(arrival, STAY),
        2,
        SearchCity.PriceRange.any(),
        Set.of(),
        new PageRequest(1, PAGE));
  }

  /** Searches for an arrival so many days from today. */
  private interface Search {
    long found(int night);
  }

  private static void measure(TextTable table, String name, Search search) {
    var random = new SplittableRandom(1);
    long found = 0;
    for (int i = 0; i < WARM_UP; i++) {
      found += search.found(2 + random.nextInt(360));
    }
    var times = new long[SEARCHES];
    for (int i = 0; i < SEARCHES; i++) {
      int night = 2 + random.nextInt(360);
      long start = System.nanoTime();
      found += search.found(night);
      times[i] = (System.nanoTime() - start) / MICROSECOND;
    }
    Arrays.sort(times);
    table.add(name, times[SEARCHES / 2], times[SEARCHES * 99 / 100]);
    System.out.println(name + ": " + found + " found in all");
  }

  private static long usedBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** A row for each night, of a number for each type. */
  private static final class BareArrays {

    private final int[][] prices;
    private final short[][] free;
    private final int hotels;

    private BareArrays(int hotels, int nights) {
      this.hotels = hotels;
      this.prices = new int[nights][hotels * MadeUpCity.TYPES];
      this.free = new short[nights][hotels * MadeUpCity.TYPES];
      for (int night = 0; night < nights; night++) {
        for (int type = 0; type < hotels * MadeUpCity.TYPES; type++) {
          prices[night][type] = MadeUpCity.price(type / MadeUpCity.TYPES, type, night);
          free[night][type] = (short) MadeUpCity.free(type, night);
        }
      }
    }

    private record Found(int hotel, long total) {}

    private long cheapest(int from, int nights, int limit) {
      var best = new PriorityQueue<Found>((one, next) -> Long.compare(next.total(), one.total()));
      for (int hotel = 0; hotel < hotels; hotel++) {
        long total = cheapestOf(hotel, from, nights);
        if (total < Long.MAX_VALUE && (best.size() < limit || total < best.element().total())) {
          best.add(new Found(hotel, total));
          if (best.size() > limit) {
            best.remove();
          }
        }
      }
      return best.size();
    }

    private long cheapestOf(int hotel, int from, int nights) {
      long best = Long.MAX_VALUE;
      for (int type = hotel * MadeUpCity.TYPES; type < (hotel + 1) * MadeUpCity.TYPES; type++) {
        long sum = 0;
        int least = Integer.MAX_VALUE;
        for (int night = from; night < from + nights; night++) {
          sum += prices[night][type];
          least = Math.min(least, free[night][type]);
        }
        if (least > 0 && sum < best) {
          best = sum;
        }
      }
      return best;
    }
  }
}
