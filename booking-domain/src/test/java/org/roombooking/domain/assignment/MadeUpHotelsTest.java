package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.given;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.pinned;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hotels too large to try all plans, of which it is known that everybody fits in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MadeUpHotelsTest {

  @ParameterizedTest(name = "{0} rooms, {1} nights, {2} sold, {3} pinned, shortest sale {4}")
  @CsvSource({
    "10, 365, 1.00, 0.50, 1",
    "50, 365, 0.98, 0.00, 1",
    "50, 365, 0.98, 0.15, 1",
    "50, 365, 0.98, 0.50, 1",
    "50, 365, 0.90, 0.15, 2",
    "200, 90, 0.98, 0.50, 1",
  })
  void everybody_gets_a_room(int rooms, int nights, double filled, double pins, int sale) {
    var task = new MadeUpHotel(rooms, nights, filled, pins).task(1, sale);

    var result = Planner.plan(task, Planner.USUAL_BUDGET);

    assertThat(result).isInstanceOf(PlanResult.Planned.class);
    assertThat(result.plan().doors()).hasSameSizeAs(task.stays());
    assertThat(planned(task, result.plan())).isEqualTo(result.plan().cost());
  }

  /** What a plan costs if every stay is pinned to what it says, which fails if two overlap. */
  private static PlanCost planned(PlanTask task, RoomPlan plan) {
    var everyone = MadeUpHotel.asPlanned(task, plan.doors());
    var stays =
        everyone.stays().stream()
            .map(stay ->
                new PlanStay(
                    stay.id(),
                    stay.nights(),
                    stay.wanted(),
                    stay.guests(),
                    stay.wishes(),
                    stay.door(),
                    true))
            .toList();
    return Planner.plan(new PlanTask(task.rooms(), stays, task.shortestSale()), 0).plan().cost();
  }

  @Test
  void a_plan_that_is_planned_again_stays_as_it_is() {
    var task = new MadeUpHotel(50, 90, 0.98, 0.15).task(1, 1);
    var plan = Planner.plan(task, Planner.USUAL_BUDGET).plan();

    var again = Planner.plan(MadeUpHotel.asPlanned(task, plan.doors()), 0);

    assertThat(again.plan().doors()).isEqualTo(plan.doors());
    assertThat(again.plan().isBest()).isTrue();
  }

  @Test
  void one_more_stay_moves_one_other_where_that_is_enough() {
    var rooms = IntStream.rangeClosed(1, 6).mapToObj(PlanFixtures::aRoom).toList();
    var stays = new ArrayList<PlanStay>();
    for (int room = 3; room <= 6; room++) {
      stays.add(pinned(aStay(room, june(1, 10)), room));
    }
    stays.add(given(aStay(1, june(1, 3)), 1));
    stays.add(given(aStay(2, june(4, 6)), 2));
    stays.add(aStay(7, june(2, 5)));

    var result = Planner.plan(new PlanTask(rooms, stays, 1), Planner.USUAL_BUDGET);

    assertThat(result).isInstanceOf(PlanResult.Planned.class);
    assertThat(result.plan().cost()).isEqualTo(new PlanCost(0, 1, 0, 0));
    assertThat(result.plan().isBest()).isTrue();
  }

  @Test
  void where_each_guest_fits_only_into_the_next_room_all_of_them_move_for_one_more_stay() {
    var rooms = IntStream.rangeClosed(1, 5).mapToObj(PlanFixtures::aRoom).toList();
    var stays = new ArrayList<PlanStay>();
    for (int room = 1; room <= 4; room++) {
      stays.add(pinned(aStay(room, june(1, room + 1)), room));
      stays.add(pinned(aStay(10 + room, june(room + 6, 20)), room));
    }
    for (int room = 1; room <= 3; room++) {
      stays.add(given(aStay(20 + room, june(room + 2, room + 6)), room));
    }
    stays.add(pinned(aStay(5, june(1, 20)), 5));
    stays.add(aStay(6, june(2, 7)));

    var result = Planner.plan(new PlanTask(rooms, stays, 1), Planner.USUAL_BUDGET);

    assertThat(result.plan().cost()).isEqualTo(new PlanCost(0, 3, 0, 0));
  }

  @Test
  void where_a_hotel_of_alike_rooms_has_too_many_stays_as_few_as_can_be_are_left_out() {
    var task = new MadeUpHotel(50, 90, 1.0, 0.0).task(1, 1);
    var random = new Random(1);
    var tooMany = task;
    for (int stay = 0; stay < 30; stay++) {
      var nights = MadeUpHotel.nights(random.nextInt(80), 1 + random.nextInt(7));
      tooMany = MadeUpHotel.withOneMore(tooMany, aStay(100_000 + stay, nights));
    }

    var result = Planner.plan(tooMany, Planner.USUAL_BUDGET);

    assertThat(result).isInstanceOf(PlanResult.ProvedImpossible.class);
    assertThat(result.plan().cost().unplaced()).isPositive();
    assertThat(result.plan().isBest()).isTrue();
  }
}
