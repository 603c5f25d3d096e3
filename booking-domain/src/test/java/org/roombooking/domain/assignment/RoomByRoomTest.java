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
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.RoomFeature;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomByRoomTest {

  private static final RoomFeature VIEW = new RoomFeature("view");

  private static final List<PlanRoom> ROOMS =
      List.of(aRoom(0), aRoom(1), aRoom(2, Set.of(VIEW), List.of()));

  @Test
  void each_room_gets_the_guests_who_follow_each_other_best_there() {
    var plan =
        new PlacedStays(
                ROOMS,
                2,
                List.of(
                    wishing(aStay(1, june(1, 3)), Set.of(VIEW)),
                    wishing(aStay(2, june(3, 6)), Set.of(VIEW)),
                    aStay(3, june(1, 4)),
                    aStay(4, june(4, 8)),
                    aStay(5, june(1, 5))))
            .put(1, 0)
            .put(2, 1)
            .put(3, 2);

    assertThat(plan(plan, 1_000_000)).isTrue();

    assertThat(plan.cost()).isEqualTo(PlanCost.NOTHING);
  }

  @Test
  void who_is_in_the_room_they_were_given_keeps_it_and_so_does_who_is_pinned() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    given(aStay(1, june(3, 6)), 2),
                    pinned(aStay(2, june(6, 8)), 2),
                    wishing(aStay(3, june(4, 7)), Set.of(VIEW))))
            .put(1, 2);

    assertThat(plan(plan, 1_000_000)).isTrue();

    assertThat(plan.roomOf(1)).isEqualTo(2);
    assertThat(plan.roomOf(2)).isEqualTo(2);
    assertThat(plan.roomOf(3)).isIn(0, 1);
  }

  @Test
  void who_finds_no_room_is_left_without() {
    var plan =
        new PlacedStays(
            ROOMS, 1, IntStream.range(0, 5).mapToObj(stay -> aStay(stay, june(1, 4))).toList());

    assertThat(plan(plan, 1_000_000)).isTrue();

    assertThat(plan.cost()).isEqualTo(new PlanCost(2, 0, 0, 0));
  }

  @Test
  void where_one_has_none_anyway_it_may_be_one_who_has_the_room_they_were_given() {
    var plan =
        new PlacedStays(
                ROOMS,
                1,
                List.of(
                    wishing(given(aStay(1, june(3, 6)), 0), Set.of(VIEW)),
                    aStay(2, june(3, 6)),
                    aStay(3, june(3, 6)),
                    given(aStay(4, june(3, 6)), 1)))
            .put(1, 0)
            .put(2, 2)
            .put(4, 1);

    var group = RoomGroup.of(plan.grid).getFirst();
    var steps = new StepBudget(1_000_000);
    assertThat(new RoomByRoom(group, plan.grid, plan.occupancy, 1).plan(0, steps)).isTrue();

    assertThat(plan.cost()).isEqualTo(new PlanCost(1, 0, 0, 0));
    assertThat(plan.roomOf(1)).isEqualTo(PlanGrid.NO_ROOM);
    assertThat(plan.roomOf(4)).isEqualTo(1);
  }

  @Test
  void without_the_steps_that_it_takes_the_plan_is_left_as_it_is() {
    var plan =
        new PlacedStays(ROOMS, 1, List.of(wishing(aStay(1, june(1, 4)), Set.of(VIEW)))).put(1, 0);

    assertThat(plan(plan, 100)).isFalse();

    assertThat(plan.roomOf(1)).isZero();
  }

  @Test
  void a_large_group_is_left_as_it_is() {
    var rooms = IntStream.range(0, 50).mapToObj(PlanFixtures::aRoom).toList();
    var stays = IntStream.range(0, 100).mapToObj(stay -> aStay(stay, june(1, 4))).toList();
    var plan = PlacedStays.firstFit(new PlanTask(rooms, stays, 1));

    assertThat(plan(plan, 1_000_000_000)).isFalse();
  }

  @Test
  void hardly_anybody_is_left_without_a_room_and_there_are_fewer_gaps_than_by_first_fit() {
    int stays = 0;
    int leftOver = 0;
    int gaps = 0;
    int gapsOfFirstFit = 0;
    for (int seed = 0; seed < 20; seed++) {
      var plan = PlacedStays.firstFit(new MixedHotel(8, 30, 0.7, 0.2, 0.0, 0.0).task(seed, 2));
      var before = plan.cost();
      for (var group : RoomGroup.of(plan.grid)) {
        new RoomByRoom(group, plan.grid, plan.occupancy, 0).plan(0, new StepBudget(1_000_000));
      }
      stays += plan.grid.stays();
      leftOver += plan.cost().unplaced() - before.unplaced();
      gaps += plan.cost().shortGaps();
      gapsOfFirstFit += before.shortGaps();
    }
    assertThat(leftOver).isLessThan(stays / 20);
    assertThat(gaps).isLessThan(gapsOfFirstFit / 2);
  }

  private static boolean plan(PlacedStays plan, long steps) {
    return RoomGroup.of(plan.grid).stream()
        .allMatch(group ->
            new RoomByRoom(group, plan.grid, plan.occupancy, 0).plan(0, new StepBudget(steps)));
  }
}
