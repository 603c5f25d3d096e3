package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.given;
import static org.roombooking.domain.assignment.PlanFixtures.june;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImprovementTest {

  private static final long MANY = 1_000_000;

  @Test
  void one_more_stay_is_placed_at_once_however_many_have_to_move_for_it() {
    int guests = 30;
    var rooms = IntStream.rangeClosed(0, guests).mapToObj(PlanFixtures::aRoom).toList();
    // Each of them would only go next door, and nobody but the last one finds that free.
    var stays = new ArrayList<PlanStay>();
    for (int guest = 0; guest < guests; guest++) {
      stays.add(given(wanting(aStay(guest, june(3, 8)), guest, guest + 1), guest));
    }
    stays.add(wanting(aStay(guests, june(3, 8)), 0, 0));
    var plan = new PlacedStays(rooms, 1, stays);
    IntStream.range(0, guests).forEach(guest -> plan.put(guest, guest));
    var group = RoomGroup.of(plan.grid).getFirst();
    var steps = new StepBudget(MANY);

    new Improvement(group, plan.grid, new Occupancy(plan.grid), plan.occupancy, steps)
        .improve(PlanCost.NOTHING);

    assertThat(plan.cost()).isEqualTo(new PlanCost(0, guests, 0, 0));
    assertThat(MANY - steps.share(1)).isLessThan(5_000);
  }

  private static PlanStay wanting(PlanStay stay, int one, int other) {
    return new PlanStay(
        stay.id(),
        stay.nights(),
        new WantedRooms.OneOf(one == other ? Set.of(door(one)) : Set.of(door(one), door(other))),
        stay.guests(),
        stay.wishes(),
        stay.door(),
        stay.pinned());
  }
}
