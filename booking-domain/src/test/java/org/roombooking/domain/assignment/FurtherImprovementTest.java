package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.given;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.wishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  @Test
  void where_somebody_is_left_out_in_every_plan_it_may_be_one_who_has_the_room_they_were_given() {
    int others = 70;
    var rooms = new ArrayList<>(List.of(aRoom(0, Set.of(VIEW), List.of())));
    var stays =
        new ArrayList<>(
            List.of(
                wishing(given(aStay(1, june(3, 6)), 0), Set.of(BATH)),
                wishing(aStay(2, june(3, 6)), Set.of(VIEW))));
    for (int other = 1; other <= others; other++) {
      rooms.add(aRoom(other));
      stays.add(aStay(2 + other, june(3, 6)));
    }
    var plan = new PlacedStays(rooms, 1, stays).put(1, 0);
    for (int other = 1; other <= others; other++) {
      plan.put(2 + other, other);
    }

    improve(
        plan,
        RoomGroup.of(plan.grid).getFirst(),
        new PlanCost(1, 0, 0, 0),
        new StepBudget(10 * MANY));

    assertThat(plan.cost()).isEqualTo(new PlanCost(1, 0, 0, 0));
    assertThat(plan.roomOf(2)).isZero();
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
