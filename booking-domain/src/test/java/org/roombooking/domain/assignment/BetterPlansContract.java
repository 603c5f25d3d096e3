package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.given;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.wishing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.property.RoomFeature;

/** What every way to make a plan better keeps to that goes on after annealing. */
interface BetterPlansContract {

  RoomFeature VIEW = new RoomFeature("view");
  RoomFeature BATH = new RoomFeature("bath");

  List<PlanRoom> ROOMS =
      List.of(aRoom(0), aRoom(1, Set.of(BATH), List.of()), aRoom(2, Set.of(VIEW), List.of()));

  /** Makes the plan of a group better, until it is as good as a bound. */
  void improve(PlacedStays plan, RoomGroup group, PlanCost bound, StepBudget steps);

  /** The same for the whole plan, with so many steps for each group. */
  default void improve(PlacedStays plan, long steps) {
    for (var group : RoomGroup.of(plan.grid)) {
      improve(plan, group, PlanCost.NOTHING, new StepBudget(steps));
    }
  }

  @Test
  default void nobody_leaves_the_room_they_were_given_for_a_wish_of_another() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    wishing(aStay(1, june(3, 6)), Set.of(VIEW)), given(aStay(2, june(2, 7)), 2)))
            .put(1, 0)
            .put(2, 2);

    improve(plan, 1_000);

    assertThat(plan.roomOf(2)).isEqualTo(2);
    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 1));
  }

  @Test
  default void where_nothing_is_amiss_little_is_tried() {
    var plan =
        new PlacedStays(ROOMS, 1, List.of(aStay(1, june(3, 6)), aStay(2, june(2, 7))))
            .put(1, 0)
            .put(2, 1);
    var steps = new StepBudget(1_000_000);

    improve(plan, RoomGroup.of(plan.grid).getFirst(), PlanCost.NOTHING, steps);

    assertThat(steps.share(1)).isGreaterThan(999_000);
  }

  @Test
  default void once_no_plan_is_better_nothing_more_is_tried() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    wishing(aStay(1, june(3, 6)), Set.of(VIEW)),
                    wishing(aStay(2, june(3, 6)), Set.of(VIEW)),
                    aStay(3, june(3, 6))))
            .put(1, 0)
            .put(2, 1)
            .put(3, 2);
    var steps = new StepBudget(1_000_000);

    improve(plan, RoomGroup.of(plan.grid).getFirst(), new PlanCost(0, 0, 0, 1), steps);

    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 1));
    assertThat(steps.share(1)).isGreaterThan(900_000);
  }

  @Test
  default void what_exchanges_between_two_rooms_leave_amiss_becomes_less() {
    int better = 0;
    for (int seed = 0; seed < 20; seed++) {
      var plan = someHotel(seed);
      for (var group : RoomGroup.of(plan.grid)) {
        new Annealing(group, plan.grid, plan.occupancy, PlanCost.NOTHING, new Spread())
            .anneal(new StepBudget(1_000));
      }
      var annealed = plan.cost();

      improve(plan, 20_000);

      better += plan.cost().compareTo(annealed) < 0 ? 1 : 0;
    }
    assertThat(better).isGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 60, 3_000, 10_000, 25_000, 200_000})
  default void no_plan_becomes_worse_or_impossible_however_little_is_tried(long steps) {
    for (int seed = 0; seed < 20; seed++) {
      var plan = someHotel(seed);
      var before = plan.cost();

      improve(plan, steps);

      assertThat(plan.cost()).isLessThanOrEqualTo(before);
      assertThat(plan.isPossible()).isTrue();
    }
  }

  private static PlacedStays someHotel(int seed) {
    return PlacedStays.firstFit(new MixedHotel(8, 30, 0.7, 0.1, 0.3, 0.2).task(seed, 2));
  }
}
