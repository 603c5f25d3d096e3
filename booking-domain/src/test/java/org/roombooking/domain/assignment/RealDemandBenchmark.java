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
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Plans real stays into as many rooms of each type as there were guests on its busiest night, and
 * holds the time of a processor that it takes against that of a bare counting sort of the same
 * stays (docs/room-assignment.md).
 */
final class RealDemandBenchmark {

  /** Rounds that count, in which all take turns; the first ones do not. */
  private static final int ROUNDS = 9;

  private static final int FIRST_ROUNDS = 2;

  /** So often all groups are planned in a round, as a process knows its time in hundredths. */
  private static final int TIMES = 50;

  private RealDemandBenchmark() {}

  /** The stays of one hotel in rooms of one type, and as many rooms as they need. */
  private static final class Group {

    final List<PlanStay> stays;
    final int[] from;
    final int[] until;
    final List<PlanRoom> rooms;

    Group(List<PlanStay> stays) {
      var ordered = ArrivalOrder.of(stays);
      this.stays = stays;
      from = IntStream.range(0, stays.size()).map(ordered::from).toArray();
      until = IntStream.range(0, stays.size()).map(ordered::until).toArray();
      rooms = IntStream.range(0, peak()).mapToObj(PlanFixtures::aRoom).toList();
    }

    private int peak() {
      var change = new int[Arrays.stream(until).max().orElse(0) + 1];
      for (int stay = 0; stay < from.length; stay++) {
        change[from[stay]]++;
        change[until[stay]]--;
      }
      Arrays.parallelPrefix(change, Integer::sum);
      return Arrays.stream(change).max().orElse(0);
    }

    void sortNumbers() {
      BareCountingSort.rooms(from, until);
    }

    void choose() {
      AlikeRooms.choose(from, until, rooms.size(), 1);
    }

    void sortStays() {
      BareCountingSort.doors(stays, rooms);
    }

    RoomPlan plan() {
      return Planner.plan(new PlanTask(rooms, stays, 1), 0).plan();
    }

    int roomsUsed() {
      var plan = plan();
      if (!plan.isBest() || plan.doors().size() < stays.size()) {
        throw new IllegalStateException("Not every stay is placed");
      }
      int used = new HashSet<>(plan.doors().values()).size();
      if (used != rooms.size()) {
        throw new IllegalStateException(used + " rooms used for a peak of " + rooms.size());
      }
      return used;
    }
  }

  /** Reads the data set, unpacked, from standard input. */
  public static void main(String[] args) throws IOException {
    var csv = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var groups = new ArrayList<Group>();
    for (var stays : byRooms(RealDemand.read(csv)).entrySet()) {
      var group = new Group(stays.getValue());
      groups.add(group);
      System.out.printf(
          "%-15s %6d stays, %4d rooms used%n",
          stays.getKey(), group.stays.size(), group.roomsUsed());
    }
    print("numbers", groups, Group::sortNumbers, Group::choose);
    print("stays to doors", groups, Group::sortStays, Group::plan);
  }

  /** The stays by hotel and the type of room that was given. */
  private static Map<String, List<PlanStay>> byRooms(List<RealDemand.Guest> guests) {
    var groups = new TreeMap<String, List<PlanStay>>();
    for (int row = 0; row < guests.size(); row++) {
      var guest = guests.get(row);
      groups
          .computeIfAbsent(guest.hotel() + "/" + guest.assigned(), group -> new ArrayList<>())
          .add(PlanFixtures.aStay(row, guest.nights()));
    }
    return groups;
  }

  private static void print(
      String what, List<Group> groups, Consumer<Group> sort, Consumer<Group> planner) {
    var sorting = new double[ROUNDS];
    var planning = new double[ROUNDS];
    for (int round = -FIRST_ROUNDS; round < ROUNDS; round++) {
      sorting[Math.max(round, 0)] = millis(groups, sort);
      planning[Math.max(round, 0)] = millis(groups, planner);
    }
    Arrays.sort(sorting);
    Arrays.sort(planning);
    double sorted = sorting[ROUNDS / 2];
    double planned = planning[ROUNDS / 2];
    System.out.printf(
        "%d groups, %s: bare sort %.2f ms, planner %.2f ms (%.2f)%n",
        groups.size(), what, sorted, planned, planned / sorted);
  }

  /** What all groups take once, on average, with all that the process does beside. */
  private static double millis(List<Group> groups, Consumer<Group> work) {
    long start = processorMillis();
    for (int i = 0; i < TIMES; i++) {
      groups.forEach(work);
    }
    return (processorMillis() - start) / (double) TIMES;
  }

  private static long processorMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }
}
