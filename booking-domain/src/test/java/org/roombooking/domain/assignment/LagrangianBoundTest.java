package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.pinned;
import static org.roombooking.domain.assignment.PlanFixtures.wishing;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.property.RoomFeature;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LagrangianBoundTest {

  private static final RoomFeature VIEW = new RoomFeature("view");

  @Test
  void no_more_wishes_can_be_met_on_a_night_than_rooms_meet_them() {
    var rooms =
        IntStream.range(0, 6)
            .mapToObj(room -> aRoom(room, room == 0 ? Set.of(VIEW) : Set.of(), List.of()))
            .toList();
    var stays =
        IntStream.range(0, 4)
            .mapToObj(stay -> wishing(aStay(stay, june(3 + stay, 8)), Set.of(VIEW)))
            .toList();

    var plan = plan(rooms, stays, 1);

    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 3));
    assertThat(plan.isBest()).isTrue();
  }

  @Test
  void a_gap_that_nobody_can_fill_is_in_every_plan() {
    var rooms = IntStream.range(0, 5).mapToObj(PlanFixtures::aRoom).toList();
    var stays =
        List.of(
            pinned(aStay(1, june(1, 4)), 0),
            pinned(aStay(2, june(5, 9)), 0),
            wishing(aStay(3, june(2, 6)), Set.of(VIEW)));

    var plan = plan(rooms, stays, 2);

    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 1, 1));
    assertThat(plan.isBest()).isTrue();
  }

  @Test
  void where_one_too_many_wishes_for_the_view_it_is_one_of_those_who_is_left_out() {
    var rooms =
        IntStream.range(0, 6)
            .mapToObj(room -> aRoom(room, room < 2 ? Set.of(VIEW) : Set.of(), List.of()))
            .toList();
    var stays =
        IntStream.range(0, 7)
            .mapToObj(stay ->
                wishing(aStay(stay, june(3, 8)), stay < 4 ? Set.of(VIEW) : Set.<RoomFeature>of()))
            .toList();

    var plan = plan(rooms, stays, 2);

    assertThat(plan.cost()).isEqualTo(new PlanCost(1, 0, 0, 1));
    assertThat(plan.isBest()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.6, 1.0})
  void a_bound_is_never_above_what_the_best_plan_costs(double filled) {
    int higher = 0;
    int reached = 0;
    int withSomeLeftOut = 0;
    for (int seed = 0; seed < 400; seed++) {
      var task = new MixedHotel(4, 12, filled, 0.1, 0.2, 0.2).task(seed, 1 + seed % 3);
      var grid = new PlanGrid(task);
      for (var group : RoomGroup.of(grid)) {
        var occupancy = bestOf(group, grid);
        var best = occupancy.cost(group.rooms(), group.stays());
        if (nobodyMovesWhoNeedNot(group, grid, occupancy)) {
          var floor =
              new Floor(grid, new Occupancy(grid)).of(group.stays(), best.unplaced(), false, 0);

          var bound =
              new LagrangianBound(group, grid, best.unplaced(), new StepBudget(100_000))
                  .above(floor, best);

          assertThat(bound).isBetween(floor, best);
          higher += bound.compareTo(floor) > 0 ? 1 : 0;
          reached += bound.equals(best) && !best.equals(floor) ? 1 : 0;
          withSomeLeftOut += best.unplaced() > 0 && bound.compareTo(floor) > 0 ? 1 : 0;
        }
      }
    }
    assertThat(higher).isGreaterThan(20);
    assertThat(reached).isGreaterThan(20);
    assertThat(withSomeLeftOut).isGreaterThan(filled < 1 ? 5 : 20);
  }

  @Test
  void with_few_steps_it_stays_where_it_is() {
    var grid = new PlanGrid(new MixedHotel(4, 12, 0.6, 0.1, 0.2, 0.2).task(1, 2));
    var group = RoomGroup.of(grid).getFirst();
    var best = new PlanCost(0, 0, 9, 9);

    assertThat(new LagrangianBound(group, grid, 0, new StepBudget(0)).above(PlanCost.NOTHING, best))
        .isEqualTo(PlanCost.NOTHING);
  }

  /** All ways are gone through, as there are few rooms. */
  private static Occupancy bestOf(RoomGroup group, PlanGrid grid) {
    var occupancy = new Occupancy(grid);
    var steps = new StepBudget(5_000_000);
    var outcome =
        Replanning.withoutChanges(grid, occupancy)
            .replan(group.rooms().stream().toArray(), 0, grid.lastDay(), group.stays(), steps);
    assertThat(outcome).isNotEqualTo(Replanning.Outcome.NOT_KNOWN);
    return occupancy;
  }

  private static boolean nobodyMovesWhoNeedNot(
      RoomGroup group, PlanGrid grid, Occupancy occupancy) {
    boolean someAreLeftOut = !group.stays().stream().allMatch(occupancy::isPlaced);
    return group.stays().stream()
        .filter(occupancy::isPlaced)
        .filter(stay -> someAreLeftOut ? grid.hasDoor(stay) : grid.hasDoorToKeep(stay))
        .allMatch(occupancy::keepsDoor);
  }

  private static RoomPlan plan(List<PlanRoom> rooms, List<PlanStay> stays, int shortestSale) {
    return Planner.plan(new PlanTask(rooms, stays, shortestSale), Planner.USUAL_BUDGET).plan();
  }
}
