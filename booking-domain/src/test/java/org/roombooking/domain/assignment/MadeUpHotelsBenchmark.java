package org.roombooking.domain.assignment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Plans hotels of which it is known that everybody fits in, and places one more stay into plans
 * that are there (docs/room-assignment.md).
 */
final class MadeUpHotelsBenchmark {

  /** Others use the machine too: one more stay is measured in processor time of the thread. */
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private static final int NIGHTS = 365;
  private static final int ROUNDS = 5;
  private static final int WINDOW = 45;
  private static final int MORE_STAYS = 2_000;
  private static final int DRAWS = 6;

  private MadeUpHotelsBenchmark() {}

  /** Takes the numbers of rooms to plan, or plans 20, 50, 200 and 500 rooms. */
  public static void main(String[] args) {
    int[] sizes =
        args.length == 0
            ? new int[] {20, 50, 200, 500}
            : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    for (int rooms : sizes) {
      for (double filled : new double[] {0.7, 0.9, 0.98}) {
        for (double pinned : new double[] {0, 0.15, 0.5}) {
          planWhole(new MadeUpHotel(rooms, NIGHTS, filled, pinned));
        }
      }
      var hotel = new MadeUpHotel(rooms, WINDOW, 0.9, 0.15);
      // What one in a hundred takes is compiled late.
      IntStream.range(0, DRAWS).forEach(draw -> placeOneMore(hotel, draw));
      IntStream.range(0, DRAWS)
          .mapToObj(draw -> placeOneMore(hotel, draw))
          .forEach(System.out::println);
    }
  }

  private static void planWhole(MadeUpHotel hotel) {
    int stays = 0;
    int unplaced = 0;
    var millis = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      var task = hotel.task(1 + round, 1);
      long start = System.nanoTime();
      var plan = Planner.plan(task, Planner.USUAL_BUDGET).plan();
      millis[round] = (System.nanoTime() - start) / 1e6;
      unplaced += plan.cost().unplaced();
      stays += task.stays().size();
    }
    double first = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        "%s: %d of %d stays unplaced; %.0f ms at first, median %.0f ms%n",
        hotel, unplaced, stays, first, millis[ROUNDS / 2]);
  }

  /** Places one stay more again and again, and tells how long that took. */
  private static String placeOneMore(MadeUpHotel hotel, int draw) {
    var task = hotel.task(draw, 1);
    var planned =
        MadeUpHotel.asPlanned(task, Planner.plan(task, Planner.USUAL_BUDGET).plan().doors());
    var random = new Random(draw);
    var micros = new long[MORE_STAYS];
    int moves = 0;
    int refused = 0;
    for (int i = 0; i < MORE_STAYS; i++) {
      var nights = MadeUpHotel.nights(random.nextInt(WINDOW - 7), 1 + random.nextInt(7));
      var stay = PlanFixtures.aStay(1_000_000 + i, nights);
      var more = MadeUpHotel.withOneMore(planned, stay);
      long start = PROCESSOR.getCurrentThreadCpuTime();
      var cost = Planner.plan(more, Planner.USUAL_BUDGET).plan().cost();
      micros[i] = (PROCESSOR.getCurrentThreadCpuTime() - start) / 1_000;
      moves += cost.moves();
      refused += cost.unplaced();
    }
    Arrays.sort(micros);
    return String.format(
        Locale.ROOT,
        "%s, draw %d, one more stay beside %d: %d of %d not placed, %d moves; µs p50 %d, p90 %d, p99 %d",
        hotel,
        draw,
        task.stays().size(),
        refused,
        MORE_STAYS,
        moves,
        micros[MORE_STAYS / 2],
        micros[MORE_STAYS * 9 / 10],
        micros[MORE_STAYS * 99 / 100]);
  }
}
