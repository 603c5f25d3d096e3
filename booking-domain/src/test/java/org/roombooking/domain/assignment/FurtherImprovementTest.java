package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FurtherImprovementTest {

  private static final MixedHotel HOTEL = new MixedHotel(8, 30, 0.7, 0.2, 0.2, 0.2);
  private static final long MANY = 2_000_000;

  @Test
  void most_plans_in_which_something_is_amiss_become_better() {
    int better = 0;
    for (int seed = 0; seed < 10; seed++) {
      var plan = PlacedStays.firstFit(HOTEL.task(seed, 2));
      var before = plan.cost();

      improve(plan, PlanCost.NOTHING, 0, 200_000);

      better += plan.cost().compareTo(before) < 0 ? 1 : 0;
    }
    assertThat(better).isGreaterThan(8);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 60, 3_000, 50_000})
  void no_plan_becomes_worse_however_little_may_be_tried(long steps) {
    for (int seed = 0; seed < 10; seed++) {
      var plan = PlacedStays.firstFit(HOTEL.task(seed, 2));
      var before = plan.cost();

      improve(plan, PlanCost.NOTHING, 0, steps);

      assertThat(plan.cost()).isLessThanOrEqualTo(before);
    }
  }

  @Test
  void where_no_gap_and_no_wish_can_be_had_nothing_is_tried() {
    var plan = PlacedStays.firstFit(HOTEL.task(1, 2));
    var group = RoomGroup.of(plan.grid).getFirst();
    var cost = plan.occupancy.cost(group.rooms(), group.stays());
    var steps = new StepBudget(1_000);

    improvement(plan, group, new PlanCost(0, 0, cost.shortGaps(), cost.missedWishes()), steps)
        .improve(0);

    assertThat(steps.share(1)).isEqualTo(1_000);
  }

  @Test
  void a_plan_for_which_much_has_been_tried_stays_as_it_is() {
    var plan = PlacedStays.firstFit(HOTEL.task(1, 2));
    var before = roomsOf(plan);

    improve(plan, PlanCost.NOTHING, MANY, MANY);

    assertThat(roomsOf(plan)).isEqualTo(before);
  }

  private static List<Integer> roomsOf(PlacedStays plan) {
    var rooms = new ArrayList<Integer>();
    for (int stay = 0; stay < plan.grid.stays(); stay++) {
      rooms.add(plan.occupancy.roomOf(stay));
    }
    return rooms;
  }

  private static void improve(PlacedStays plan, PlanCost bound, long tried, long steps) {
    for (var group : RoomGroup.of(plan.grid)) {
      improvement(plan, group, bound, new StepBudget(steps)).improve(tried);
    }
  }

  private static FurtherImprovement improvement(
      PlacedStays plan, RoomGroup group, PlanCost bound, StepBudget steps) {
    return new FurtherImprovement(group, plan.grid, plan.occupancy, new Spread(), steps, bound);
  }
}
