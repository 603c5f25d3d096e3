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
import org.roombooking.domain.property.RoomFeature;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunsAnewTest implements BetterPlansContract {

  private static final RoomFeature QUIET = new RoomFeature("quiet");

  @Override
  public void improve(PlacedStays plan, RoomGroup group, PlanCost bound, StepBudget steps) {
    runsAnew(plan, group).improve(bound, steps);
  }

  @Test
  void three_guests_each_of_whom_wants_the_room_of_the_next_go_there_at_once() {
    var plan =
        new PlacedStays(
                List.of(
                    aRoom(0, Set.of(QUIET), List.of()),
                    aRoom(1, Set.of(BATH), List.of()),
                    aRoom(2, Set.of(VIEW), List.of())),
                1,
                List.of(
                    wishing(aStay(1, june(3, 6)), Set.of(BATH)),
                    wishing(aStay(2, june(2, 7)), Set.of(VIEW)),
                    wishing(aStay(3, june(1, 9)), Set.of(QUIET))))
            .put(1, 0)
            .put(2, 1)
            .put(3, 2);

    improve(plan, 1_000);

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

    improve(plan, 1_000);

    assertThat(plan.roomOf(1)).isEqualTo(2);
    assertThat(plan.cost()).isEqualTo(PlanCost.NOTHING);
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

    improve(plan, 1_000);

    assertThat(plan.roomOf(2)).isZero();
    assertThat(plan.cost()).isEqualTo(new PlanCost(1, 0, 0, 0));
  }

  @Test
  void it_may_be_one_who_has_the_room_they_were_given_but_only_where_that_is_said() {
    var plan =
        new PlacedStays(
                List.of(aRoom(0, Set.of(VIEW), List.of())),
                1,
                List.of(
                    wishing(given(aStay(1, june(3, 6)), 0), Set.of(BATH)),
                    wishing(aStay(2, june(2, 7)), Set.of(VIEW))))
            .put(1, 0);

    improve(plan, 1_000);
    assertThat(plan.roomOf(1)).isZero();

    for (var group : RoomGroup.of(plan.grid)) {
      RunsAnew.leavingOutAnybody(group, plan.grid, plan.occupancy, new Spread())
          .improve(PlanCost.NOTHING, new StepBudget(1_000));
    }
    assertThat(plan.roomOf(2)).isZero();
    assertThat(plan.cost()).isEqualTo(new PlanCost(1, 0, 0, 0));
  }

  @Test
  void others_make_way_for_one_who_has_no_room() {
    var plan =
        new PlacedStays(
                List.of(aRoom(0), aRoom(1)),
                1,
                List.of(
                    pinned(aStay(1, june(1, 3)), 0),
                    pinned(aStay(2, june(6, 9)), 1),
                    aStay(3, june(3, 6)),
                    aStay(4, june(1, 3)),
                    aStay(5, june(4, 9))))
            .put(3, 0)
            .put(4, 1);

    for (var group : RoomGroup.of(plan.grid)) {
      runsAnew(plan, group).place(0, new StepBudget(1_000));
    }

    assertThat(plan.roomOf(3)).isEqualTo(1);
    assertThat(plan.roomOf(5)).isZero();
    assertThat(plan.cost()).isEqualTo(PlanCost.NOTHING);
  }

  @Test
  void others_get_what_they_wish_for_beside_one_who_can_have_no_room() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    wishing(aStay(1, june(3, 6)), Set.of(VIEW)),
                    wishing(aStay(2, june(3, 6)), Set.of(BATH)),
                    pinned(aStay(3, june(9, 12)), 0),
                    pinned(aStay(4, june(9, 12)), 1),
                    pinned(aStay(5, june(9, 12)), 2),
                    aStay(6, june(2, 11))))
            .put(1, 1)
            .put(2, 2);

    improve(plan, 1_000);

    assertThat(plan.cost()).isEqualTo(new PlanCost(1, 0, 0, 0));
  }

  @Test
  void who_has_no_room_gets_one_even_where_their_wish_is_not_met() {
    var plan =
        new PlacedStays(List.of(aRoom(0)), 1, List.of(wishing(aStay(1, june(3, 6)), Set.of(VIEW))));

    for (var group : RoomGroup.of(plan.grid)) {
      runsAnew(plan, group).place(0, new StepBudget(1_000));
    }

    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 1));
  }

  @Test
  void many_more_have_a_room_when_guests_go_on_changing_rooms_where_that_costs_nothing() {
    int placed = 0;
    for (int seed = 0; seed < 20; seed++) {
      var plan = PlacedStays.firstFit(new MixedHotel(8, 30, 0.9, 0.1, 0.0, 0.2).task(seed, 1));
      var before = plan.cost();
      for (var group : RoomGroup.of(plan.grid)) {
        runsAnew(plan, group).place(0, new StepBudget(20_000));
      }
      placed += before.unplaced() - plan.cost().unplaced();
    }
    // A third of them where only what makes a plan better at once is taken.
    assertThat(placed).isGreaterThan(40);
  }

  private static RunsAnew runsAnew(PlacedStays plan, RoomGroup group) {
    return new RunsAnew(group, plan.grid, plan.occupancy, new Spread());
  }
}
