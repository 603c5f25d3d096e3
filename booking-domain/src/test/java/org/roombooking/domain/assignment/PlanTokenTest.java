package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.agreeing;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.id;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.RackFixtures.NIGHTS;
import static org.roombooking.domain.assignment.RackFixtures.TODAY;
import static org.roombooking.domain.assignment.RackFixtures.booking;
import static org.roombooking.domain.assignment.RackFixtures.inTurn;
import static org.roombooking.domain.assignment.RackFixtures.open;
import static org.roombooking.domain.assignment.RackFixtures.plan;
import static org.roombooking.domain.assignment.RackFixtures.rack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** Plans of a rack that shows the 10th to the 15th of June; it is the 11th. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTokenTest {

  @Test
  void a_token_stands_for_the_day_on_which_guests_change_rooms() {
    var agreed =
        new Versioned<>(agreeing(booking(1, june(12, 15), Map.of(), id(1)).value()), Version.FIRST);
    var rack = rack(false, List.of(open(1, 12, 13, 14), open(2, 12, 13, 14)), List.of(agreed));
    var task = rack.task(1);

    var earlier = inTurn(id(1), door(1), 12, door(2), 13);
    var later = inTurn(id(1), door(1), 12, door(2), 14);

    assertThat(PlanToken.of(rack, task, earlier))
        .isEqualTo(PlanToken.of(rack, task, inTurn(id(1), door(1), 12, door(2), 13)))
        .isNotEqualTo(PlanToken.of(rack, task, later));
  }

  @Test
  void a_token_stands_for_everything_a_plan_depends_on() {
    var waiting = booking(1, june(12, 14), Map.of(), id(1));
    var changed = new Versioned<>(waiting.value(), Version.FIRST.next());
    var rack = rack(false, List.of(open(1, 12, 13)), List.of(waiting));
    var seated = plan(Map.of(id(1), door(1)));
    var token = PlanToken.of(rack, rack.task(1), seated);

    assertThat(token)
        .isEqualTo(
            PlanToken.of(
                rack(false, List.of(open(1, 13, 12)), List.of(waiting)), rack.task(1), seated));
    assertThat(
            List.of(
                PlanToken.of(rack, rack.task(2), seated),
                PlanToken.of(rack, rack.task(1), plan(Map.of())),
                tokenOf(rack(true, List.of(open(1, 12, 13)), List.of(waiting))),
                tokenOf(rack(false, List.of(open(1, 12)), List.of(waiting))),
                tokenOf(rack(false, List.of(open(2, 12, 13)), List.of(waiting))),
                tokenOf(
                    rack(
                        false,
                        List.of(
                            new OpenNights(
                                open(1).room().with(Set.of(new RoomFeature("sea view"))),
                                open(1, 12, 13).nights())),
                        List.of(waiting))),
                tokenOf(rack(false, List.of(open(1, 12, 13)), List.of(changed))),
                tokenOf(
                    new RoomRack(TODAY.plusDays(1), NIGHTS, false, rack.rooms(), rack.bookings())),
                tokenOf(new RoomRack(TODAY, june(11, 15), false, rack.rooms(), rack.bookings()))))
        .doesNotHaveDuplicates()
        .doesNotContain(token);
  }

  private static PlanToken tokenOf(RoomRack rack) {
    return PlanToken.of(rack, rack.task(1), plan(Map.of(id(1), door(1))));
  }
}
