package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.DOUBLE;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.id;
import static org.roombooking.domain.assignment.PlanFixtures.june;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.stay.Stay;

/** Holds plans with changes of rooms against all there are, on small tasks at random. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomChangesAgainstAllPlansTest {

  private static final int TASKS = Integer.getInteger("planner.tasks", 12_500) / 5;
  private static final int DAYS = 6;
  private static final int ROOMS = 3;
  private static final int STAYS = 5;
  private static final int NIGHTS = 5;
  private static final int FEW_STEPS = 300;
  private static final RoomFeature VIEW = new RoomFeature("view");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_plan_is_better_and_no_verdict_is_wrong(long seed) {
    var random = new Random(seed);
    int changing = 0;
    for (int i = 0; i < TASKS; i++) {
      var task = someTask(random);

      var result = Planner.plan(task, Planner.USUAL_BUDGET);

      var best = new PlansWithChanges(task).best();
      assertThat(new PlansWithChanges(task).cost(result.plan())).as("%s", task).isEqualTo(best);
      assertThat(result.plan().cost()).as("%s", task).isEqualTo(best);
      assertThat(result.plan().bound()).as("bound of %s", task).isEqualTo(best);
      assertThat(result instanceof PlanResult.Planned)
          .as("%s", task)
          .isEqualTo(best.unplaced() == 0);
      assertNoFalseProof(task, result);
      changing += best.roomChanges() > 0 ? 1 : 0;
    }
    assertThat(changing).isGreaterThan(TASKS / 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void with_few_steps_no_verdict_and_no_bound_is_wrong_either(long seed) {
    var random = new Random(seed);
    int gaveUp = 0;
    int changing = 0;
    for (int i = 0; i < TASKS; i++) {
      var task = someTask(random);

      var result = Planner.plan(task, random.nextInt(FEW_STEPS));

      var plan = result.plan();
      var best = new PlansWithChanges(task).best();
      assertThat(new PlansWithChanges(task).cost(plan)).as("%s", task).isEqualTo(plan.cost());
      assertThat(plan.cost()).as("%s", task).isGreaterThanOrEqualTo(best);
      assertThat(plan.bound()).as("bound of %s", task).isLessThanOrEqualTo(best);
      assertThat(result instanceof PlanResult.Planned)
          .as("%s", task)
          .isEqualTo(plan.cost().unplaced() == 0);
      assertNoFalseProof(task, result);
      gaveUp += result instanceof PlanResult.GaveUp ? 1 : 0;
      changing += plan.cost().roomChanges() > 0 ? 1 : 0;
    }
    assertThat(gaveUp).isPositive();
    assertThat(changing).isGreaterThan(TASKS / 50);
  }

  /** The stays that are named cannot all be placed even if no other wants a room. */
  private static void assertNoFalseProof(PlanTask task, PlanResult result) {
    if (result instanceof PlanResult.ProvedImpossible proof) {
      var alone =
          new PlanTask(
              task.rooms(),
              task.stays().stream()
                  .filter(stay -> stay.pinned() || proof.stays().contains(stay.id()))
                  .toList(),
              task.shortestSale());
      assertThat(new PlansWithChanges(alone).best().unplaced())
          .as("%s of %s", proof, task)
          .isPositive();
      assertThat(proof.nights()).isNotEmpty();
    }
  }

  private static PlanTask someTask(Random random) {
    int rooms = random.nextInt(4) == 0 ? 1 + random.nextInt(ROOMS) : ROOMS;
    var taken = new HashMap<Integer, List<Stay>>();
    var planRooms =
        IntStream.range(0, rooms).mapToObj(room -> someRoom(random, room, taken)).toList();
    var stays =
        IntStream.range(0, STAYS - random.nextInt(3))
            .mapToObj(stay -> someStay(random, stay, rooms, taken))
            .toList();
    return new PlanTask(planRooms, stays, 1 + random.nextInt(3));
  }

  private static PlanRoom someRoom(Random random, int room, Map<Integer, List<Stay>> taken) {
    var closed = random.nextInt(2) == 0 ? List.of(someNights(random, 2)) : List.<Stay>of();
    taken.put(room, new ArrayList<>(closed));
    return aRoom(room, random.nextBoolean() ? Set.of(VIEW) : Set.of(), closed);
  }

  private static Stay someNights(Random random, int most) {
    int from = 1 + random.nextInt(DAYS);
    return june(from, from + 1 + random.nextInt(most));
  }

  private static PlanStay someStay(
      Random random, int stay, int rooms, Map<Integer, List<Stay>> taken) {
    var nights = someNights(random, NIGHTS);
    int room = random.nextInt(rooms);
    boolean pinned =
        random.nextInt(4) == 0
            && taken.get(room).stream()
                .noneMatch(it ->
                    it.arrival().isBefore(nights.departure())
                        && nights.arrival().isBefore(it.departure()));
    if (pinned) {
      taken.get(room).add(nights);
    }
    return new PlanStay(
        id(stay),
        nights,
        someWish(random, rooms),
        2,
        random.nextInt(3) == 0 ? Set.of(VIEW) : Set.of(),
        pinned || random.nextInt(4) == 0 ? Optional.of(door(room)) : Optional.empty(),
        pinned,
        Optional.empty(),
        random.nextInt(3) > 0);
  }

  private static WantedRooms someWish(Random random, int rooms) {
    return random.nextInt(4) > 0
        ? new WantedRooms.OfType(DOUBLE)
        : new WantedRooms.OneOf(
            IntStream.range(0, rooms)
                .filter(room -> random.nextBoolean())
                .mapToObj(PlanFixtures::door)
                .collect(Collectors.toSet()));
  }
}
