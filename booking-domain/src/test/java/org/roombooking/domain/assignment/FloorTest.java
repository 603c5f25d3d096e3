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
class FloorTest {

  private static final RoomFeature VIEW = new RoomFeature("view");

  /** So many that the best plan is not found by going through all. */
  private static final List<PlanRoom> ROOMS =
      IntStream.range(0, 6)
          .mapToObj(room -> aRoom(room, room == 0 ? Set.of() : Set.of(VIEW), List.of()))
          .toList();

  @Test
  void what_guests_lack_in_a_room_that_they_keep_is_lacked_in_every_plan_as_good() {
    var plan = plan(given(wishing(aStay(1, june(3, 6)), Set.of(VIEW)), 0), aStay(2, june(2, 7)));

    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 1));
    assertThat(plan.isBest()).isTrue();
  }

  @Test
  void what_guests_lack_in_a_room_that_they_leave_is_not_counted() {
    var plan =
        plan(
            given(wishing(aStay(1, june(3, 6)), Set.of(VIEW)), 0), pinned(aStay(2, june(2, 7)), 0));

    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 1, 0, 0));
    assertThat(plan.bound().missedWishes()).isZero();
  }

  private static RoomPlan plan(PlanStay... stays) {
    return Planner.plan(new PlanTask(ROOMS, List.of(stays), 1), 0).plan();
  }
}
