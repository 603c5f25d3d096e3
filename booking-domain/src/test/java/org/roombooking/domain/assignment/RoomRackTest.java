package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.DOUBLE;
import static org.roombooking.domain.assignment.PlanFixtures.agreeing;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.id;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.RackFixtures.booking;
import static org.roombooking.domain.assignment.RackFixtures.open;
import static org.roombooking.domain.assignment.RackFixtures.plan;
import static org.roombooking.domain.assignment.RackFixtures.rack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.booking.EarlierDoor;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** What there is to plan. The rack shows the 10th to the 15th of June; it is the 11th. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomRackTest {

  @Test
  void a_room_without_a_door_is_planned_for_its_nights_to_come() {
    var rack = rack(false, List.of(), List.of(booking(1, june(10, 13), Map.of(), id(1))));

    var task = rack.task(2);

    assertThat(task.shortestSale()).isEqualTo(2);
    assertThat(task.stays())
        .isEqualTo(List.of(PlanFixtures.ofBooking(1, PlanFixtures.aStay(1, june(11, 13)))));
  }

  @Test
  void a_room_is_closed_wherever_it_is_not_open() {
    var rack =
        rack(false, List.of(open(1, 10, 13), open(2), open(3, 10, 11, 12, 13, 14)), List.of());

    assertThat(rack.task(1).rooms())
        .extracting(PlanRoom::closed)
        .isEqualTo(List.of(List.of(june(11, 13), june(14, 15)), List.of(june(10, 15)), List.of()));
  }

  @Test
  void who_has_a_door_keeps_it_unless_rooms_may_move() {
    var seated = booking(1, june(12, 14), Map.of(id(1), door(1)), id(1));

    var fixed = rack(false, List.of(open(1, 10, 11, 14)), List.of(seated)).task(1);
    var moving = rack(true, List.of(open(1, 10, 11, 14)), List.of(seated)).task(1);

    assertThat(fixed.stays()).isEmpty();
    assertThat(fixed.rooms().getFirst().closed()).isEqualTo(List.of(june(12, 14)));
    assertThat(moving.stays())
        .isEqualTo(
            List.of(
                PlanFixtures.ofBooking(
                    1, PlanFixtures.given(PlanFixtures.aStay(1, june(12, 14)), 1))));
    assertThat(moving.rooms().getFirst().closed()).isEmpty();
  }

  @Test
  void guests_who_were_to_be_here_before_today_keep_their_door() {
    var late = booking(1, june(10, 13), Map.of(id(1), door(1)), id(1));

    assertThat(rack(true, List.of(open(1)), List.of(late)).task(1).stays()).isEmpty();
  }

  @Test
  void guests_who_are_to_come_today_may_move() {
    var today = booking(1, june(11, 13), Map.of(id(1), door(1)), id(1));

    assertThat(rack(true, List.of(open(1)), List.of(today)).task(1).stays()).hasSize(1);
  }

  @Test
  void guests_who_change_rooms_during_their_stay_keep_their_doors() {
    var inTurn =
        new RoomAssignment(
            Map.of(id(1), door(2)),
            Map.of(id(1), List.of(new EarlierDoor(door(1), LocalDate.of(2030, 6, 13)))));

    var rack =
        rack(true, List.of(open(1), open(2)), List.of(booking(1, june(12, 15), inTurn, id(1))));

    assertThat(rack.task(1).stays()).isEmpty();
  }

  @Test
  void a_door_that_is_kept_is_there_for_other_rooms_of_the_booking_to_be_near_to() {
    var both = booking(1, june(12, 14), Map.of(id(1), door(1)), id(1), id(2));

    var task = rack(false, List.of(open(1, 10, 11, 14), open(2, 12, 13)), List.of(both)).task(1);

    assertThat(task.stays())
        .isEqualTo(
            List.of(
                PlanFixtures.ofBooking(
                    1, PlanFixtures.pinned(PlanFixtures.aStay(1, june(12, 14)), 1)),
                PlanFixtures.ofBooking(1, PlanFixtures.aStay(2, june(12, 14)))));
    assertThat(task.rooms().getFirst().closed()).isEmpty();
    assertThat(Planner.plan(task, 100)).isInstanceOf(PlanResult.Planned.class);
  }

  @Test
  void a_door_that_is_not_in_service_or_not_the_only_one_is_near_to_nothing() {
    var inTurn =
        new RoomAssignment(
            Map.of(id(1), door(2)),
            Map.of(id(1), List.of(new EarlierDoor(door(1), LocalDate.of(2030, 6, 13)))));
    var changing = booking(1, june(12, 15), inTurn, id(1), id(3));
    var elsewhere = booking(2, june(12, 15), Map.of(id(2), door(9)), id(2), id(4));

    var task = rack(false, List.of(open(1), open(2)), List.of(changing, elsewhere)).task(1);

    assertThat(task.stays()).extracting(PlanStay::id).containsExactly(id(3), id(4));
  }

  @Test
  void what_guests_wish_and_what_rooms_have_is_planned_with() {
    var view = new RoomFeature("sea view");
    var wishing = PlanFixtures.aBookedRoom(id(1), DOUBLE, june(12, 14)).wishing(Set.of(view));
    var booking = PlanFixtures.aBooking(1, june(12, 14), RoomAssignment.none(), wishing);
    var plain = open(1, 12, 13);
    var withView = new OpenNights(open(2).room().with(Set.of(view)), plain.nights());

    var rack =
        rack(false, List.of(plain, withView), List.of(new Versioned<>(booking, Version.FIRST)));
    var plan = Planner.plan(rack.task(1), 1_000).plan();

    assertThat(plan.doors()).isEqualTo(Map.of(id(1), door(2)));
    assertThat(plan.cost()).isEqualTo(PlanCost.NOTHING);
  }

  @Test
  void a_wish_of_a_room_that_keeps_its_door_is_no_matter_of_the_plan() {
    var stay = june(12, 14);
    var wishing =
        PlanFixtures.aBookedRoom(id(1), DOUBLE, stay).wishing(Set.of(new RoomFeature("sea view")));
    var other = PlanFixtures.aBookedRoom(id(2), DOUBLE, stay);
    var seated = new RoomAssignment(Map.of(id(1), door(1)));
    var booking = PlanFixtures.aBooking(1, stay, seated, wishing, other);

    var rack =
        rack(
            false,
            List.of(open(1), open(2, 12, 13)),
            List.of(new Versioned<>(booking, Version.FIRST)));

    assertThat(Planner.plan(rack.task(1), 1_000).plan().cost()).isEqualTo(PlanCost.NOTHING);
  }

  @Test
  void guests_who_have_agreed_to_change_rooms_are_planned_like_that() {
    var agreed =
        new Versioned<>(agreeing(booking(1, june(12, 15), Map.of(), id(1)).value()), Version.FIRST);

    assertThat(rack(false, List.of(), List.of(agreed)).task(1).stays())
        .isEqualTo(
            List.of(
                PlanFixtures.ofBooking(1, PlanFixtures.aStay(1, june(12, 15)))
                    .allowingChanges(true)));
  }
}
