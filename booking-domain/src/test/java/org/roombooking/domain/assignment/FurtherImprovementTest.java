package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FurtherImprovementTest implements BetterPlansContract {

  private static final long MANY = 2_000_000;

  @Override
  public void improve(PlacedStays plan, RoomGroup group, PlanCost bound, StepBudget steps) {
    improvement(plan, group, bound, steps).improve(0);
  }

  @Test
  void a_plan_for_which_much_has_been_tried_stays_as_it_is() {
    var plan = PlacedStays.firstFit(new MixedHotel(8, 30, 0.7, 0.2, 0.2, 0.2).task(1, 2));
    var before = roomsOf(plan);

    for (var group : RoomGroup.of(plan.grid)) {
      improvement(plan, group, PlanCost.NOTHING, new StepBudget(MANY)).improve(MANY);
    }

    assertThat(roomsOf(plan)).isEqualTo(before);
  }

  private static List<Integer> roomsOf(PlacedStays plan) {
    var rooms = new ArrayList<Integer>();
    for (int stay = 0; stay < plan.grid.stays(); stay++) {
      rooms.add(plan.occupancy.roomOf(stay));
    }
    return rooms;
  }

  private static FurtherImprovement improvement(
      PlacedStays plan, RoomGroup group, PlanCost bound, StepBudget steps) {
    return new FurtherImprovement(group, plan.grid, plan.occupancy, new Spread(), steps, bound);
  }
}
