package org.roombooking.domain.assignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans real stays into as many rooms of each type as there were guests on its busiest night, and
 * holds the time against a bare counting sort of the same stays (docs/room-assignment.md).
 */
final class RealDemandBenchmark {

  private static final int ROUNDS = 25;

  private RealDemandBenchmark() {}

  private record Figures(int rooms, double sort, double choice, double doors, double plan) {

    Figures plus(Figures other) {
      return new Figures(
          rooms + other.rooms,
          sort + other.sort,
          choice + other.choice,
          doors + other.doors,
          plan + other.plan);
    }

    @Override
    public String toString() {
      return "%4d rooms used; numbers: sort %7.3f ms, choice %7.3f ms (%.2f);"
              .formatted(rooms, sort, choice, choice / sort)
          + " stays to doors: sort %7.3f ms, planner %7.3f ms (%.2f)"
              .formatted(doors, plan, plan / doors);
    }
  }

  /** Reads the data set, unpacked, from standard input. */
  public static void main(String[] args) throws IOException {
    var csv = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var groups = groups(RealDemand.read(csv));
    var all = new Figures(0, 0, 0, 0, 0);
    for (var group : groups.entrySet()) {
      var figures = measure(group.getValue());
      System.out.printf("%-15s %6d stays, %s%n", group.getKey(), group.getValue().size(), figures);
      all = all.plus(figures);
    }
    int stays = groups.values().stream().mapToInt(List::size).sum();
    System.out.printf("%-15s %6d stays, %s%n", groups.size() + " groups", stays, all);
  }

  /** The stays by hotel and the type of room that was given. */
  private static Map<String, List<PlanStay>> groups(List<RealDemand.Guest> guests) {
    var groups = new TreeMap<String, List<PlanStay>>();
    for (int row = 0; row < guests.size(); row++) {
      var guest = guests.get(row);
      groups
          .computeIfAbsent(guest.hotel() + "/" + guest.assigned(), group -> new ArrayList<>())
          .add(PlanFixtures.aStay(row, guest.nights()));
    }
    return groups;
  }

  private static Figures measure(List<PlanStay> stays) {
    var ordered = ArrivalOrder.of(stays);
    long first = ordered.getFirst().nights().arrival().toEpochDay();
    var from = days(ordered.stream().map(stay -> stay.nights().arrival().toEpochDay()), first);
    var until = days(ordered.stream().map(stay -> stay.nights().departure().toEpochDay()), first);
    int peak = peak(from, until);
    var rooms = IntStream.range(0, peak).mapToObj(PlanFixtures::aRoom).toList();
    int used = roomsUsed(stays, rooms);
    if (used != peak) {
      throw new IllegalStateException(used + " rooms used for a peak of " + peak);
    }
    return new Figures(
        used,
        millis(() -> BareCountingSort.rooms(from, until)),
        millis(() -> AlikeRooms.choose(from, until, peak, 1)),
        millis(() -> BareCountingSort.doors(stays, rooms)),
        millis(() -> Planner.plan(new PlanTask(rooms, stays, 1), 0)));
  }

  private static int roomsUsed(List<PlanStay> stays, List<PlanRoom> rooms) {
    var plan = Planner.plan(new PlanTask(rooms, stays, 1), 0).plan();
    if (!plan.isBest() || plan.doors().size() < stays.size()) {
      throw new IllegalStateException("Not every stay is placed");
    }
    return new HashSet<>(plan.doors().values()).size();
  }

  private static int peak(int[] from, int[] until) {
    var change = new int[Arrays.stream(until).max().orElse(0) + 1];
    for (int stay = 0; stay < from.length; stay++) {
      change[from[stay]]++;
      change[until[stay]]--;
    }
    Arrays.parallelPrefix(change, Integer::sum);
    return Arrays.stream(change).max().orElse(0);
  }

  private static int[] days(Stream<Long> epochDays, long first) {
    return epochDays.mapToInt(day -> Math.toIntExact(day - first)).toArray();
  }

  /** The median of some rounds, after some that are not counted. */
  private static double millis(Runnable work) {
    var nanos = new long[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = System.nanoTime();
      work.run();
      nanos[Math.max(round, 0)] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[ROUNDS / 2] / 1e6;
  }
}
