package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.DOUBLE;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.id;
import static org.roombooking.domain.assignment.PlanFixtures.june;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/** Holds the planner against all the plans there are, on small tasks at random. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlannerAgainstAllPlansTest {

  private static final int TASKS = Integer.getInteger("planner.tasks", 12_500);
  private static final int DAYS = 8;
  private static final int ROOMS = 3;
  private static final int STAYS = 7;
  private static final RoomFeature VIEW = new RoomFeature("view");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_plan_is_better_and_no_verdict_is_wrong(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TASKS; i++) {
      var task = someTask(random);

      var result = Planner.plan(task, Planner.USUAL_BUDGET);

      var best = new AllPlans(task).best();
      assertThat(result.plan().cost()).as("%s", task).isEqualTo(best);
      assertThat(result.plan().bound()).as("bound of %s", task).isEqualTo(best);
      assertThat(new AllPlans(task).cost(result.plan().doors())).as("%s", task).isEqualTo(best);
      if (best.unplaced() == 0) {
        assertThat(result).isInstanceOf(PlanResult.Planned.class);
      } else {
        assertThat(result).isInstanceOf(PlanResult.ProvedImpossible.class);
        assertProof(task, (PlanResult.ProvedImpossible) result);
      }
    }
  }

  /** The stays that are named cannot all be placed even if no other wants a room. */
  private static void assertProof(PlanTask task, PlanResult.ProvedImpossible proof) {
    var alone =
        new PlanTask(
            task.rooms(),
            task.stays().stream()
                .filter(stay -> stay.pinned() || proof.stays().contains(stay.id()))
                .toList(),
            task.shortestSale());
    assertThat(new AllPlans(alone).best().unplaced()).as("%s of %s", proof, task).isPositive();
    assertThat(proof.nights()).isNotEmpty();
  }

  private static PlanTask someTask(Random random) {
    int rooms = 1 + random.nextInt(ROOMS);
    var taken = new HashMap<Integer, List<Stay>>();
    var planRooms =
        IntStream.range(0, rooms).mapToObj(room -> someRoom(random, room, taken)).toList();
    var stays =
        IntStream.range(0, 1 + random.nextInt(STAYS))
            .mapToObj(stay -> someStay(random, stay, rooms, taken))
            .toList();
    return new PlanTask(planRooms, stays, 1 + random.nextInt(3));
  }

  private static PlanRoom someRoom(Random random, int room, Map<Integer, List<Stay>> taken) {
    var closed = random.nextInt(5) == 0 ? List.of(someNights(random)) : List.<Stay>of();
    taken.put(room, new ArrayList<>(closed));
    return aRoom(room, random.nextBoolean() ? Set.of(VIEW) : Set.of(), closed);
  }

  private static Stay someNights(Random random) {
    int from = 1 + random.nextInt(DAYS);
    return june(from, from + 1 + random.nextInt(4));
  }

  private static PlanStay someStay(
      Random random, int stay, int rooms, Map<Integer, List<Stay>> taken) {
    var nights = someNights(random);
    int room = random.nextInt(rooms);
    boolean pinned =
        random.nextInt(5) == 0 && taken.get(room).stream().noneMatch(it -> overlap(it, nights));
    if (pinned) {
      taken.get(room).add(nights);
    }
    return new PlanStay(
        id(stay),
        nights,
        someWish(random, rooms),
        2,
        random.nextInt(3) == 0 ? Set.of(VIEW) : Set.of(),
        pinned || random.nextInt(3) == 0 ? Optional.of(door(room)) : Optional.empty(),
        pinned);
  }

  private static WantedRooms someWish(Random random, int rooms) {
    if (random.nextInt(3) > 0) {
      return new WantedRooms.OfType(DOUBLE);
    }
    var some = new HashSet<RoomId>();
    for (int room = 0; room < rooms; room++) {
      if (random.nextBoolean()) {
        some.add(door(room));
      }
    }
    return new WantedRooms.OneOf(some);
  }

  private static boolean overlap(Stay one, Stay other) {
    return one.arrival().isBefore(other.departure()) && other.arrival().isBefore(one.departure());
  }

  /** Every way to put the stays of a task into rooms, by trying them all. */
  private static final class AllPlans {

    private final PlanTask task;
    private final List<PlanStay> free;
    private final Map<BookedRoomId, RoomId> doors = new HashMap<>();
    private Optional<PlanCost> best = Optional.empty();

    AllPlans(PlanTask task) {
      this.task = task;
      free = task.stays().stream().filter(stay -> !stay.pinned()).toList();
    }

    PlanCost best() {
      task.stays().stream()
          .filter(PlanStay::pinned)
          .forEach(stay -> doors.put(stay.id(), stay.door().orElseThrow()));
      place(0, 0);
      return best.orElseThrow();
    }

    // What leaves more stays without a room than a plan that is known need not be gone through.
    private void place(int next, int unplaced) {
      if (best.filter(known -> known.unplaced() < unplaced).isPresent()) {
        return;
      }
      if (next == free.size()) {
        var cost = cost(doors);
        best = Optional.of(best.filter(known -> known.compareTo(cost) <= 0).orElse(cost));
        return;
      }
      var stay = free.get(next);
      for (var room : task.rooms()) {
        if (suits(room, stay) && isFree(room, stay)) {
          doors.put(stay.id(), room.id());
          place(next + 1, unplaced);
          doors.remove(stay.id());
        }
      }
      place(next + 1, unplaced + 1);
    }

    private static boolean suits(PlanRoom room, PlanStay stay) {
      return switch (stay.wanted()) {
        case WantedRooms.OfType(var type) -> room.type().equals(type);
        case WantedRooms.OneOf(var rooms) -> rooms.contains(room.id());
      };
    }

    private boolean isFree(PlanRoom room, PlanStay stay) {
      return taken(room, doors).noneMatch(nights -> overlap(nights, stay.nights()));
    }

    private Stream<Stay> taken(PlanRoom room, Map<BookedRoomId, RoomId> in) {
      return Stream.concat(
          room.closed().stream(),
          task.stays().stream()
              .filter(stay -> room.id().equals(in.get(stay.id())))
              .map(PlanStay::nights));
    }

    PlanCost cost(Map<BookedRoomId, RoomId> in) {
      int unplaced = 0;
      int moves = 0;
      int missed = 0;
      for (var stay : task.stays()) {
        var room =
            task.rooms().stream().filter(it -> it.id().equals(in.get(stay.id()))).findFirst();
        unplaced += room.isEmpty() ? 1 : 0;
        moves +=
            room.isPresent() && stay.door().filter(it -> !it.equals(room.get().id())).isPresent()
                ? 1
                : 0;
        missed +=
            room.map(it ->
                    (int) stay.wishes().stream().filter(w -> !it.features().contains(w)).count())
                .orElse(0);
      }
      int gaps = task.rooms().stream().mapToInt(room -> shortGaps(room, in)).sum();
      return new PlanCost(unplaced, moves, gaps, missed);
    }

    private int shortGaps(PlanRoom room, Map<BookedRoomId, RoomId> in) {
      var nights = taken(room, in).sorted(Comparator.comparing(Stay::arrival)).toList();
      int gaps = 0;
      for (int i = 1; i < nights.size(); i++) {
        long empty =
            ChronoUnit.DAYS.between(nights.get(i - 1).departure(), nights.get(i).arrival());
        gaps += empty > 0 && empty < task.shortestSale() ? 1 : 0;
      }
      return gaps;
    }
  }
}
