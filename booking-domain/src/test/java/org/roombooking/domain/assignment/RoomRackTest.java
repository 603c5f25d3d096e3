package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.BOOKED_AT;
import static org.roombooking.domain.assignment.PlanFixtures.DOUBLE;
import static org.roombooking.domain.assignment.PlanFixtures.HOTEL;
import static org.roombooking.domain.assignment.PlanFixtures.agreeing;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.id;
import static org.roombooking.domain.assignment.PlanFixtures.june;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.EarlierDoor;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** The rack shows the 10th to the 15th of June; it is the 11th. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomRackTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 6, 11);
  private static final Stay NIGHTS = june(10, 15);

  private static OpenNights open(int number, Integer... days) {
    var nights = new HashSet<LocalDate>();
    Arrays.stream(days).forEach(day -> nights.add(LocalDate.of(2030, 6, day)));
    return new OpenNights(
        new Room(
            door(number),
            HOTEL,
            DOUBLE,
            new RoomNumber(Integer.toString(100 + number)),
            2,
            true,
            BOOKED_AT),
        nights);
  }

  private static Versioned<Booking.Confirmed> booking(
      int number, Stay stay, Map<BookedRoomId, RoomId> doors, BookedRoomId... rooms) {
    return booking(number, stay, new RoomAssignment(doors), rooms);
  }

  private static Versioned<Booking.Confirmed> booking(
      int number, Stay stay, RoomAssignment assignment, BookedRoomId... rooms) {
    var booked =
        Arrays.stream(rooms)
            .map(room -> PlanFixtures.aBookedRoom(room, DOUBLE, stay))
            .toArray(BookedRoom[]::new);
    return new Versioned<>(PlanFixtures.aBooking(number, stay, assignment, booked), Version.FIRST);
  }

  private static RoomRack rack(
      boolean moving, List<OpenNights> rooms, List<Versioned<Booking.Confirmed>> bookings) {
    return new RoomRack(TODAY, NIGHTS, moving, rooms, bookings);
  }

  private static RoomPlan plan(Map<BookedRoomId, RoomId> doors) {
    return new RoomPlan(doors, PlanCost.NOTHING, PlanCost.NOTHING);
  }

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
  void guests_who_have_agreed_to_change_rooms_are_planned_like_that() {
    var agreed =
        new Versioned<>(agreeing(booking(1, june(12, 15), Map.of(), id(1)).value()), Version.FIRST);

    assertThat(rack(false, List.of(), List.of(agreed)).task(1).stays())
        .isEqualTo(
            List.of(
                PlanFixtures.ofBooking(1, PlanFixtures.aStay(1, june(12, 15)))
                    .allowingChanges(true)));
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

  private static RoomPlan inTurn(BookedRoomId room, RoomId one, int from, RoomId other, int then) {
    var doors = List.of(new DoorFrom(one, day(from)), new DoorFrom(other, day(then)));
    return new RoomPlan(
        Map.of(), Map.of(room, doors), new PlanCost(0, 1, 0, 0, 0), PlanCost.NOTHING);
  }

  private static LocalDate day(int day) {
    return june(day, day + 1).arrival();
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
