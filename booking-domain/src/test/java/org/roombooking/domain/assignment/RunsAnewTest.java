package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.given;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.pinned;
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
class RunsAnewTest {

  private static final RoomFeature VIEW = new RoomFeature("view");
  private static final RoomFeature BATH = new RoomFeature("bath");
  private static final RoomFeature QUIET = new RoomFeature("quiet");

  private static final List<PlanRoom> ROOMS =
      List.of(
          aRoom(0, Set.of(QUIET), List.of()),
          aRoom(1, Set.of(BATH), List.of()),
          aRoom(2, Set.of(VIEW), List.of()));

  @Test
  void three_guests_each_of_whom_wants_the_room_of_the_next_go_there_at_once() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    wishing(aStay(1, june(3, 6)), Set.of(BATH)),
                    wishing(aStay(2, june(2, 7)), Set.of(VIEW)),
                    wishing(aStay(3, june(1, 9)), Set.of(QUIET))))
            .put(1, 0)
            .put(2, 1)
            .put(3, 2);

    improve(plan, PlanCost.NOTHING, 1_000);

    assertThat(plan.cost()).isEqualTo(PlanCost.NOTHING);
  }

  @Test
  void guests_who_follow_each_other_leave_a_room_together_for_one_who_stays_longer() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    wishing(aStay(1, june(1, 9)), Set.of(VIEW)),
                    aStay(2, june(2, 4)),
                    aStay(3, june(4, 7)),
                    pinned(aStay(4, june(9, 12)), 2)))
            .put(1, 0)
            .put(2, 2)
            .put(3, 2);

    improve(plan, PlanCost.NOTHING, 1_000);

    assertThat(plan.roomOf(1)).isEqualTo(2);
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

    improve(plan, PlanCost.NOTHING, 1_000);

    assertThat(plan.roomOf(2)).isEqualTo(2);
    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 1));
  }

  @Test
  void where_one_has_no_room_whatever_the_plan_it_is_another_one_if_more_wishes_are_met_then() {
    var plan =
        new PlacedStays(
                List.of(aRoom(0, Set.of(VIEW), List.of())),
                1,
                List.of(
                    wishing(aStay(1, june(3, 6)), Set.of(BATH)),
                    wishing(aStay(2, june(2, 7)), Set.of(VIEW))))
            .put(1, 0);

    improve(plan, new PlanCost(1, 0, 0, 0), 1_000);

    assertThat(plan.roomOf(2)).isZero();
    assertThat(plan.cost()).isEqualTo(new PlanCost(1, 0, 0, 0));
  }

  @Test
  void who_has_no_room_gets_one_as_soon_as_others_make_way() {
    var plan =
        new PlacedStays(
                List.of(aRoom(0), aRoom(1)),
                1,
                List.of(
                    pinned(aStay(1, june(1, 3)), 0),
                    pinned(aStay(2, june(6, 9)), 1),
                    aStay(3, june(3, 6)),
                    aStay(4, june(1, 4)),
                    aStay(5, june(4, 9))))
            .put(3, 0)
            .put(4, 1);

    for (var group : RoomGroup.of(plan.grid)) {
      runsAnew(plan, group).place(0, new StepBudget(1_000));
    }

    assertThat(plan.cost().unplaced()).isEqualTo(1);
    assertThat(plan.roomOf(4)).isEqualTo(1);
  }

  @Test
  void where_nothing_is_amiss_little_is_tried() {
    var plan =
        new PlacedStays(ROOMS, 1, List.of(aStay(1, june(3, 6)), aStay(2, june(2, 7))))
            .put(1, 0)
            .put(2, 1);
    var steps = new StepBudget(1_000_000);

    runsAnew(plan, RoomGroup.of(plan.grid).getFirst()).improve(PlanCost.NOTHING, steps);

    assertThat(steps.share(1)).isGreaterThan(999_000);
  }

  @Test
  void once_no_plan_is_better_nothing_more_is_tried() {
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

    runsAnew(plan, RoomGroup.of(plan.grid).getFirst()).improve(new PlanCost(0, 0, 0, 1), steps);

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

      improve(plan, PlanCost.NOTHING, 20_000);

      better += plan.cost().compareTo(annealed) < 0 ? 1 : 0;
    }
    assertThat(better).isGreaterThan(5);
  }

  @Test
  void more_have_a_room_when_others_make_way() {
    int better = 0;
    for (int seed = 0; seed < 20; seed++) {
      var plan = PlacedStays.firstFit(new MixedHotel(8, 30, 0.9, 0.1, 0.0, 0.2).task(seed, 1));
      var before = plan.cost();
      for (var group : RoomGroup.of(plan.grid)) {
        runsAnew(plan, group).place(0, new StepBudget(20_000));
      }
      assertThat(plan.cost().unplaced()).isLessThanOrEqualTo(before.unplaced());
      better += plan.cost().unplaced() < before.unplaced() ? 1 : 0;
    }
    assertThat(better).isGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 60, 3_000})
  void no_plan_becomes_worse_however_little_is_tried(long steps) {
    for (int seed = 0; seed < 30; seed++) {
      var plan = PlacedStays.firstFit(new MixedHotel(8, 30, 0.7, 0.1, 0.3, 0.2).task(seed, 2));
      var before = plan.cost();

      improve(plan, PlanCost.NOTHING, steps);

      assertThat(plan.cost()).isLessThanOrEqualTo(before);
    }
  }

  private static void improve(PlacedStays plan, PlanCost bound, long steps) {
    for (var group : RoomGroup.of(plan.grid)) {
      runsAnew(plan, group).improve(bound, new StepBudget(steps));
    }
  }

  private static RunsAnew runsAnew(PlacedStays plan, RoomGroup group) {
    return new RunsAnew(group, plan.grid, plan.occupancy, new Spread());
  }
}
