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
class RoomsAnewTest {

  private static final RoomFeature VIEW = new RoomFeature("view");
  private static final RoomFeature BATH = new RoomFeature("bath");

  private static final List<PlanRoom> ROOMS =
      List.of(aRoom(0), aRoom(1, Set.of(BATH), List.of()), aRoom(2, Set.of(VIEW), List.of()));

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

    planAnew(plan, 1_000);

    assertThat(plan.roomOf(1)).isEqualTo(2);
    assertThat(plan.roomOf(2)).isEqualTo(1);
    assertThat(plan.cost()).isEqualTo(PlanCost.NOTHING);
  }

  @Test
  void nobody_leaves_the_room_they_were_given_for_a_wish_of_another() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    wishing(aStay(1, june(3, 6)), Set.of(VIEW)), given(aStay(2, june(2, 7)), 2)))
            .put(1, 0)
            .put(2, 2);

    planAnew(plan, 1_000);

    assertThat(plan.roomOf(2)).isEqualTo(2);
    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 1));
  }

  @Test
  void where_nothing_is_amiss_nothing_is_planned_anew() {
    var plan =
        new PlacedStays(ROOMS, 1, List.of(aStay(1, june(3, 6)), aStay(2, june(2, 7))))
            .put(1, 0)
            .put(2, 1);
    var steps = new StepBudget(10);

    roomsAnew(plan, RoomGroup.of(plan.grid).getFirst()).improve(PlanCost.NOTHING, steps);

    assertThat(steps.share(1)).isEqualTo(9);
  }

  @Test
  void once_no_plan_is_better_nothing_more_is_planned_anew() {
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

    roomsAnew(plan, RoomGroup.of(plan.grid).getFirst()).improve(new PlanCost(0, 0, 0, 1), steps);

    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 1));
    assertThat(steps.share(1)).isGreaterThan(900_000);
  }

  @Test
  void what_exchanges_between_two_rooms_leave_amiss_becomes_less() {
    int better = 0;
    for (int seed = 0; seed < 20; seed++) {
      var plan = PlacedStays.firstFit(new MixedHotel(8, 30, 0.7, 0.1, 0.3, 0.2).task(seed, 2));
      for (var group : RoomGroup.of(plan.grid)) {
        new Annealing(group, plan.grid, plan.occupancy, PlanCost.NOTHING, new Spread())
            .anneal(new StepBudget(1_000));
      }
      var annealed = plan.cost();

      planAnew(plan, 20_000);

      better += plan.cost().compareTo(annealed) < 0 ? 1 : 0;
    }
    assertThat(better).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 60, 3_000})
  void no_plan_becomes_worse_however_little_is_tried(long steps) {
    for (int seed = 0; seed < 30; seed++) {
      var plan = PlacedStays.firstFit(new MixedHotel(8, 30, 0.7, 0.1, 0.3, 0.2).task(seed, 2));
      var before = plan.cost();

      planAnew(plan, steps);

      assertThat(plan.cost()).isLessThanOrEqualTo(before);
    }
  }

  private static void planAnew(PlacedStays plan, long steps) {
    for (var group : RoomGroup.of(plan.grid)) {
      roomsAnew(plan, group).improve(PlanCost.NOTHING, new StepBudget(steps));
    }
  }

  private static RoomsAnew roomsAnew(PlacedStays plan, RoomGroup group) {
    return new RoomsAnew(group, plan.grid, plan.occupancy, new Spread());
  }
}
