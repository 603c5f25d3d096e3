package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.given;
import static org.roombooking.domain.assignment.PlanFixtures.id;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.ofBooking;
import static org.roombooking.domain.assignment.PlanFixtures.pinned;
import static org.roombooking.domain.assignment.PlanFixtures.wishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GatheringTest {

  private static final RoomFeature VIEW = new RoomFeature("view");
  private static final RoomTypeId SUITE = new RoomTypeId(new UUID(0, 2));

  @Test
  void rooms_of_one_booking_are_next_to_each_other_where_that_costs_nothing() {
    var plan =
        plan(
            5,
            ofBooking(1, aStay(1, june(1, 4))),
            ofBooking(2, aStay(2, june(1, 4))),
            ofBooking(3, aStay(3, june(1, 4))),
            ofBooking(2, aStay(4, june(1, 4))),
            ofBooking(1, aStay(5, june(1, 4))));

    assertThat(apart(plan, 1, 5)).isEqualTo(1);
    assertThat(apart(plan, 2, 4)).isEqualTo(1);
  }

  @Test
  void bookings_come_nearer_past_each_other() {
    var stays =
        List.of(
            ofBooking(1, aStay(1, june(1, 4))),
            ofBooking(2, aStay(2, june(1, 4))),
            ofBooking(1, aStay(3, june(1, 4))),
            ofBooking(2, aStay(4, june(1, 4))));
    var plan = new PlacedStays(rooms(4), 1, stays).put(1, 0).put(2, 1).put(3, 2).put(4, 3);

    gather(plan, 100);

    assertThat(Math.abs(plan.roomOf(1) - plan.roomOf(3))).isEqualTo(1);
    assertThat(Math.abs(plan.roomOf(2) - plan.roomOf(4))).isEqualTo(1);
  }

  @Test
  void three_rooms_come_together_from_both_sides() {
    var stays =
        IntStream.rangeClosed(1, 3)
            .mapToObj(stay -> ofBooking(1, aStay(stay, june(1, 4))))
            .toList();
    var plan = new PlacedStays(rooms(9), 1, stays).put(1, 0).put(2, 4).put(3, 8);

    gather(plan, 1_000);

    var places = Stream.of(1, 2, 3).map(plan::roomOf).sorted().toList();
    assertThat(places.getLast() - places.getFirst()).isEqualTo(2);
  }

  @Test
  void only_nights_that_they_share_bring_them_together() {
    var stays = List.of(ofBooking(1, aStay(1, june(1, 4))), ofBooking(1, aStay(2, june(4, 6))));
    var plan = new PlacedStays(rooms(5), 1, stays).put(1, 0).put(2, 4);

    gather(plan, 100);

    assertThat(plan.roomOf(1)).isZero();
    assertThat(plan.roomOf(2)).isEqualTo(4);
  }

  @Test
  void nobody_is_torn_apart_for_others_who_gain_less() {
    var stays =
        List.of(
            ofBooking(1, pinned(aStay(1, june(1, 2)), 0)),
            ofBooking(1, aStay(2, june(1, 2))),
            ofBooking(2, pinned(aStay(3, june(2, 6)), 0)),
            ofBooking(2, aStay(4, june(1, 6))));
    var plan = new PlacedStays(rooms(3), 1, stays).put(2, 2).put(4, 1);

    long steps = gather(plan, 1_000);

    assertThat(List.of(plan.roomOf(2), plan.roomOf(4))).containsExactly(2, 1);
    assertThat(steps).isLessThan(10);
  }

  @Test
  void who_is_pinned_is_come_to() {
    var plan =
        plan(
            6,
            ofBooking(1, pinned(aStay(1, june(2, 5)), 5)),
            ofBooking(1, aStay(2, june(2, 5))),
            aStay(3, june(2, 5)));

    assertThat(plan.get(id(1))).isEqualTo(door(5));
    assertThat(plan.get(id(2))).isEqualTo(door(4));
  }

  @Test
  void rooms_of_another_type_are_come_to_as_well() {
    var suite = new PlanRoom(door(9), new RoomNumber("105a"), SUITE, 2, Set.of(), List.of());
    var rooms = Stream.concat(rooms(8).stream(), Stream.of(suite)).toList();
    var inSuite =
        new PlanStay(
            id(1), june(1, 4), new WantedRooms.OfType(SUITE), 2, Set.of(), Optional.empty(), false);
    var task =
        new PlanTask(rooms, List.of(ofBooking(1, inSuite), ofBooking(1, aStay(2, june(1, 4)))), 1);

    var plan = Planner.plan(task, 1_000).plan().doors();

    assertThat(plan.get(id(2))).isIn(door(5), door(6));
  }

  @Test
  void nobody_moves_to_be_nearer() {
    var plan =
        plan(
            4,
            ofBooking(1, given(aStay(1, june(1, 4)), 0)),
            ofBooking(1, given(aStay(2, june(1, 4)), 3)),
            aStay(3, june(1, 4)));

    assertThat(plan.get(id(1))).isEqualTo(door(0));
    assertThat(plan.get(id(2))).isEqualTo(door(3));
  }

  @Test
  void no_wish_is_given_up_to_be_nearer() {
    var rooms = List.of(aRoom(0), aRoom(1), aRoom(2), aRoom(3, Set.of(VIEW), List.of()));
    var stays =
        List.of(
            ofBooking(1, wishing(aStay(1, june(1, 4)), Set.of(VIEW))),
            ofBooking(1, aStay(2, june(1, 4))),
            aStay(3, june(1, 4)));

    var plan = Planner.plan(new PlanTask(rooms, stays, 1), 1_000).plan();

    assertThat(plan.cost()).isEqualTo(PlanCost.NOTHING);
    assertThat(plan.doors().get(id(1))).isEqualTo(door(3));
    assertThat(plan.doors().get(id(2))).isEqualTo(door(2));
  }

  @Test
  void no_gap_is_left_that_nobody_can_buy_to_be_nearer() {
    var stays =
        List.of(
            pinned(aStay(1, june(1, 4)), 1),
            pinned(aStay(2, june(1, 5)), 4),
            ofBooking(1, pinned(aStay(3, june(5, 8)), 0)),
            ofBooking(1, aStay(4, june(5, 8))));

    var plan = Planner.plan(new PlanTask(List.of(aRoom(0), aRoom(1), aRoom(4)), stays, 2), 1_000);

    assertThat(plan.plan().doors().get(id(4))).isEqualTo(door(4));
  }

  @Test
  void without_steps_nobody_comes_nearer() {
    var plan =
        new PlacedStays(
                rooms(4),
                1,
                List.of(ofBooking(1, aStay(1, june(1, 4))), ofBooking(1, aStay(2, june(1, 4)))))
            .put(1, 0)
            .put(2, 3);

    gather(plan, 0);

    assertThat(plan.roomOf(1)).isZero();
    assertThat(plan.roomOf(2)).isEqualTo(3);
  }

  @Test
  void nothing_is_tried_where_nobody_can_come_nearer() {
    var together = List.of(ofBooking(1, aStay(1, june(1, 4))), ofBooking(1, aStay(2, june(1, 4))));
    var alone = List.of(ofBooking(1, aStay(1, june(1, 4))), ofBooking(2, aStay(2, june(1, 4))));
    var fixed =
        List.of(
            ofBooking(1, pinned(aStay(1, june(1, 4)), 0)),
            ofBooking(1, pinned(aStay(2, june(1, 4)), 3)));

    assertThat(gather(new PlacedStays(rooms(4), 1, together).put(1, 1).put(2, 2), 100)).isZero();
    assertThat(gather(new PlacedStays(rooms(4), 1, alone).put(1, 0).put(2, 3), 100)).isZero();
    assertThat(gather(new PlacedStays(rooms(4), 1, fixed), 100)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 10_000, 200_000})
  void no_plan_costs_more_and_nobody_is_farther_apart_than_where_nobody_belongs_together(
      long steps) {
    for (int seed = 0; seed < 15; seed++) {
      var hotel = new MixedHotel(8, 30, 0.7, 0.15, 0.3, 0.2);
      var task = Groups.in(hotel.task(seed, 1 + seed % 3), 4, new Random(seed));

      var plan = Planner.plan(task, steps).plan();

      var without = Planner.plan(Groups.apart(task), steps).plan();
      assertThat(plan.cost()).isLessThanOrEqualTo(without.cost());
      assertThat(plan.bound()).isEqualTo(without.bound());
      assertThat(plan.doors().keySet()).isEqualTo(without.doors().keySet());
      if (plan.cost().equals(without.cost())) {
        assertThat(Groups.roomsBetween(task, plan.doors()))
            .isLessThanOrEqualTo(Groups.roomsBetween(task, without.doors()));
      }
      assertThat(task.stays())
          .filteredOn(PlanStay::pinned)
          .allMatch(stay -> stay.door().orElseThrow().equals(plan.doors().get(stay.id())));
    }
  }

  private static List<PlanRoom> rooms(int count) {
    return IntStream.range(0, count).mapToObj(PlanFixtures::aRoom).toList();
  }

  private static Map<BookedRoomId, RoomId> plan(int rooms, PlanStay... stays) {
    return Planner.plan(new PlanTask(rooms(rooms), List.of(stays), 1), 1_000).plan().doors();
  }

  private static int apart(Map<BookedRoomId, RoomId> plan, int one, int other) {
    var order = rooms(9).stream().map(PlanRoom::id).toList();
    return Math.abs(order.indexOf(plan.get(id(one))) - order.indexOf(plan.get(id(other))));
  }

  /** The steps that were taken. */
  private static long gather(PlacedStays plan, long most) {
    var steps = new StepBudget(most);
    Gathering.gather(plan.grid, plan.occupancy, steps);
    return most - steps.share(1);
  }
}
