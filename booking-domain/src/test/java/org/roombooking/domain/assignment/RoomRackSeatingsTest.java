package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.agreeing;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.id;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.RackFixtures.booking;
import static org.roombooking.domain.assignment.RackFixtures.day;
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
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** What a plan changes. The rack shows the 10th to the 15th of June; it is the 11th. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomRackSeatingsTest {

  @Test
  void a_plan_changes_the_bookings_whose_doors_are_others_and_no_more() {
    var waiting = booking(1, june(12, 14), Map.of(), id(1));
    var seated = booking(2, june(12, 14), Map.of(id(2), door(1)), id(2));
    var staying = booking(3, june(12, 14), Map.of(id(3), door(3)), id(3));
    var rack = rack(true, List.of(open(1), open(2), open(3)), List.of(waiting, seated, staying));

    var seatings = rack.seatings(plan(Map.of(id(1), door(1), id(2), door(2), id(3), door(3))));

    assertThat(seatings).extracting(RoomRack.Seating::before).containsExactly(waiting, seated);
    assertThat(seatings)
        .extracting(seating -> seating.after().assignment().doors())
        .containsExactly(Map.of(id(1), door(1)), Map.of(id(2), door(2)));
    assertThat(seatings)
        .extracting(RoomRack.Seating::moved)
        .containsExactly(List.of(), List.of(id(2)));
    assertThat(seatings)
        .extracting(RoomRack.Seating::seated)
        .containsExactly(Set.of(id(1)), Set.of(id(2)));
  }

  @Test
  void two_rooms_of_one_booking_change_places() {
    var both = booking(1, june(12, 14), Map.of(id(1), door(1), id(2), door(2)), id(1), id(2));
    var rack = rack(true, List.of(open(1), open(2)), List.of(both));

    var seating = rack.seatings(plan(Map.of(id(1), door(2), id(2), door(1)))).getFirst();

    assertThat(seating.after().assignment().doors())
        .isEqualTo(Map.of(id(1), door(2), id(2), door(1)));
    assertThat(seating.moved()).containsExactly(id(1), id(2));
    assertThat(seating.seated()).isEqualTo(Set.of(id(1), id(2)));
  }

  @Test
  void of_a_booking_only_the_room_that_moves_is_seated_anew() {
    var both = booking(1, june(12, 14), Map.of(id(1), door(1), id(2), door(2)), id(1), id(2));
    var rack = rack(true, List.of(open(1), open(2), open(3)), List.of(both));

    var seating = rack.seatings(plan(Map.of(id(1), door(1), id(2), door(3)))).getFirst();

    assertThat(seating.moved()).containsExactly(id(2));
    assertThat(seating.seated()).isEqualTo(Set.of(id(2)));
    assertThat(seating.seatedOver(june(12, 14)))
        .isEqualTo(List.of(new RoomAssignment.Part(june(12, 14), Map.of(id(2), door(3)))));
  }

  @Test
  void a_room_of_a_booking_gets_doors_in_turn_beside_one_that_keeps_its_own() {
    var both =
        new Versioned<>(
            agreeing(booking(1, june(12, 15), Map.of(id(1), door(1)), id(1), id(2)).value()),
            Version.FIRST);
    var rack = rack(false, List.of(open(2, 12, 13), open(3, 14)), List.of(both));

    var seating = rack.seatings(inTurn(id(2), door(2), 12, door(3), 14)).getFirst();

    assertThat(seating.after().assignment().doorsOf(id(2), june(12, 15)))
        .containsExactly(new DoorFrom(door(2), day(12)), new DoorFrom(door(3), day(14)));
    assertThat(seating.after().assignment().doorOf(id(1))).contains(door(1));
    assertThat(seating.moved()).isEmpty();
    assertThat(seating.seatedOver(june(12, 15)))
        .containsExactly(
            new RoomAssignment.Part(june(12, 14), Map.of(id(2), door(2))),
            new RoomAssignment.Part(june(14, 15), Map.of(id(2), door(3))));
  }

  @Test
  void who_may_not_move_keeps_their_door_whatever_a_plan_says_of_the_others() {
    var both = booking(1, june(12, 14), Map.of(id(1), door(1)), id(1), id(2));
    var seated = booking(2, june(12, 14), Map.of(id(3), door(3)), id(3));
    var rack = rack(false, List.of(open(1), open(2, 12, 13), open(3)), List.of(both, seated));

    var seatings = rack.seatings(plan(Map.of(id(2), door(2))));

    assertThat(seatings).extracting(RoomRack.Seating::before).containsExactly(both);
    assertThat(seatings.getFirst().after().assignment().doors())
        .isEqualTo(Map.of(id(1), door(1), id(2), door(2)));
    assertThat(seatings.getFirst().moved()).isEmpty();
  }

  @Test
  void who_is_left_out_of_a_plan_has_no_door_any_more() {
    var seated = booking(1, june(12, 14), Map.of(id(1), door(1)), id(1));

    var seating = rack(true, List.of(open(1)), List.of(seated)).seatings(plan(Map.of())).getFirst();

    assertThat(seating.after().assignment().doors()).isEmpty();
    assertThat(seating.moved()).containsExactly(id(1));
    assertThat(seating.seated()).isEmpty();
  }
}
