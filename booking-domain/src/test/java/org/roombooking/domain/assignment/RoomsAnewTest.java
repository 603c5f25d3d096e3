package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.wishing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomsAnewTest implements BetterPlansContract {

  @Override
  public void improve(PlacedStays plan, RoomGroup group, PlanCost bound, StepBudget steps) {
    new RoomsAnew(group, plan.grid, plan.occupancy, new Spread()).improve(bound, steps);
  }

  @Test
  void three_rooms_give_everybody_what_they_wish_for() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    wishing(aStay(1, june(3, 6)), Set.of(VIEW)),
                    wishing(aStay(2, june(2, 7)), Set.of(BATH)),
                    aStay(3, june(1, 9))))
            .put(1, 0)
            .put(2, 2)
            .put(3, 1);

    improve(plan, 1_000);

    assertThat(plan.roomOf(1)).isEqualTo(2);
    assertThat(plan.roomOf(2)).isEqualTo(1);
    assertThat(plan.cost()).isEqualTo(PlanCost.NOTHING);
  }
}
