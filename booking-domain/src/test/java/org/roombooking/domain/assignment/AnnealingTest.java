package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.given;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.wishing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.property.RoomFeature;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnealingTest {

  private static final RoomFeature VIEW = new RoomFeature("view");

  private static final List<PlanRoom> ROOMS =
      List.of(aRoom(0), aRoom(1), aRoom(2, Set.of(VIEW), List.of()));

  @Test
  void guests_exchange_rooms_until_a_wish_is_met() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(wishing(aStay(1, june(3, 6)), Set.of(VIEW)), aStay(2, june(2, 7))))
            .put(1, 0)
            .put(2, 2);

    anneal(plan, 1_000);

    assertThat(plan.roomOf(1)).isEqualTo(2);
    assertThat(plan.cost()).isEqualTo(PlanCost.NOTHING);
  }

  @Test
  void who_was_moved_comes_back_to_the_room_they_were_given() {
    var plan =
        new PlacedStays(ROOMS, 1, List.of(given(aStay(1, june(3, 6)), 1), aStay(2, june(2, 7))))
            .put(1, 0)
            .put(2, 1);

    anneal(plan, 1_000);

    assertThat(plan.roomOf(1)).isEqualTo(1);
  }

  @Test
  void a_gap_that_nobody_can_buy_is_filled() {
    var before = aStay(1, june(1, 3));
    var after = aStay(2, june(4, 6));
    var fitting = aStay(3, june(3, 4));
    var plan =
        new PlacedStays(ROOMS, 2, List.of(before, after, fitting)).put(1, 0).put(2, 0).put(3, 1);

    anneal(plan, 1_000);

    assertThat(plan.cost().shortGaps()).isZero();
  }

  @Test
  void where_no_plan_is_better_nothing_is_tried() {
    var plan =
        new PlacedStays(ROOMS, 1, List.of(aStay(1, june(3, 6)), aStay(2, june(2, 7))))
            .put(1, 0)
            .put(2, 1);
    var steps = new StepBudget(10);

    annealing(plan, RoomGroup.of(plan.grid).getFirst()).anneal(steps);

    assertThat(steps.share(1)).isEqualTo(10);
  }

  @Test
  void who_has_the_room_they_were_given_is_not_tried_for_a_wish() {
    var plan =
        new PlacedStays(ROOMS, 1, List.of(given(wishing(aStay(1, june(3, 6)), Set.of(VIEW)), 1)))
            .put(1, 1);
    var steps = new StepBudget(10);

    annealing(plan, RoomGroup.of(plan.grid).getFirst()).anneal(steps);

    assertThat(steps.share(1)).isEqualTo(10);
  }

  @Test
  void nothing_is_tried_for_a_wish_that_only_who_keeps_their_room_has() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    given(wishing(aStay(1, june(3, 6)), Set.of(VIEW)), 1), aStay(2, june(2, 7))))
            .put(1, 1)
            .put(2, 2);
    var group = RoomGroup.of(plan.grid).getFirst();
    var steps = new StepBudget(1_000);

    new Improvement(group, plan.grid, new Occupancy(plan.grid), plan.occupancy, steps)
        .improve(PlanCost.NOTHING);

    assertThat(steps.share(1)).isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 60, 3_000})
  void no_plan_becomes_worse_however_little_is_tried(long steps) {
    for (int seed = 0; seed < 30; seed++) {
      var plan = PlacedStays.firstFit(new MixedHotel(8, 30, 0.7, 0.1, 0.3, 0.2).task(seed, 2));
      var before = plan.cost();

      anneal(plan, steps);

      assertThat(plan.cost()).isLessThanOrEqualTo(before);
    }
  }

  @Test
  void at_the_end_hardly_anything_worse_is_put_up_with_and_no_plan_becomes_worse() {
    int better = 0;
    for (int seed = 0; seed < 30; seed++) {
      var plan = PlacedStays.firstFit(new MixedHotel(8, 30, 0.7, 0.1, 0.3, 0.2).task(seed, 2));
      var before = plan.cost();

      for (var group : RoomGroup.of(plan.grid)) {
        annealing(plan, group).finish(new StepBudget(3_000));
      }

      assertThat(plan.cost()).isLessThanOrEqualTo(before);
      better += plan.cost().compareTo(before) < 0 ? 1 : 0;
    }
    assertThat(better).isGreaterThan(20);
  }

  private static void anneal(PlacedStays plan, long steps) {
    for (var group : RoomGroup.of(plan.grid)) {
      annealing(plan, group).anneal(new StepBudget(steps));
    }
  }

  private static Annealing annealing(PlacedStays plan, RoomGroup group) {
    return new Annealing(group, plan.grid, plan.occupancy, PlanCost.NOTHING, new Spread());
  }
}
